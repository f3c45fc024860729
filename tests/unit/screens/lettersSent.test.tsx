import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { today } from "../../../src/model/day.ts";
import { later } from "./later.ts";
import { choose, FRANCE, letterText, noted } from "./lettersSteps.ts";
import { renderApp } from "./renderApp.tsx";

describe("what was sent", () => {
  it("is noted with its day; the answer's day follows, and a calendar file", async () => {
    const { bridge, saved } = await renderApp("#/letters", { example: null, settings: FRANCE });
    await choose(/^I have no account/);
    await screen.findByRole("heading", { name: "Your letter" });
    fireEvent.click(screen.getByRole("button", { name: "I have sent it" }));
    const thread = await screen.findByRole("article", { name: "Objection without an account" });
    expect(within(thread).getByText(/to Meta Platforms Ireland Limited: sent on .* by post/)).toBeTruthy();
    expect(within(thread).getByText(/^The answer is due by/)).toBeTruthy();
    expect((await bridge.call("requests", {}))[0]).toMatchObject({ kind: "non-user", sentOn: today(), by: "post" });
    fireEvent.click(within(thread).getByRole("button", { name: "Save the date for my calendar" }));
    await waitFor(() => expect(saved[0]).toMatch(/^outscope-non-user-.*\.ics$/));
  });

  it("leads from no answer to the reminder to the complaint, until it is settled", async () => {
    const { bridge } = await renderApp("#/letters", { example: null, settings: FRANCE });
    await bridge.call("requests.save", noted());
    const thread = await screen.findByRole("article", { name: "Objection · ada.example" });
    expect(within(thread).getByText(/^The answer was due by/)).toBeTruthy();
    fireEvent.click(within(thread).getByRole("button", { name: "Write the reminder" }));
    await waitFor(async () => expect(await letterText()).toMatch(/On .*2020 I sent Meta/));
    fireEvent.change(screen.getByLabelText("Sent on", { selector: ".letter-fields ~ section input" }), {
      target: { value: "2020-03-10" },
    });
    fireEvent.click(screen.getByRole("button", { name: "I have sent it" }));
    const complain = await within(thread).findByRole("button", { name: "Write the complaint" });
    expect(within(thread).queryByRole("button", { name: "Write the reminder" })).toBeNull();
    fireEvent.click(complain);
    await waitFor(async () => expect(await letterText()).toContain("CNIL"));
    fireEvent.click(screen.getByRole("button", { name: "I have sent it" }));
    await waitFor(() => expect(within(thread).getAllByRole("listitem")).toHaveLength(3));
    fireEvent.click(within(thread).getByText("Note an answer, change a day"));
    fireEvent.change(within(thread).getByLabelText("Their answer"), { target: { value: "granted" } });
    fireEvent.click(await within(thread).findByRole("button", { name: "It is settled" }));
    expect(await within(thread).findByText("Nothing more to do")).toBeTruthy();
  });

  it("leaves alone a letter that was begun while the one before was still being noted", async () => {
    const { promise, come } = later();
    const { bridge, answered } = await renderApp("#/letters", {
      example: null,
      settings: FRANCE,
      held: { "requests.save": promise },
    });
    await choose(/^I have no account/);
    await screen.findByRole("heading", { name: "Your letter" });
    fireEvent.click(screen.getByRole("button", { name: "I have sent it" }));
    await waitFor(async () => expect(await bridge.call("requests", {})).toHaveLength(1));
    await choose(/^I want to know what was used/);
    await waitFor(async () => expect(await letterText()).toContain("Art.\u00a015"));
    come();
    await waitFor(() => expect(answered).toContain("requests.save"));
    await act(async () => {});
    expect(await letterText()).toContain("Art.\u00a015");
  });

  it("says where no law names a day, and proposes a reminder after a month", async () => {
    const { bridge } = await renderApp("#/letters", { example: null, settings: { country: "CH", region: "ch" } });
    await bridge.call("requests.save", noted({ country: "CH" }));
    const thread = await screen.findByRole("article");
    expect(within(thread).getByText(/We know no law that names a day for this answer/)).toBeTruthy();
    expect(within(thread).getByRole("button", { name: "Write the reminder" })).toBeTruthy();
  });

  it("stands side by side for several accounts, what there is to do first", async () => {
    const { bridge } = await renderApp("#/letters", { example: null, settings: FRANCE });
    await bridge.call("requests.save", noted({ id: "a", about: "ada.one", sentOn: today() }));
    await bridge.call("requests.save", noted({ id: "b", about: "ada.two" }));
    await waitFor(() => expect(screen.getAllByRole("article")).toHaveLength(2));
    expect(screen.getAllByRole("article").map((one) => one.getAttribute("aria-label"))).toEqual([
      "Objection · ada.two",
      "Objection · ada.one",
    ]);
    const letters = within(screen.getByRole("navigation")).getByRole("link", { name: /^Letters/ });
    await waitFor(() => expect(letters.textContent).toContain("1"));
  });

  it("takes the objection by form too, and Meta's yes to it is its confirmation", async () => {
    const { bridge } = await renderApp("#/letters", { example: null, settings: FRANCE });
    const nothing = { objectedEarlierOn: null, reference: null, confirmedOn: null };
    await bridge.call("objection.track", { ...nothing, platform: "facebook", submittedOn: "2020-01-31" });
    const thread = await screen.findByRole("article", { name: "Objection · Facebook" });
    fireEvent.click(within(thread).getByText("Note an answer, change a day"));
    fireEvent.change(within(thread).getByLabelText("Their answer"), { target: { value: "granted" } });
    await waitFor(async () =>
      expect((await bridge.call("objection", {})).tracking[0]).toMatchObject({ confirmedOn: today() }),
    );
  });

  it("asks to show who one is, counts anew from then, and takes an answer before the request for what it is", async () => {
    const { bridge } = await renderApp("#/letters", { example: null, settings: FRANCE });
    await bridge.call("requests.save", noted({ sentOn: "2026-01-10", answer: { what: "identity", on: "2026-01-20" } }));
    const thread = await screen.findByRole("article");
    fireEvent.click(await within(thread).findByRole("button", { name: "I have shown it" }));
    expect(await within(thread).findByText(/the time is counted from that day/)).toBeTruthy();
    fireEvent.click(within(thread).getByText("Note an answer, change a day"));
    fireEvent.change(within(thread).getByLabelText("Answered on"), { target: { value: "2025-12-31" } });
    expect(await within(thread).findByRole("alert")).toBeTruthy();
    expect((await bridge.call("requests", {}))[0]?.answer?.on).toBe("2026-01-20");
  });
});

it("“The answer was due” at the objection leads to the reminder, about that objection", async () => {
  const { bridge } = await renderApp("#/object", { example: null, settings: FRANCE });
  const nothing = { objectedEarlierOn: null, reference: null, confirmedOn: null };
  await bridge.call("objection.track", { ...nothing, platform: "facebook", submittedOn: "2020-01-31" });
  fireEvent.click(await screen.findByRole("button", { name: "Write the reminder" }));
  await screen.findByRole("heading", { level: 1, name: "Letters" });
  await waitFor(async () => expect(await letterText()).toMatch(/2020 I sent Meta/));
});

it("each screen says of which day its facts are, and when that is long ago", async () => {
  vi.useFakeTimers({ now: new Date("2026-12-24T12:00:00"), toFake: ["Date"] });
  await renderApp("#/help", { example: null });
  expect((await screen.findAllByText(/^Facts of .*2026\.$/)).length).toBeGreaterThan(0);
  cleanup();
  vi.setSystemTime(new Date("2027-12-24T12:00:00"));
  await renderApp("#/settings", { example: null });
  expect((await screen.findAllByText(/more than six months ago/)).length).toBeGreaterThan(0);
  vi.useRealTimers();
});
