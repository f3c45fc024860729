import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { HostBridge } from "../../../src/api/contract/index.ts";
import { firstRow, list, press, rowsOf, showFilters } from "./itemsSteps.ts";
import { renderApp } from "./renderApp.tsx";

const decided = async (bridge: HostBridge, decision: "delete" | "keep") =>
  (await rowsOf(bridge, { decisions: [decision] })).map(({ row }) => row);
const openRow = (calls: readonly { name: string; input: unknown }[]) =>
  (calls.findLast(({ name }) => name === "items.detail")?.input as { row: number } | undefined)?.row;

it("goes on to the next item with each decision, one key an item, also where the decided ones leave the list", async () => {
  const { bridge, calls } = await renderApp("#/items");
  await firstRow();
  const [first, second, third, fourth] = (await rowsOf(bridge)).map(({ row }) => row);
  showFilters();
  fireEvent.click(screen.getByRole("button", { name: "To decide" }));
  fireEvent.click(await firstRow());
  await screen.findByRole("complementary", { name: "Item" });
  for (const next of [second, third, fourth]) {
    press("3");
    await waitFor(() => expect(openRow(calls)).toBe(next));
  }
  await waitFor(async () => expect(await decided(bridge, "delete")).toEqual([first, second, third]));
  press("k");
  press("u");
  await waitFor(async () => expect(await decided(bridge, "delete")).toEqual([first, second]));
});

it("takes a decision back with the key that set it, and stays", async () => {
  const { bridge } = await renderApp("#/items");
  const listbox = await list();
  await firstRow();
  const [first] = (await rowsOf(bridge)).map(({ row }) => row);
  press("3"); // nobody sees which item this would be about
  act(() => listbox.focus());
  press("1");
  await waitFor(async () => expect(await decided(bridge, "keep")).toEqual([first]));
  await waitFor(() => expect(listbox.getAttribute("aria-activedescendant")).toBe("item-1"));
  press("k");
  await waitFor(() => expect(document.querySelector('[data-active="true"] .tag')?.textContent).toBe("Keep"));
  press("1");
  await waitFor(async () => expect(await decided(bridge, "keep")).toEqual([]));
  expect(listbox.getAttribute("aria-activedescendant")).toBe("item-0");
  expect(await decided(bridge, "delete")).toEqual([]);
});

it("leaves keys alone while somebody types, and where they are switched off", async () => {
  const { bridge } = await renderApp("#/items");
  await firstRow();
  fireEvent.click(await firstRow());
  await screen.findByRole("complementary", { name: "Item" });
  const search = screen.getByRole("searchbox");
  fireEvent.keyDown(search, { key: "3" });
  press("?");
  const dialog = within(await screen.findByRole("dialog", { name: "Keys on this screen" }));
  expect(dialog.getByText("Delete").previousElementSibling?.textContent).toBe("3");
  fireEvent.keyDown(dialog.getByRole("checkbox"), { key: "3" });
  const single = dialog.getByRole<HTMLInputElement>("checkbox", { name: "Use single keys" });
  fireEvent.click(single);
  await waitFor(() => expect(single.checked).toBe(false));
  expect((await bridge.call("settings.get", {})).singleKeys).toBe(false);
  fireEvent.click(dialog.getByRole("button", { name: "Close" }));
  fireEvent.keyDown(document.body, { key: "3" });
  expect(await decided(bridge, "delete")).toEqual([]);
});

it("keeps the filters beside the open item", async () => {
  await renderApp("#/items");
  await firstRow();
  showFilters();
  await screen.findByRole("checkbox", { name: /^Threads/ });
  fireEvent.click(await firstRow());
  await screen.findByRole("complementary", { name: "Item" });
  expect(screen.getByRole("region", { name: "Filter" })).toBeTruthy();
});
