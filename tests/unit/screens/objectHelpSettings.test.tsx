import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { renderApp } from "./renderApp.tsx";

afterEach(() => vi.restoreAllMocks());

it("offers the first form with the page to expect, and opens it by its id", async () => {
  const { opened } = await renderApp("#/object");
  const card = await screen.findByRole("article", { name: "Privacy Center: AI at Meta" });
  expect(card.textContent).toContain("The page should be titled “AI at Meta”");
  fireEvent.click(within(card).getByRole("button", { name: /^Open the form/ }));
  await waitFor(() => expect(opened).toEqual(["facebook-privacy-center"]));
});

it("says once what all forms of a platform do, and of each form only what is its own", async () => {
  await renderApp("#/object");
  const common = await screen.findByRole("region", { name: /^What an objection does/ });
  expect(within(common).getByText(/points are contested/)).toBeTruthy();
  const said = [...common.querySelectorAll("dd, li")].map((element) => element.textContent ?? "");
  expect(said.length).toBeGreaterThan(4);
  const forms = screen.getAllByRole("article");
  expect(forms.length).toBeGreaterThan(3);
  for (const form of forms) for (const text of said) expect(form.textContent).not.toContain(text);
  expect(forms.some((form) => form.textContent?.includes("1 point is contested"))).toBe(true); // what differs stays
});

it("changes forms and authorities with the country", async () => {
  const { calls } = await renderApp("#/object");
  fireEvent.change(await screen.findByLabelText("Where do you live?"), { target: { value: "GB" } });
  await waitFor(() =>
    expect(calls.find(({ name }) => name === "settings.set")?.input).toEqual({ country: "GB", region: "uk" }),
  );
  expect(await screen.findByText("You see the rules and forms for the United Kingdom.")).toBeTruthy();
});

it("promises no objection where Meta offers none", async () => {
  await renderApp("#/object");
  expect(await screen.findByText(/You can tell Meta not to use/)).toBeTruthy();
  fireEvent.change(await screen.findByLabelText("Where do you live?"), { target: { value: "elsewhere" } });
  expect(await screen.findByText(/Meta offers no objection to AI training where you live/)).toBeTruthy();
  expect(screen.queryByText(/You can tell Meta not to use/)).toBeNull();
  expect(screen.queryByText("Did you object already?")).toBeNull();
  const page = screen.getByRole("article", { name: "Privacy Center: AI at Meta" });
  expect(within(page).getByRole("button", { name: /^Open the page/ })).toBeTruthy();
  expect(page.textContent).not.toMatch(/form\b(?! for third-party)|next way/);
});

it("writes the day of the facts as the language does", async () => {
  await renderApp("#/object");
  const facts = await screen.findByText(/These are facts with their sources/);
  expect(facts.textContent).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  expect(facts.textContent).toMatch(/ 20\d{2}[;,]/);
});

it.each([
  ["de-DE", /\b\d{1,2} [A-Z][a-z]+ 20\d\d/, /[A-Z][a-z]+ \d{1,2}, 20\d\d/],
  ["en-US", /[A-Z][a-z]+ \d{1,2}, 20\d\d/, /\b\d{1,2} [A-Z][a-z]+ 20\d\d/],
])("writes all dates in the same order, on a system of %s", async (system, order, other) => {
  vi.spyOn(navigator, "languages", "get").mockReturnValue([system]);
  await renderApp("#/object");
  const footer = (await screen.findByText(/These are facts with their sources/)).textContent ?? "";
  const dates = [...document.querySelectorAll(".object-timeline .number")].map((date) => date.textContent ?? "");
  expect(dates.some((date) => order.test(date))).toBe(true);
  expect(footer).toMatch(order);
  expect([...dates, footer].filter((text) => other.test(text))).toEqual([]);
});

it("notes a submission, tells when the answer is due, and saves the date", async () => {
  const { saved } = await renderApp("#/object");
  const submitted = (await screen.findAllByLabelText("I submitted it on"))[0] as HTMLElement;
  const day = new Date().toISOString().slice(0, 10);
  fireEvent.change(submitted, { target: { value: day } });
  expect(await screen.findByText(/Meta’s answer is due by/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Save the date for my calendar" }));
  await waitFor(() => expect(saved).toEqual(["meta-answer.ics"]));
});

it("asks about an earlier objection first, and says what it means", async () => {
  await renderApp("#/object");
  fireEvent.change(await screen.findByLabelText("Instagram: confirmed on"), { target: { value: "2025-05-20" } });
  expect(await screen.findByText(/so you need not repeat yours/)).toBeTruthy();
});

it("does not take a day in the future", async () => {
  const { calls } = await renderApp("#/object");
  fireEvent.change(await screen.findByLabelText("Facebook: confirmed on"), { target: { value: "2999-01-01" } });
  expect(screen.getByText("This day lies in the future.")).toBeTruthy();
  expect(calls.some(({ name }) => name === "objection.track")).toBe(false);
});

it("takes no year that is still being typed, and says of a day before any of this that it is not saved", async () => {
  const { calls } = await renderApp("#/object");
  const field = (await screen.findAllByLabelText("I submitted it on"))[0] as HTMLElement;
  const tracked = () => calls.filter(({ name }) => name === "objection.track").map(({ input }) => input);
  fireEvent.focus(field);
  for (const year of ["0002", "0020", "0202"]) fireEvent.change(field, { target: { value: `${year}-02-02` } });
  expect(tracked()).toEqual([]);
  expect(screen.queryByText(/too early/)).toBeNull(); // not while one is typing
  fireEvent.blur(field);
  expect(screen.getByText("This day is too early; it is not saved.")).toBeTruthy();
  fireEvent.change(field, { target: { value: "2026-02-02" } });
  await waitFor(() => expect(tracked()).toEqual([expect.objectContaining({ submittedOn: "2026-02-02" })]));
  expect(screen.queryByText(/too early/)).toBeNull();
});

it("finds a help answer by a word, with its source", async () => {
  const { opened } = await renderApp("#/help");
  fireEvent.change(await screen.findByRole("searchbox"), { target: { value: "blue circle" } });
  expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(1);
  fireEvent.click(screen.getAllByRole("button", { name: /opens in your browser/ })[0] as HTMLElement);
  await waitFor(() => expect(opened[0]).toBe("help-blue-circle.source-1"));
});

it("lists what ships and the wording of its licence, once somebody asks", async () => {
  const { calls } = await renderApp("#/help");
  const title = await screen.findByText("Open-source licences");
  expect(calls.some(({ name }) => name === "licences")).toBe(false);
  const section = title.closest("details") as HTMLDetailsElement;
  section.open = true;
  fireEvent(section, new Event("toggle"));
  const entry = (await within(section).findByText("zod")).closest("li") as HTMLElement;
  expect(within(entry).getByText(/· MIT$/)).toBeTruthy();
  expect(entry.textContent).toContain("Permission is hereby granted");
  expect(section.textContent).toContain("LICENSES.chromium.html");
});

it("speaks another language at once, and says so to assistive technology", async () => {
  await renderApp("#/settings");
  fireEvent.change(await screen.findByLabelText("Language"), { target: { value: "de" } });
  expect(await screen.findByRole("heading", { level: 1, name: "Einstellungen" })).toBeTruthy();
  expect(document.documentElement.lang).toBe("de");
});

it("sets the colours", async () => {
  await renderApp("#/settings");
  fireEvent.change(await screen.findByLabelText("Colours"), { target: { value: "dark" } });
  await waitFor(() => expect(document.documentElement.dataset.theme).toBe("dark"));
});

it("forgets everything only after a second word", async () => {
  const { calls } = await renderApp("#/settings");
  fireEvent.click(await screen.findByRole("button", { name: "Forget everything …" }));
  expect(calls.some(({ name }) => name === "state.forget")).toBe(false);
  fireEvent.click(screen.getByRole("button", { name: "Forget everything" }));
  expect(await screen.findByText("Everything is forgotten.")).toBeTruthy();
  expect(calls.some(({ name }) => name === "state.forget")).toBe(true);
});

it("moves the focus to the heading of the screen it goes to", async () => {
  await renderApp("#/settings");
  window.location.hash = "#/help";
  const heading = await screen.findByRole("heading", { level: 1, name: "Help" });
  await waitFor(() => expect(document.activeElement).toBe(heading));
});
