import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderApp } from "./renderApp.tsx";

const list = () => screen.findByRole("listbox", { name: "List of items" });
const firstRow = async () => (await screen.findAllByRole("option", { name: /allotment/ }))[0] as HTMLElement;
const allRows = async () => within(await list()).getAllByRole("option");
/** The window of these tests is too narrow for the filters to be there from the start. */
const showFilters = () => fireEvent.click(screen.getByRole("button", { name: "Filter" }));
const box = (row: HTMLElement) => row.querySelector<HTMLElement>(".item-box") as HTMLElement;

it("draws only the rows in view, and tells how many there are", async () => {
  await renderApp("#/items", { items: 3000 });
  await firstRow();
  const rows = await allRows();
  expect(rows.length).toBeLessThan(60);
  expect(rows[0]?.getAttribute("aria-setsize")).toBe("3000");
  expect(screen.getByText("3,000 items")).toBeTruthy();
});

it("searches as one types, and shows the last search only", async () => {
  const { calls } = await renderApp("#/items");
  await firstRow();
  const before = calls.length;
  const search = screen.getByRole("searchbox", { name: "Search in the items" });
  for (const text of ["c", "ch", "chess"]) fireEvent.change(search, { target: { value: text } });
  expect(await screen.findByText("20 items")).toBeTruthy();
  const asked = calls.slice(before).filter(({ name }) => name === "items.page");
  expect(asked).toHaveLength(1);
});

it("filters by facet, shows the filter, and takes it off again", async () => {
  await renderApp("#/items");
  await firstRow();
  showFilters();
  fireEvent.click(await screen.findByRole("checkbox", { name: /^Threads/ }));
  expect(await screen.findByText("12 items")).toBeTruthy();
  const chips = screen.getByRole("list", { name: "Filters in use" });
  fireEvent.click(within(chips).getByRole("button", { name: /Threads/ }));
  expect(await screen.findByText("240 items")).toBeTruthy();
});

it("shows a picture where another item's was broken", async () => {
  await renderApp("#/items");
  await firstRow();
  const picture = async (place: number) => (await allRows())[place]?.querySelector("img") ?? null;
  fireEvent.error((await picture(3)) as HTMLElement);
  expect(await picture(3)).toBeNull();
  fireEvent.change(screen.getByRole("searchbox", { name: "Search in the items" }), { target: { value: "wardrobe" } });
  await waitFor(async () => expect((await allRows())[3]?.textContent).toContain("wardrobe"));
  expect((await picture(3))?.getAttribute("src")).toBe("/media/42");
});

it("opens an item with its reasons, evidence, source and question", async () => {
  const { opened } = await renderApp("#/items");
  fireEvent.click(await firstRow());
  const pane = await screen.findByRole("complementary", { name: "Item" });
  expect(await within(pane).findByText(/does not say who can see this item/)).toBeTruthy();
  expect(pane.textContent).toContain("your_facebook_activity/posts/your_posts_1.json /0");
  expect(within(pane).getByText(/Who could see what you posted on your Facebook timeline/)).toBeTruthy();
  const sources = within(pane).getAllByRole("button", { name: /^Meta/ });
  fireEvent.click(sources.at(-1) as HTMLElement);
  await waitFor(() => expect(opened).toEqual(["scope-post.source-1"]));
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
  const { calls } = await renderApp("#/items", { items: 3000 });
  fireEvent.click(await firstRow());
  await screen.findByRole("complementary", { name: "Item" });
  const listbox = await list();
  fireEvent.keyDown(listbox, { key: "End" });
  await waitFor(() => expect(calls.findLast(({ name }) => name === "items.detail")?.input).toEqual({ row: 2999 }));
});

it("selects a range with Shift and decides about it, with a way back", async () => {
  const { store } = await renderApp("#/items");
  await firstRow();
  const rows = await allRows();
  fireEvent.click(box(rows[1] as HTMLElement));
  fireEvent.click(box(rows[4] as HTMLElement), { shiftKey: true });
  expect(await screen.findByText("4 selected")).toBeTruthy();
  const bar = screen.getByRole("region", { name: "Decide about the selected items" });
  fireEvent.click(within(bar).getByRole("button", { name: "Delete" }));
  expect(await screen.findByText("4 items marked “Delete”.")).toBeTruthy();
  expect(store.items.filter(({ row }) => row.decision === "delete").map(({ row }) => row.row)).toEqual([1, 2, 3, 4]);
  const undo = screen.getByRole("button", { name: "Undo" });
  const listbox = await list();
  act(() => listbox.focus());
  act(() => undo.focus());
  fireEvent.click(undo);
  expect(document.activeElement).toBe(listbox);
  expect(await screen.findByText("Undone; 4 items changed.")).toBeTruthy();
});

it("decides about everything that the filter shows, by the filter and not by a list of rows", async () => {
  const { calls } = await renderApp("#/items");
  await firstRow();
  showFilters();
  fireEvent.click(await screen.findByRole("checkbox", { name: /^Threads/ }));
  await screen.findByText("12 items");
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

it("shows addresses in texts as text", async () => {
  const { store } = await renderApp("#/items");
  const hostile = '<img src=x onerror="alert(1)"> https://example.org';
  store.items = store.items.map((item) => ({ ...item, row: { ...item.row, text: hostile } }));
  window.location.hash = "#/help";
  await screen.findByRole("heading", { name: "Help" });
  window.location.hash = "#/items";
  const row = (await screen.findAllByRole("option", { name: /onerror/ }))[0];
  expect(row?.querySelector("a")).toBeNull();
  expect(row?.querySelector("img[src=x]")).toBeNull();
});

it("says so when nothing fits", async () => {
  await renderApp("#/items");
  await firstRow();
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "zzz" } });
  expect(await screen.findByText(/No item fits/)).toBeTruthy();
});

it("leaves the search of one audit behind when another begins", async () => {
  await renderApp("#/items");
  await firstRow();
  fireEvent.change(screen.getByRole("searchbox", { name: "Search in the items" }), { target: { value: "chess" } });
  expect(await screen.findByText("20 items")).toBeTruthy();
  window.location.hash = "#/overview";
  await screen.findByRole("heading", { level: 1, name: "Overview" });
  window.location.hash = "#/items";
  expect(await screen.findByText("20 items")).toBeTruthy();
  window.location.hash = "#/start";
  fireEvent.click(await screen.findByRole("button", { name: /example export/ }));
  await screen.findByRole("heading", { level: 1, name: "Overview" });
  window.location.hash = "#/items";
  expect(await screen.findByText("240 items")).toBeTruthy();
});
