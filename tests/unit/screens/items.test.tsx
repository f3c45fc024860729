import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { FilterInput } from "../../../src/model/filter.ts";
import { VERDICTS } from "../../../src/model/vocabulary.ts";
import { allRows, firstRow, list, ORDER, showFilters, totalOf } from "./itemsSteps.ts";
import { renderApp } from "./renderApp.tsx";

const box = (row: HTMLElement) => row.querySelector<HTMLElement>(".item-box") as HTMLElement;

/** More than any window shows. */
const MANY = { items: 1500, platforms: ["facebook"] as ("facebook" | "instagram")[] };

it("draws only the rows in view, and tells how many there are", async () => {
  const { bridge } = await renderApp("#/items", { example: MANY });
  await firstRow();
  const total = await totalOf(bridge, {});
  const rows = await allRows();
  expect(rows.length).toBeLessThan(60);
  expect(rows[0]?.getAttribute("aria-setsize")).toBe(String(total));
  expect(screen.getByText(`${total.toLocaleString("en-GB")} items`)).toBeTruthy();
});

it("searches as one types, and shows the last search only", async () => {
  const { bridge, calls } = await renderApp("#/items");
  await firstRow();
  const total = await totalOf(bridge, { text: "frost" });
  const before = calls.length;
  const search = screen.getByRole("searchbox", { name: "Search in the items" });
  for (const text of ["f", "fr", "frost"]) fireEvent.change(search, { target: { value: text } });
  expect(await screen.findByText(`${total} items`)).toBeTruthy();
  const asked = calls.slice(before).filter(({ name }) => name === "items.page");
  expect(asked).toHaveLength(1);
});

it("filters by facet, shows the filter, and takes it off again", async () => {
  const { bridge } = await renderApp("#/items");
  await firstRow();
  const [all, threads] = [await totalOf(bridge, {}), await totalOf(bridge, { platforms: ["threads"] })];
  showFilters();
  fireEvent.click(await screen.findByRole("checkbox", { name: /^Threads/ }));
  expect(await screen.findByText(`${threads} items`)).toBeTruthy();
  const chips = screen.getByRole("list", { name: "Filters in use" });
  fireEvent.click(within(chips).getByRole("button", { name: /Threads/ }));
  expect(await screen.findByText(`${all} items`)).toBeTruthy();
});

it("shows a picture where another item's was broken", async () => {
  await renderApp("#/items");
  await firstRow();
  const withPicture = () => document.querySelector<HTMLElement>(".item-line:has(img)");
  await waitFor(() => expect(withPicture()).not.toBeNull());
  const place = withPicture()?.dataset.index;
  fireEvent.error(withPicture()?.querySelector("img") as HTMLElement);
  expect(document.querySelector(`[data-index="${place}"] img`)).toBeNull();
  fireEvent.change(screen.getByRole("combobox", { name: "Order" }), { target: { value: "date-asc" } });
  await waitFor(() => expect(withPicture()).not.toBeNull());
});

it("tells in an opened item what it is about in others' words", async () => {
  const { bridge } = await renderApp("#/items");
  await firstRow();
  const { rows } = await bridge.call("items.page", { filter: {}, sort: ORDER, from: 0, limit: 200 });
  const about = rows.map(({ attached }) => attached).find((attached) => attached !== null) ?? "";
  expect(about).not.toBe("");
  const [line = ""] = about.split("\n");
  fireEvent.change(screen.getByRole("searchbox", { name: "Search in the items" }), { target: { value: line } });
  const total = await totalOf(bridge, { text: line });
  await screen.findByText(`${total} ${total === 1 ? "item" : "items"}`);
  fireEvent.click(await firstRow());
  const pane = await screen.findByRole("complementary", { name: "Item" });
  const term = await within(pane).findByText("About");
  expect(term.nextElementSibling?.textContent).toContain(line);
});

it("opens an item with its reasons, evidence, source and question", async () => {
  const { opened, truth, bridge } = await renderApp("#/items");
  const posts = truth.filter((item) => item.question === "facebook.timeline" && item.text.length > 30);
  const found = await Promise.all(posts.map(async (each) => (await totalOf(bridge, { text: each.text })) === 1));
  const post = posts[found.indexOf(true)];
  await firstRow();
  fireEvent.change(screen.getByRole("searchbox", { name: "Search in the items" }), { target: { value: post?.text } });
  await waitFor(() => expect(document.querySelector(".item-line .item-text")?.textContent).toBe(post?.text));
  fireEvent.click(await firstRow());
  const pane = await screen.findByRole("complementary", { name: "Item" });
  expect(await within(pane).findByText(/does not say who can see this item/)).toBeTruthy();
  expect(pane.textContent).toContain("your_facebook_activity/posts/");
  expect(within(pane).getByText(/Who could see what you posted on your Facebook timeline/)).toBeTruthy();
  const [row] = (
    await bridge.call("items.page", { filter: { text: post?.text ?? "" }, sort: ORDER, from: 0, limit: 1 })
  ).rows;
  const { reasons } = await bridge.call("items.detail", { row: row?.row ?? -1 });
  const source = reasons.find((reason) => reason.source !== null)?.source;
  fireEvent.click(
    within(pane).getAllByRole("button", { name: (name) => name.startsWith(source?.publisher ?? "") })[0] as HTMLElement,
  );
  await waitFor(() => expect(opened).toEqual([source?.linkId]));
});

it("goes through the list with the keyboard alone", async () => {
  await renderApp("#/items");
  await firstRow();
  const listbox = await list();
  act(() => listbox.focus());
  fireEvent.keyDown(listbox, { key: "ArrowDown" });
  expect(listbox.getAttribute("aria-activedescendant")).toBe("item-1");
  fireEvent.keyDown(listbox, { key: " " });
  expect(screen.getByText("1 selected")).toBeTruthy();
  fireEvent.keyDown(listbox, { key: "Enter" });
  expect(await screen.findByRole("complementary", { name: "Item" })).toBeTruthy();
  fireEvent.keyDown(listbox, { key: "Escape" });
  expect(screen.queryByRole("complementary")).toBeNull();
  expect(screen.getByText("1 selected")).toBeTruthy();
  fireEvent.keyDown(listbox, { key: "Escape" });
  expect(screen.queryByText("1 selected")).toBeNull();
  expect(document.activeElement).toBe(listbox);
  fireEvent.keyDown(document.body, { key: "/" });
  expect(document.activeElement).toBe(screen.getByRole("searchbox"));
});

it("shows the last item after End, though its page has yet to come", async () => {
  const { bridge, calls } = await renderApp("#/items", { example: MANY });
  const total = await totalOf(bridge, {});
  const last = (await bridge.call("items.page", { filter: {}, sort: ORDER, from: total - 1, limit: 1 })).rows[0]?.row;
  fireEvent.click(await firstRow());
  await screen.findByRole("complementary", { name: "Item" });
  const listbox = await list();
  fireEvent.keyDown(listbox, { key: "End" });
  await waitFor(() => expect(calls.findLast(({ name }) => name === "items.detail")?.input).toEqual({ row: last }));
});

it("selects a range with Shift and decides about it, with a way back", async () => {
  const { bridge } = await renderApp("#/items");
  await firstRow();
  const page = await bridge.call("items.page", { filter: {}, sort: ORDER, from: 0, limit: 10 });
  const rows = await allRows();
  fireEvent.click(box(rows[1] as HTMLElement));
  fireEvent.click(box(rows[4] as HTMLElement), { shiftKey: true });
  expect(await screen.findByText("4 selected")).toBeTruthy();
  const bar = screen.getByRole("region", { name: "Decide about the selected items" });
  fireEvent.click(within(bar).getByRole("button", { name: "Delete" }));
  expect(await screen.findByText("4 items marked “Delete”.")).toBeTruthy();
  const marked = await bridge.call("items.page", {
    filter: { decisions: ["delete"] },
    sort: ORDER,
    from: 0,
    limit: 10,
  });
  expect(marked.rows.map(({ row }) => row)).toEqual(page.rows.slice(1, 5).map(({ row }) => row));
  const undo = screen.getByRole("button", { name: "Undo" });
  const listbox = await list();
  act(() => listbox.focus());
  act(() => undo.focus());
  fireEvent.click(undo);
  expect(document.activeElement).toBe(listbox);
  expect(await screen.findByText("Undone; 4 items changed.")).toBeTruthy();
});

it("decides about everything that the filter shows, by the filter and not by a list of rows", async () => {
  const { bridge, calls } = await renderApp("#/items");
  await firstRow();
  const threads = await totalOf(bridge, { platforms: ["threads"] });
  showFilters();
  fireEvent.click(await screen.findByRole("checkbox", { name: /^Threads/ }));
  await screen.findByText(`${threads} items`);
  const listbox = await list();
  fireEvent.keyDown(listbox, { key: "a", ctrlKey: true });
  fireEvent.click(within(await screen.findByRole("region", { name: /^Decide/ })).getByRole("button", { name: "Keep" }));
  await waitFor(() =>
    expect(calls.find(({ name }) => name === "items.decide")?.input).toMatchObject({
      filter: { platforms: ["threads"] },
      decision: "keep",
    }),
  );
});

it("puts what is public now first", async () => {
  const { bridge } = await renderApp("#/items");
  await firstRow();
  const { rows } = await bridge.call("items.page", { filter: {}, sort: ORDER, from: 0, limit: 500 });
  const places = rows.map(({ verdict }) => VERDICTS.indexOf(verdict));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const shown = (await allRows()).slice(0, 8).map((row) => row.querySelector(".chip")?.getAttribute("data-verdict"));
  expect(shown).toEqual(rows.slice(0, 8).map(({ verdict }) => verdict));
});

it("narrows to where items stand, to pictures, and to what is decided", async () => {
  const { bridge } = await renderApp("#/items");
  await firstRow();
  await bridge.call("items.decide", { filter: { places: ["group"] }, decision: "keep" });
  showFilters();
  const narrowed = async (filter: FilterInput) => {
    const total = await totalOf(bridge, filter);
    expect(await screen.findByText(`${total} items`)).toBeTruthy();
  };
  fireEvent.click(await screen.findByRole("checkbox", { name: /^Groups/ }));
  await narrowed({ places: ["group"] });
  fireEvent.click(screen.getByRole("checkbox", { name: "With a picture or video" }));
  await narrowed({ places: ["group"], media: true });
  fireEvent.click(screen.getByRole("button", { name: "To decide" }));
  expect(await screen.findByText("Nothing fits.")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Decided" }));
  await narrowed({ places: ["group"], media: true });
  fireEvent.click(screen.getByRole("button", { name: "Clear all" }));
  await narrowed({});
});

it("says so when nothing fits", async () => {
  await renderApp("#/items");
  await firstRow();
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "zzz" } });
  expect(await screen.findByText("Nothing fits.")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Clear the search" }));
  await waitFor(() => expect(screen.queryByText("Nothing fits.")).toBeNull());
  expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("");
});

it("leaves the search of one audit behind when another begins", async () => {
  const { bridge } = await renderApp("#/items");
  await firstRow();
  const [all, some] = [await totalOf(bridge, {}), await totalOf(bridge, { text: "frost" })];
  fireEvent.change(screen.getByRole("searchbox", { name: "Search in the items" }), { target: { value: "frost" } });
  expect(await screen.findByText(`${some} items`)).toBeTruthy();
  window.location.hash = "#/found";
  await screen.findByRole("heading", { level: 1, name: /can be used/ });
  window.location.hash = "#/items";
  expect(await screen.findByText(`${some} items`)).toBeTruthy();
  window.location.hash = "#/start";
  fireEvent.click(await screen.findByRole("button", { name: /example export/ }));
  await screen.findByRole("heading", { level: 1, name: /can be used/ });
  window.location.hash = "#/items";
  expect(await screen.findByText(`${all} items`)).toBeTruthy();
});
