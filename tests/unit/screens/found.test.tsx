import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderApp } from "./renderApp.tsx";

const NO_VERDICTS = { "in-scope": 0, "likely-in-scope": 0, undetermined: 0, "formerly-public": 0, "not-in-scope": 0 };

const openDetails = async () => {
  const details = (await screen.findByText("Details")).closest("details") as HTMLDetailsElement;
  details.open = true;
  return details;
};

it("gives the sentence with its number, how far it may go, what was not read, and one primary button", async () => {
  const { bridge } = await renderApp("#/found");
  const { summary } = await bridge.call("overview", {});
  const { atLeast, atMost, of } = summary.headline;
  const head = await screen.findByRole("region", { name: "The result in one number" });
  expect(head.textContent).toContain(`At least ${atLeast} of your ${of} posts, comments and profile details`);
  expect(head.textContent).toContain(`up to ${atMost}`);
  expect(head.textContent).toContain("1 thing was not read");
  expect(document.querySelectorAll("main .button-primary")).toHaveLength(1);
  expect(within(head).getByRole("link", { name: "Object: about 2 minutes" }).getAttribute("href")).toBe("#/object");
  expect(document.title).toBe("Found · Outscope");
});

it("shows some of one's own public things, each of which opens itself", async () => {
  const { bridge, calls } = await renderApp("#/found");
  const { highlights } = await bridge.call("overview", {});
  const tiles = within(await screen.findByRole("list", { name: "Some of it" })).getAllByRole("button");
  expect(tiles).toHaveLength(6);
  for (const { item } of highlights) expect(["in-scope", "likely-in-scope"]).toContain(item.verdict);
  fireEvent.click(tiles[0] as HTMLElement);
  await waitFor(() =>
    expect(calls.findLast(({ name }) => name === "items.detail")?.input).toEqual({ row: highlights[0]?.item.row }),
  );
});

it("asks the one question that settles most", async () => {
  const { bridge } = await renderApp("#/found");
  const [first] = await bridge.call("questions", {});
  const link = await screen.findByRole("link", { name: /One answer settles/ });
  expect(link.textContent).toContain(`settles ${first?.open}.`);
  expect(link.getAttribute("href")).toBe("#/questions");
});

it("leads on once every account has its objection, and ticks the step", async () => {
  const { bridge } = await renderApp("#/found");
  await screen.findByRole("link", { name: "Object: about 2 minutes" });
  const nothing = { objectedEarlierOn: null, reference: null, confirmedOn: null };
  await bridge.call("objection.track", { ...nothing, platform: "facebook", submittedOn: "2026-11-01" });
  expect(screen.queryByText("You have objected")).toBeNull();
  await bridge.call("objection.track", { ...nothing, platform: "instagram", submittedOn: "2026-11-01" });
  expect(await screen.findByText("You have objected")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Clean up what is public" })).toBeTruthy();
  const steps = screen.getByRole("navigation", { name: "Steps" });
  expect(within(steps).getByRole("link", { name: "Object (done)" })).toBeTruthy();
});

it("marks the example as one on every screen, and nothing else", async () => {
  await renderApp("#/found", { example: { items: 40, media: false } });
  await screen.findByRole("heading", { level: 1, name: /can be used/ });
  expect(screen.queryByText(/This is the example/)).toBeNull();
  window.location.hash = "#/start";
  fireEvent.click(await screen.findByRole("button", { name: "Try it with an example export" }));
  expect(await screen.findByText(/This is the example: invented people/)).toBeTruthy();
  for (const place of ["#/items", "#/object", "#/questions", "#/settings"]) {
    window.location.hash = place;
    await waitFor(() => expect(screen.getByText(/This is the example/)).toBeTruthy());
  }
});

it("never calls anything safe: nothing found is explained", async () => {
  const headline = { atLeast: 0, atMost: 0, of: 0 };
  const summary = { items: 0, headline, byPlatform: {}, byKind: {}, byYear: {}, verdicts: NO_VERDICTS };
  await renderApp("#/found", { overview: { summary, highlights: [] } });
  expect(await screen.findByText(/That is not an all-clear/)).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/\bsafe\b/i);
});

it("opens the items behind a verdict, a year and a note", async () => {
  const { calls } = await renderApp("#/found");
  const filters = () =>
    calls.filter(({ name }) => name === "items.page").map(({ input }) => (input as { filter: object }).filter);
  await openDetails();
  fireEvent.click(await screen.findByRole("button", { name: /^Was public before/ }));
  await waitFor(() => expect(filters().at(-1)).toMatchObject({ verdicts: ["formerly-public"] }));
  window.location.hash = "#/found";
  fireEvent.click(await screen.findByRole("button", { name: /^2015: / }));
  await waitFor(() => expect(filters().at(-1)).toMatchObject({ years: [2015], verdicts: [] }));
  window.location.hash = "#/found";
  await openDetails();
  fireEvent.click(await screen.findByRole("button", { name: /^Phone numbers/ }));
  await waitFor(() => expect(filters().at(-1)).toMatchObject({ notes: ["has-phone-number"] }));
});

it("lets the arrow keys walk through the years", async () => {
  await renderApp("#/found");
  const bars = within(await screen.findByRole("region", { name: "By year" })).getAllByRole("button");
  const [first, second] = bars;
  first?.focus();
  fireEvent.keyDown(first ?? document.body, { key: "ArrowRight" });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(second ?? document.body, { key: "End" });
  expect(document.activeElement).toBe(bars.at(-1));
});

it("lists what was not read, with the reason in a sentence", async () => {
  const problem = { code: "json-truncated", data: { file: "comments.json" } };
  const file = { source: 0, file: "comments/comments.json", status: "failed" as const, records: 0, items: 0, problem };
  const files = { read: 12, "not-needed": 6, private: 3, unknown: 0, failed: 1, notRead: [file] };
  await renderApp("#/found", { overview: { files } });
  fireEvent.click(await screen.findByRole("button", { name: "1 thing was not read" }));
  expect((await openDetails()).open).toBe(true);
  expect(screen.getByText(/“comments\.json” ends in the middle/)).toBeTruthy();
});

it("does not call everything read where a part may be missing", async () => {
  const files = { read: 12, "not-needed": 6, private: 3, unknown: 0, failed: 0, notRead: [] };
  const problems = [{ code: "media-missing", data: { count: 3, of: 9 } }];
  await renderApp("#/found", { overview: { files, problems } });
  const covers = await screen.findByRole("region", { name: "What was read", hidden: true });
  expect(covers.textContent).toContain("If the export has more parts, add them");
  expect(covers.textContent).not.toContain("every file that should hold items was read");
  expect(screen.getByRole("button", { name: "1 thing was not read" })).toBeTruthy();
});

it("does not count a part given twice among what may hold more", async () => {
  const files = { read: 12, "not-needed": 6, private: 3, unknown: 0, failed: 0, notRead: [] };
  const problems = [{ code: "zip-part-twice", data: { file: "a.zip", twin: "a (1).zip" } }];
  await renderApp("#/found", { overview: { files, problems } });
  const covers = await screen.findByRole("region", { name: "What was read", hidden: true });
  expect(covers.textContent).toContain("are the same part of the export");
  expect(covers.textContent).toContain("every file that should hold items was read");
  expect(screen.queryByText(/not read$/)).toBeNull();
});

it("saves a report in the format that was chosen", async () => {
  const { saved } = await renderApp("#/found");
  fireEvent.click(await screen.findByRole("button", { name: "Save report", hidden: true }));
  fireEvent.click(screen.getByRole("button", { name: /Table \(CSV\)/, hidden: true }));
  expect(await screen.findByText("Saved as outscope.csv.")).toBeTruthy();
  expect(saved).toEqual(["csv"]);
});

it("says that an overview could not be had, and tries again", async () => {
  await renderApp("#/found", { failing: { overview: "no-audit" } });
  expect((await screen.findByRole("alert")).textContent).toContain("No audit is open");
  expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
});

it("shows the structure report of files that were not understood before it is copied", async () => {
  const copied: string[] = [];
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: async (text: string) => copied.push(text) },
  });
  await renderApp("#/found");
  fireEvent.click(await screen.findByRole("button", { name: "Copy structure report …", hidden: true }));
  const text = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Structure report", hidden: true });
  expect(text.value).toContain("(top)");
  expect(copied).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Copy", hidden: true }));
  await waitFor(() => expect(copied).toEqual([text.value]));
});

it("counts a file that a problem tells of once", async () => {
  const info = { source: 0, records: 0, items: 0, status: "unknown" } as const;
  const told = { code: "content-not-read", data: { file: "odd/a.json", count: 2 } };
  const packed = { code: "archive-inside", data: { file: "Downloads", entry: "b.7z", count: 1 } };
  const notRead = [
    { ...info, file: "odd/a.json", problem: told },
    { ...info, file: "b.7z", problem: null },
  ];
  const files = { read: 1, "not-needed": 0, private: 0, unknown: 2, failed: 0, notRead };
  const missing = { code: "media-missing", data: { count: 3, of: 9 } };
  await renderApp("#/found", { overview: { files, problems: [told, packed, missing] } });
  const head = await screen.findByRole("region", { name: "The result in one number" });
  expect(head.textContent).toContain("3 things were not read");
});
