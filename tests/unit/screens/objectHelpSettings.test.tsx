import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { later } from "./later.ts";
import { renderApp } from "./renderApp.tsx";

afterEach(() => vi.restoreAllMocks());

const tab = (name: RegExp) => screen.findByRole("tab", { name });

it("offers the form of the account that was found, by its id in the desktop app", async () => {
  const { opened } = await renderApp("#/object");
  expect(await tab(/^Facebook/)).toBeTruthy();
  expect(screen.queryByRole("tab", { name: /WhatsApp|Threads|requests/ })).toBeNull();
  expect((await screen.findAllByText(/Log in as/))[0]).toBeTruthy();
  expect(screen.getAllByText(/The page is called “AI at Meta”/)[0]).toBeTruthy();
  fireEvent.click(screen.getAllByRole("button", { name: /^Open the form/ })[0] as HTMLElement);
  await waitFor(() => expect(opened).toEqual(["instagram-privacy-center"]));
});

it("shows no account before it is known what is open: none changes its place, and nothing that is typed is lost", async () => {
  const { promise, come } = later();
  const { answered } = await renderApp("#/object", { held: { "audit.progress": promise } });
  await waitFor(() => expect([...answered]).toEqual(expect.arrayContaining(["objection", "settings.get"])));
  await act(async () => {});
  expect(screen.queryByRole("tab")).toBeNull();
  come();
  expect(await tab(/^Facebook/)).toBeTruthy();
});

it("in a browser is a link that this browser opens, without telling where from", async () => {
  await renderApp("#/object", { host: "browser" });
  const link = (await screen.findAllByRole("link", { name: /^Open the form/ }))[0] as HTMLAnchorElement;
  expect([link.href, link.target, link.rel]).toEqual([
    "https://privacycenter.instagram.com/privacy/genai",
    "_blank",
    "noreferrer",
  ]);
});

it("says so where the system opens nothing, with the address", async () => {
  await renderApp("#/object", { opens: false });
  fireEvent.click((await screen.findAllByRole("button", { name: /^Open the form/ }))[0] as HTMLElement);
  expect(
    await screen.findByText(/No browser opened.*https:\/\/privacycenter\.instagram\.com\/privacy\/genai/),
  ).toBeTruthy();
});

it("notes with one click that it was sent, and tells when the answer is due", async () => {
  const { saved, calls } = await renderApp("#/object");
  fireEvent.click((await screen.findAllByRole("button", { name: "I have sent it" }))[0] as HTMLElement);
  expect(await screen.findByText(/^Sent on/)).toBeTruthy();
  expect(await screen.findByText(/Meta’s answer is due by/)).toBeTruthy();
  const tracked = calls.filter(({ name }) => name === "objection.track");
  expect(tracked).toHaveLength(1);
  fireEvent.click(screen.getByRole("button", { name: "Save the date for my calendar" }));
  await waitFor(() => expect(saved[0]).toMatch(/^outscope-(facebook|instagram)-\d{4}-\d\d-\d\d\.ics$/));
});

it("offers no two cards that lead to one page", async () => {
  await renderApp("#/object", { host: "browser" });
  const fold = (await screen.findByText("Other requests to Meta")).closest("details") as HTMLDetailsElement;
  const pages = [...fold.querySelectorAll<HTMLAnchorElement>("a.button")].map(({ href }) => href);
  expect(pages.length).toBeGreaterThan(1);
  expect(new Set(pages).size).toBe(pages.length);
});

it("says once what all forms of a platform do, and of each form only what is its own", async () => {
  await renderApp("#/object");
  const common = (
    await screen.findAllByRole("region", { name: /^What an objection does/, hidden: true })
  )[0] as HTMLElement;
  const said = [...common.querySelectorAll("dd, li")].map((element) => element.textContent ?? "");
  expect(said.length).toBeGreaterThan(4);
  const panel = common.closest("[role=tabpanel]") as HTMLElement;
  const forms = within(panel).getAllByRole("article", { hidden: true });
  expect(forms.length).toBeGreaterThan(2);
  for (const form of forms) for (const text of said) expect(form.textContent).not.toContain(text);
});

it("changes forms and authorities with the country", async () => {
  const { calls } = await renderApp("#/object");
  fireEvent.change(await screen.findByLabelText("Where do you live?"), { target: { value: "GB" } });
  await waitFor(() =>
    expect(calls.find(({ name }) => name === "settings.set")?.input).toEqual({ country: "GB", region: "uk" }),
  );
  expect(await screen.findByText("Information Commissioner’s Office", { exact: false })).toBeTruthy();
});

it("promises no objection where Meta offers none", async () => {
  await renderApp("#/object");
  expect(await screen.findByText(/It is free and needs no reason/)).toBeTruthy();
  fireEvent.change(await screen.findByLabelText("Where do you live?"), { target: { value: "elsewhere" } });
  expect(await screen.findByText(/Meta offers no objection to AI training where you live/)).toBeTruthy();
  expect(screen.queryByText(/It is free and needs no reason/)).toBeNull();
  expect(screen.queryByText("Objected already?")).toBeNull();
  for (const panel of await screen.findAllByRole("tabpanel", { hidden: true }))
    expect(within(panel).queryByRole("button", { name: /^Open the form/, hidden: true })).toBeNull();
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

it("asks about an earlier objection first, and says what it means", async () => {
  await renderApp("#/object");
  fireEvent.change(await screen.findByLabelText("Instagram: confirmed on"), { target: { value: "2025-05-20" } });
  expect(await screen.findByText(/so you need not repeat yours/)).toBeTruthy();
});

it("does not take a day in the future", async () => {
  const { calls } = await renderApp("#/object");
  fireEvent.change(await screen.findByLabelText("Facebook: confirmed on"), { target: { value: "2999-01-01" } });
  expect(await screen.findByText("This day lies in the future.")).toBeTruthy();
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
  expect(await screen.findByText("This day is too early; it is not saved.")).toBeTruthy();
  fireEvent.change(field, { target: { value: "2026-02-02" } });
  await waitFor(() => expect(tracked()).toEqual([expect.objectContaining({ submittedOn: "2026-02-02" })]));
  expect(screen.queryByText(/too early/)).toBeNull();
});

it("finds a help answer by a word, with its source", async () => {
  const { opened } = await renderApp("#/help");
  fireEvent.change(await screen.findByRole("searchbox"), { target: { value: "blue circle" } });
  await waitFor(() => expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(1));
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
