import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { Filter } from "../../../src/model/filter.ts";
import type { Decision } from "../../../src/model/vocabulary.ts";
import { renderApp } from "./renderApp.tsx";

const measure = (name: RegExp) => screen.findByRole("region", { name });
const shown = () => Number(document.querySelector(".trial strong")?.textContent);

it("offers what reaches most first, and trying shows the number without changing any answer", async () => {
  const { bridge, calls } = await renderApp("#/reduce", {
    example: { items: 300, platforms: ["instagram"], instagramPrivate: false },
  });
  const measures = await bridge.call("reduce", {});
  expect(measures.map(({ items }) => items)).toEqual([...measures.map(({ items }) => items)].sort((a, b) => b - a));
  const card = within(await measure(/^Make the account private/));
  await waitFor(() => expect(shown()).toBeGreaterThan(0));
  const before = shown();
  fireEvent.click(card.getByRole("checkbox", { name: "Try it" }));
  await waitFor(() => expect(shown()).toBeLessThan(before));
  expect(calls.some(({ name }) => name === "answer" || name === "reduce.done")).toBe(false);
  expect((await bridge.call("overview", {})).summary.headline.atLeast).toBe(before);
});

it("takes “I have done it” for an answer: limited now, public before, until it is taken back", async () => {
  const { bridge } = await renderApp("#/reduce", {
    example: { items: 300, platforms: ["instagram"], instagramPrivate: false },
  });
  const headline = async () => (await bridge.call("overview", {})).summary;
  const before = await headline();
  const card = within(await measure(/^Make the account private/));
  fireEvent.click(card.getByRole("button", { name: "I have done it" }));
  expect(await card.findByLabelText("Done on")).toBeTruthy();
  const after = await headline();
  expect(after.headline.atLeast).toBeLessThan(before.headline.atLeast);
  expect(after.verdicts["formerly-public"]).toBeGreaterThan(before.verdicts["formerly-public"]);
  expect(after.headline.atMost).toBe(before.headline.atMost); // it was public: that it no longer is does not undo it
  const steps = within(screen.getByRole("navigation", { name: "Steps" }));
  expect(await steps.findByRole("link", { name: "Clean up (done)" })).toBeTruthy();
  expect((await bridge.call("questions", {})).some(({ id }) => id.includes("made-private"))).toBe(false);
  fireEvent.click(card.getByRole("button", { name: "Not done" }));
  await waitFor(async () => expect(await headline()).toEqual(before));
});

it("puts what has to be done item by item on the list, which is ticked off, printed and saved", async () => {
  const { bridge, saved } = await renderApp("#/reduce");
  const card = within(await measure(/^Delete comments on other people’s posts and Pages/));
  fireEvent.click(card.getByRole("button", { name: "Put them on my list" }));
  expect((await card.findByRole("link", { name: "See them on my list" })).getAttribute("href")).toBe("#/list");
  expect(card.queryByRole("button", { name: "Put them on my list" })).toBeNull();
  const listed = (await bridge.call("reduce", {})).find(({ id }) => id.startsWith("action-facebook-log-comments"));
  const steps = within(screen.getByRole("navigation", { name: "Steps" }));
  await waitFor(() =>
    expect(steps.getByRole("link", { name: /^My list/ }).textContent).toContain(String(listed?.items)),
  );
  window.location.hash = "#/list";
  await screen.findByRole("heading", { level: 1, name: "My list" });
  await waitFor(() => expect(screen.getAllByRole("checkbox", { name: "Done" })).toHaveLength(listed?.items ?? -1));
  expect(screen.getAllByText(/Activity log/)[0]).toBeTruthy();
  fireEvent.click(screen.getAllByRole("checkbox", { name: "Done" })[0] as HTMLElement);
  await screen.findByText(`1 of ${listed?.items} done`, { selector: "[role=status]" });
  fireEvent.click(screen.getByRole("button", { name: "Save as a table" }));
  fireEvent.click(screen.getByRole("button", { name: "Save as a page" }));
  await waitFor(() => expect(new Set(saved.map((name) => name.split(".").at(-1)))).toEqual(new Set(["csv", "html"])));
  const { text } = await bridge.call("list.file", { format: "csv" });
  expect(text.trim().split("\r\n")).toHaveLength(listed?.items ?? 0); // a head, and what is not done yet
});

it("keeps what is ticked in its place, counts it, and gives it back as it was", async () => {
  const { bridge } = await renderApp("#/list");
  const { rows } = await bridge.call("items.page", {
    filter: Filter.parse({ platforms: ["instagram"], kinds: ["post"] }),
    sort: { by: "date", descending: true },
    from: 0,
    limit: 4,
  });
  expect(rows.length).toBeGreaterThan(2);
  await bridge.call("items.decide", { rows: rows.map(({ row }) => row), decision: "hide" });
  const sum = (done: number) => screen.findByText(`${done} of ${rows.length} done`, { selector: "[role=status]" });
  const boxes = () => screen.getAllByRole<HTMLInputElement>("checkbox", { name: "Done" });
  const ticks = () => boxes().map(({ checked }) => checked);
  await sum(0);
  fireEvent.click(boxes()[1] as HTMLElement);
  await sum(1);
  await waitFor(() => expect(ticks()).toEqual(rows.map((_row, index) => index === 1)));
  const left = async (decisions: Decision[]) =>
    (await bridge.call("items.facets", { filter: Filter.parse({ decisions }) })).total;
  expect(await left(["done"])).toBe(1);
  fireEvent.click(boxes()[1] as HTMLElement);
  await sum(0);
  await waitFor(() => expect(ticks()).not.toContain(true));
  expect(await left(["hide"])).toBe(rows.length);
  for (const button of screen.getAllByRole("button", { name: /^Tick all \d+: done/ })) fireEvent.click(button);
  await waitFor(() => expect(ticks()).not.toContain(false));
  expect(await screen.findByText(`Done: all ${rows.length} items on your list.`)).toBeTruthy();
  expect(screen.getByRole("link", { name: "What is left to do" })).toBeTruthy();
});

it("says what an empty list is for", async () => {
  await renderApp("#/list");
  expect(await screen.findByText(/Mark items with “Delete” or “Hide”/)).toBeTruthy();
});

it("shows at the end what was sent, what is waited for, and what is left", async () => {
  const { bridge } = await renderApp("#/done");
  expect(await screen.findByText(/Facebook: not sent yet/)).toBeTruthy();
  const nothing = { objectedEarlierOn: null, reference: null, confirmedOn: null };
  await bridge.call("objection.track", { ...nothing, platform: "facebook", submittedOn: "2020-01-31" });
  expect(await screen.findByText(/Facebook: sent on .*2020/)).toBeTruthy();
  expect(await screen.findByText(/Meta’s answer was due by/)).toBeTruthy();
  expect(screen.getByText(/Instagram: not sent yet/)).toBeTruthy();
});
