import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { MOST, waiting, worthAsking } from "../../../renderer/src/questions/sequence.ts";
import { renderApp } from "./renderApp.tsx";

const timeline = () => screen.findByRole("group", { name: /Facebook timeline/ });

it("asks the biggest question first and says what the export hints at", async () => {
  const { bridge } = await renderApp("#/questions");
  const questions = await bridge.call("questions", {});
  const [first] = await screen.findAllByRole("group");
  expect(first?.textContent).toContain(`Settles ${questions[0]?.items} items.`);
  const hinted = questions.find(({ suggestion }) => suggestion !== null);
  expect(hinted).toBeTruthy();
  expect(await screen.findByText(/Your export hints at “/)).toBeTruthy();
});

it("moves the headline at once, says how many items changed, and takes it back", async () => {
  const { bridge } = await renderApp("#/questions");
  const headline = async () => (await bridge.call("overview", {})).summary.headline;
  const before = await headline();
  const said = ({ atLeast, atMost }: typeof before) => new RegExp(`At least ${atLeast}, up to ${atMost}`);
  await screen.findByText(said(before));
  fireEvent.click(within(await timeline()).getByRole("radio", { name: /^Public/ }));
  expect(await screen.findByText(/^Noted; \d+ items changed/)).toBeTruthy();
  const after = await headline();
  expect(after.atLeast).toBeGreaterThan(before.atLeast);
  expect(await screen.findByText(said(after))).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText(said(before))).toBeTruthy();
});

it("takes “I don't know” for an answer, and keeps it chosen", async () => {
  const { calls } = await renderApp("#/questions");
  const radio = within(await timeline()).getByRole<HTMLInputElement>("radio", { name: "I don’t know" });
  fireEvent.click(radio);
  await waitFor(() =>
    expect(calls.find(({ name }) => name === "answer")?.input).toEqual({ id: "facebook.timeline", answer: null }),
  );
  expect(radio.checked).toBe(true);
});

it("takes periods with dates, and refuses them without", async () => {
  const { calls } = await renderApp("#/questions");
  const card = within(await timeline());
  fireEvent.click(card.getByRole("radio", { name: "It changed one day: I say when" }));
  fireEvent.click(card.getByRole("button", { name: "Apply" }));
  expect(card.getByRole("alert").textContent).toContain("a day on which it ended");
  fireEvent.change(card.getByLabelText("Until"), { target: { value: "2014-05-01" } });
  fireEvent.click(card.getByRole("button", { name: "Apply" }));
  await waitFor(() =>
    expect(calls.find(({ name }) => name === "answer")?.input).toEqual({
      id: "facebook.timeline",
      answer: {
        periods: [
          { to: "2014-05-01", audience: "public" },
          { from: "2014-05-01", audience: "limited" },
        ],
      },
    }),
  );
});

const toggle = (details: HTMLDetailsElement, open: boolean) => {
  details.open = open;
  fireEvent(details, new Event("toggle"));
};

const listAll = async () => fireEvent.click(await screen.findByRole("button", { name: /^All \d+ questions$/ }));

it("asks one at a time, leads back and on without an answer, and stops where the rest changes little", async () => {
  const { bridge, calls } = await renderApp("#/questions");
  const open = waiting(await bridge.call("questions", {}));
  const least = worthAsking(open);
  const big = open.filter((question) => question.open >= least).slice(0, MOST);
  expect(big.length).toBeGreaterThan(1);
  expect(open.length).toBeGreaterThan(big.length);
  expect(await screen.findByText(`Question 1 of ${big.length}`)).toBeTruthy();
  const first = screen.getByRole("group").textContent;
  expect(screen.getByRole("button", { name: "Back" }).hasAttribute("disabled")).toBe(true);
  for (const _ of big.slice(1)) fireEvent.click(screen.getByRole("button", { name: "Skip" }));
  expect(screen.getByText(`Question ${big.length} of ${big.length}`)).toBeTruthy();
  for (const _ of big.slice(1)) fireEvent.click(screen.getByRole("button", { name: "Back" }));
  expect(screen.getByRole("group").textContent).toBe(first);
  for (const _ of big) fireEvent.click(screen.getByRole("button", { name: "Skip" }));
  const rest = open.slice(big.length);
  expect(screen.getByRole("region", { name: "That is enough" }).textContent).toContain(
    `${rest.length} more questions, each about ${rest[0]?.open} items at most`,
  );
  expect(calls.some(({ name }) => name === "answer")).toBe(false);
  fireEvent.click(screen.getByRole("button", { name: "Answer those too" }));
  for (const _ of rest) fireEvent.click(screen.getByRole("button", { name: "Skip" }));
  expect(screen.getByRole("region", { name: "Nothing is left to ask" })).toBeTruthy();
});

it("counts what the export hints at only once somebody says so", async () => {
  const { calls } = await renderApp("#/questions");
  const card = within(await timeline());
  expect(card.getAllByRole<HTMLInputElement>("radio").some(({ checked }) => checked)).toBe(false);
  fireEvent.click(card.getByRole("button", { name: "Yes, that is so" }));
  await waitFor(() =>
    expect(calls.filter(({ name }) => name === "answer").map(({ input }) => input)).toEqual([
      { id: "facebook.timeline", answer: "limited" },
    ]),
  );
});

it("ends with what the answers changed and where to go on", async () => {
  const { bridge } = await renderApp("#/questions");
  const { atLeast, atMost, of } = (await bridge.call("overview", {})).summary.headline;
  fireEvent.click(within(await timeline()).getByRole("radio", { name: /^Public/ }));
  fireEvent.click(await screen.findByRole("button", { name: "Next question" }));
  for (;;) {
    const skip = screen.queryByRole("button", { name: "Skip" });
    if (skip === null) break;
    fireEvent.click(skip);
  }
  const ending = screen.getByRole("region", { name: "That is enough" });
  const now = (await bridge.call("overview", {})).summary.headline;
  await waitFor(() => expect(ending.textContent).toContain(`Now${now.atLeast} to ${now.atMost} of ${of} can be used`));
  expect(ending.textContent).toContain(`Before${atLeast} to ${atMost} of ${of} can be used`);
  expect(within(ending).getByRole("link", { name: "On to objecting" }).getAttribute("href")).toBe("#/object");
});

it("folds away what an answer for all friends settles, each still there to be answered otherwise", async () => {
  const { bridge, calls } = await renderApp("#/questions");
  await listAll();
  const friends = await screen.findByRole("group", { name: /your friends’ content/ });
  fireEvent.click(within(friends).getByRole("radio", { name: /^Limited/ }));
  const fold = (await screen.findByText(/^Make an exception for/)).closest("details") as HTMLDetailsElement;
  expect(fold.closest("li")?.contains(friends)).toBe(true);
  const settled = (await bridge.call("questions", {})).filter(({ settledBy }) => settledBy === "facebook.friends");
  expect(settled.length).toBeGreaterThan(0);
  toggle(fold, true);
  const exceptions = within(fold).getAllByRole("group");
  expect(exceptions).toHaveLength(settled.length);
  fireEvent.click(within(exceptions[0] as HTMLElement).getByRole("radio", { name: /^Public/ }));
  await waitFor(() =>
    expect(calls.filter(({ name }) => name === "answer").at(-1)?.input).toEqual({
      id: settled[0]?.id,
      answer: "public",
    }),
  );
  expect(fold.contains(exceptions[0] as HTMLElement)).toBe(true); // the exception stays where it was made
});

it("says so in the card that was answered, where it covers nothing, and stays there until it is closed", async () => {
  await renderApp("#/questions");
  const card = await timeline();
  fireEvent.click(within(card).getByRole("radio", { name: /^Public/ }));
  const said = await within(card).findByText(/^Noted/);
  expect(said.closest("[role=status]")).not.toBeNull();
  fireEvent.click(within(card).getByRole("button", { name: "Close" }));
  expect(within(card).queryByText(/^Noted/)).toBeNull();
});

it("no longer shows an answer as chosen that was taken back", async () => {
  await renderApp("#/questions");
  const card = within(await timeline());
  const radio = card.getByRole<HTMLInputElement>("radio", { name: /^Public/ });
  fireEvent.click(radio);
  expect(radio.checked).toBe(true);
  fireEvent.click(await card.findByRole("button", { name: "Undo" }));
  await waitFor(() => expect(radio.checked).toBe(false));
});

it("answers nothing that the arrow keys pass over; Enter answers", async () => {
  const { calls } = await renderApp("#/questions");
  const radios = within(await timeline()).getAllByRole<HTMLInputElement>("radio");
  const [first, second] = radios;
  first?.focus();
  fireEvent.keyDown(first as Element, { key: "ArrowDown" });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(second as Element, { key: "ArrowUp" });
  fireEvent.keyDown(first as Element, { key: "ArrowLeft" });
  expect(document.activeElement).toBe(radios.at(-1));
  expect(radios.some(({ checked }) => checked)).toBe(false);
  fireEvent.keyDown(radios.at(-1) as Element, { key: "ArrowRight" });
  fireEvent.keyDown(first as Element, { key: "Enter" });
  await waitFor(() =>
    expect(calls.filter(({ name }) => name === "answer").map(({ input }) => input)).toEqual([
      { id: "facebook.timeline", answer: "public" },
    ]),
  );
});
