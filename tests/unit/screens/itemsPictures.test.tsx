import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { firstRow, list, press, rowsOf, totalOf } from "./itemsSteps.ts";
import { renderApp } from "./renderApp.tsx";

it("shows pictures side by side, those of the filter, and remembers it", async () => {
  const { bridge } = await renderApp("#/items");
  await firstRow();
  fireEvent.click(screen.getByRole("button", { name: "Pictures" }));
  const total = await totalOf(bridge, { media: true });
  expect(await screen.findByText(`${total} with a picture or video`)).toBeTruthy();
  await waitFor(() => expect(document.querySelector(".item-tile img")).not.toBeNull());
  expect((await bridge.call("settings.get", {})).itemsAs).toBe("pictures");
  const listbox = await list();
  act(() => listbox.focus());
  fireEvent.keyDown(listbox, { key: "ArrowRight" });
  fireEvent.keyDown(listbox, { key: "ArrowDown" });
  expect(listbox.getAttribute("aria-activedescendant")).toBe("item-4"); // three stand side by side
  press("2");
  const [, , , , fifth] = await rowsOf(bridge, { media: true });
  await waitFor(async () =>
    expect((await rowsOf(bridge, { decisions: ["hide"] })).map(({ row }) => row)).toEqual([fifth?.row]),
  );
  press("g");
  expect(await screen.findByText(`${await totalOf(bridge, {})} items`)).toBeTruthy();
});

it("never shows an old number with new words", async () => {
  const { bridge } = await renderApp("#/items");
  await firstRow();
  const [all, pictures] = [await totalOf(bridge, {}), await totalOf(bridge, { media: true })];
  expect(pictures).not.toBe(all);
  await screen.findByText(`${all} items`);
  const status = document.querySelector(".items-total") as HTMLElement;
  const said = new Set<string>();
  const watching = new MutationObserver(() => said.add(status.textContent ?? ""));
  watching.observe(status, { childList: true, characterData: true, subtree: true });
  press("g");
  await screen.findByText(`${pictures} with a picture or video`);
  press("g");
  await screen.findByText(`${all} items`);
  watching.disconnect();
  said.delete(""); // nothing, while the answer is on its way
  expect(said).toEqual(new Set([`${pictures} with a picture or video`, `${all} items`]));
});

it("shows an open item's picture as large as the window", async () => {
  const { bridge } = await renderApp("#/items");
  await firstRow();
  fireEvent.click(screen.getByRole("button", { name: "Pictures" }));
  await screen.findByText(`${await totalOf(bridge, { media: true })} with a picture or video`);
  await waitFor(() => expect(document.querySelector(".item-tile img")).not.toBeNull());
  fireEvent.click(document.querySelector(".item-tile:has(img)") as HTMLElement);
  const pane = within(await screen.findByRole("complementary", { name: "Item" }));
  fireEvent.click(await pane.findByRole("button", { name: /^Picture or video 1 of/ }));
  const dialog = within(await screen.findByRole("dialog", { name: /^Picture or video 1 of/ }));
  fireEvent.click(dialog.getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("dialog")).toBeNull();
});
