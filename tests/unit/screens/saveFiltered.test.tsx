import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Input } from "../../../src/api/contract/index.ts";
import { renderApp } from "./renderApp.tsx";

it("saves exactly what is filtered, and all of it where that is wanted", async () => {
  const { bridge, saved, calls } = await renderApp("#/items");
  expect(screen.queryByRole("button", { name: "Save report" })).toBeNull();
  fireEvent.change(await screen.findByRole("searchbox"), { target: { value: "a" } });
  const shown = () => calls.findLast(({ name }) => name === "items.page")?.input as Input<"items.page">;
  await waitFor(() => expect(shown().filter.text).toBe("a"));
  const { total } = await bridge.call("items.page", { ...shown(), limit: 1 });
  const dialog = async () => {
    fireEvent.click(await screen.findByRole("button", { name: "Save report" }));
    return within(await screen.findByRole("dialog"));
  };
  const first = await dialog();
  const part = { name: new RegExp(`^Only what is filtered \\(${total.toLocaleString("en-GB")} items?\\)`) };
  await waitFor(() => expect(first.getByRole<HTMLInputElement>("checkbox", part).checked).toBe(true));
  fireEvent.click(first.getByRole("button", { name: /^Table \(CSV\)/ }));
  await waitFor(() => expect(saved).toEqual(["csv only a filter"]));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const second = await dialog();
  fireEvent.click(await second.findByRole("checkbox", part));
  fireEvent.click(second.getByRole("button", { name: /^Table \(CSV\)/ }));
  await waitFor(() => expect(saved).toEqual(["csv only a filter", "csv"]));
});
