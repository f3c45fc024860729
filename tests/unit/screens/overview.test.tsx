import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderApp } from "./renderApp.tsx";

it("gives the headline with its certainty, and what it does not know beside it", async () => {
  await renderApp("#/overview", { items: 200 });
  const headline = await screen.findByRole("region", { name: "The result in one number" });
  expect(headline.textContent).toContain("At least 50 of 200 items");
  expect(headline.textContent).toContain("up to 190");
  expect(headline.textContent).toContain("“At least” counts what is public or likely so;");
  expect(headline.textContent).toContain("what is undetermined and what was public before");
  expect(headline.textContent).toContain("not readable or not understood");
  expect(document.title).toBe("Overview · Outscope");
});

it("never calls anything safe: nothing found is explained", async () => {
  await renderApp("#/overview", { items: 0 });
  expect(await screen.findByText(/That is not an all-clear/)).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/\bsafe\b/i);
});

it("opens the items behind a verdict, a year and a note", async () => {
  const { calls } = await renderApp("#/overview", { items: 200 });
  const filters = () =>
    calls.filter(({ name }) => name === "items.page").map(({ input }) => (input as { filter: object }).filter);
  fireEvent.click(await screen.findByRole("button", { name: /^Formerly public/ }));
  await waitFor(() => expect(filters().at(-1)).toMatchObject({ verdicts: ["formerly-public"] }));
  window.location.hash = "#/overview";
  fireEvent.click(await screen.findByRole("button", { name: /^2015: / }));
  await waitFor(() => expect(filters().at(-1)).toMatchObject({ years: [2015], verdicts: [] }));
  window.location.hash = "#/overview";
  fireEvent.click(await screen.findByRole("button", { name: /^Phone numbers/ }));
  await waitFor(() => expect(filters().at(-1)).toMatchObject({ notes: ["has-phone-number"] }));
});

it("lets the arrow keys walk through the years", async () => {
  await renderApp("#/overview", { items: 200 });
  const bars = within(await screen.findByRole("region", { name: "By year" })).getAllByRole("button");
  const [first, second] = bars;
  first?.focus();
  fireEvent.keyDown(first ?? document.body, { key: "ArrowRight" });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(second ?? document.body, { key: "End" });
  expect(document.activeElement).toBe(bars.at(-1));
});

it("lists what was not read, with the reason in a sentence", async () => {
  await renderApp("#/overview");
  expect(await screen.findByText(/missing: facebook-mira-3\.zip/)).toBeTruthy();
  expect(screen.getByText(/“comments\.json” ends in the middle/)).toBeTruthy();
});

it("does not call everything read where a part may be missing", async () => {
  const files = { read: 12, "not-needed": 6, private: 3, unknown: 0, failed: 0, notRead: [] };
  const problems = [{ code: "media-missing", data: { count: 3, of: 9 } }];
  await renderApp("#/overview", { overview: { files, problems } });
  const covers = await screen.findByRole("region", { name: "What this audit covers" });
  expect(covers.textContent).toContain("If the export has more parts, add them");
  expect(covers.textContent).not.toContain("every file that should hold items was read");
  expect(screen.getByText(/1 thing is missing, not readable or not understood/)).toBeTruthy();
});

it("does not count a part given twice among what may hold more", async () => {
  const files = { read: 12, "not-needed": 6, private: 3, unknown: 0, failed: 0, notRead: [] };
  const problems = [{ code: "zip-part-twice", data: { file: "a.zip", twin: "a (1).zip" } }];
  await renderApp("#/overview", { overview: { files, problems } });
  const covers = await screen.findByRole("region", { name: "What this audit covers" });
  expect(covers.textContent).toContain("are the same part of the export");
  expect(covers.textContent).toContain("every file that should hold items was read");
  expect(screen.queryByText(/missing, not readable or not understood/)).toBeNull();
});

it("saves a report in the format that was chosen", async () => {
  const { saved } = await renderApp("#/overview");
  fireEvent.click(await screen.findByRole("button", { name: "Save report" }));
  fireEvent.click(screen.getByRole("button", { name: /Table \(CSV\)/ }));
  expect(await screen.findByText("Saved as outscope.csv.")).toBeTruthy();
  expect(saved).toEqual(["csv"]);
});

it("says that an overview could not be had, and tries again", async () => {
  await renderApp("#/overview", { failing: { overview: "no-audit" } });
  expect((await screen.findByRole("alert")).textContent).toContain("No audit is open");
  expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
});

it("shows the structure report of files that were not understood before it is copied", async () => {
  const copied: string[] = [];
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: async (text: string) => copied.push(text) },
  });
  await renderApp("#/overview");
  fireEvent.click(await screen.findByRole("button", { name: "Copy structure report …", hidden: true }));
  const text = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Structure report", hidden: true });
  expect(text.value).toContain("(top)  object ×1");
  expect(copied).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Copy", hidden: true }));
  await waitFor(() => expect(copied).toEqual([text.value]));
});
