import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect } from "vitest";
import type { HostBridge } from "../../../src/api/contract/index.ts";
import type { FilterInput } from "../../../src/model/filter.ts";

/** How the list stands at first: what is public now before the rest. */
export const ORDER = { by: "verdict" } as const;

export const list = () => screen.findByRole("listbox", { name: "List of items" });
export const allRows = async () => within(await list()).getAllByRole("option");
export const firstRow = async () => {
  await waitFor(() => expect(document.querySelector(".item-line .item-text")).not.toBeNull());
  return (await allRows())[0] as HTMLElement;
};

/** The window of these tests is too narrow for the filters to be there from the start. */
export const showFilters = () => fireEvent.click(screen.getByRole("button", { name: "Filter" }));

/** Rows of the list as the bridge gives them, in the order of the screen. */
export const rowsOf = async (bridge: HostBridge, filter: FilterInput = {}) =>
  (await bridge.call("items.page", { filter, sort: ORDER, from: 0, limit: 100 })).rows;

/** How many items the list of a filter holds. */
export const totalOf = async (bridge: HostBridge, filter: FilterInput): Promise<number> =>
  (await bridge.call("items.page", { filter, sort: ORDER, from: 0, limit: 1 })).total;

/** Presses a key where the focus is. */
export const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
