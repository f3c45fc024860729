import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { today } from "../../../src/model/day.ts";
import { SentRequest } from "../../../src/model/letter.ts";
import { later } from "./later.ts";
import { renderApp } from "./renderApp.tsx";

const FRANCE = { country: "FR", region: "eu" } as const;
const piece = (name: string) => screen.findAllByRole("textbox", { name });
const letterText = async () => {
  await screen.findByRole("heading", { name: "Your letter" });
  return [...document.querySelectorAll<HTMLTextAreaElement>(".letter-block")].map(({ value }) => value).join("\n");
};
const choose = async (name: RegExp) => fireEvent.click(await screen.findByRole("button", { name }));
const noted = (changes: Partial<SentRequest> = {}) =>
  SentRequest.parse({
    id: "one",
    kind: "objection",
    about: "ada.example",
    to: "Meta Platforms Ireland Limited",
    country: "FR",
    sentOn: "2020-01-31",
    by: "post",
    reference: null,
    answer: null,
    identifiedOn: null,
    follows: null,
    doneOn: null,
    ...changes,
  });

describe("a letter", () => {
  it("is chosen in plain words, holds what is ticked and typed, and marks what is missing", async () => {
    await renderApp("#/letters", { example: null, settings: FRANCE });
    await choose(/^The form does not work/);
    await waitFor(async () => expect(await letterText()).toContain("Art.\u00a021(1)\u00a0GDPR"));
    expect(await letterText()).toContain("[your name]");
    expect(screen.getByText(/places in square brackets are still to be filled in/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Your name"), { target: { value: "Ada Example" } });
    await waitFor(async () => expect(await letterText()).toContain("Ada Example"));
    expect(await letterText()).not.toContain("[your name]");
    expect(screen.getByText(/By post to the address in the letter/)).toBeTruthy();
  });

  it("takes name and accounts from the open export, each with its tick, and no contents", async () => {
    const { bridge } = await renderApp("#/letters", { settings: FRANCE });
    await choose(/^The form does not work/);
    const { accounts } = await bridge.call("overview", {});
    const boxes = await screen.findAllByRole("checkbox");
    expect(boxes).toHaveLength(accounts.length);
    const [first] = boxes;
    const label = first?.closest("label")?.textContent ?? "";
    await waitFor(async () => expect(await letterText()).toContain(label));
    fireEvent.click(first as HTMLElement);
    await waitFor(async () => expect(await letterText()).not.toContain(label));
  });

  it("is edited in place: what is changed, emptied and added is in the file, and can be taken back", async () => {
    const { calls, saved } = await renderApp("#/letters", { example: null, settings: FRANCE });
    await choose(/^I want to know what was used/);
    const [subject] = await piece("Subject");
    fireEvent.change(subject as HTMLElement, { target: { value: "My own subject" } });
    const paragraphs = await piece("Paragraph");
    fireEvent.change(paragraphs[0] as HTMLElement, { target: { value: "Hello,\n\nanother paragraph" } });
    fireEvent.change(paragraphs.at(-1) as HTMLElement, { target: { value: "" } });
    fireEvent.click(screen.getByRole("button", { name: "Save as PDF" }));
    await waitFor(() => expect(saved).toEqual([`outscope-access-${today()}.pdf`]));
    const asked = calls.find(({ name }) => name === "letter.pdf")?.input as {
      letter: { subject: string; body: unknown };
    };
    expect(asked.letter.subject).toBe("My own subject");
    expect(JSON.stringify(asked.letter.body)).toContain('"another paragraph"');
    expect(JSON.stringify(asked.letter.body)).not.toContain("within one month");
    expect(screen.getByText("3 pieces are as you wrote them.")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Back to the original" }));
    expect(await letterText()).not.toContain("My own subject");
  });

  it("goes to the authority of the country, with what that asks first", async () => {
    await renderApp("#/letters", { example: null, settings: { country: "GB", region: "uk" } });
    await choose(/^They refused/);
    expect(await screen.findByText("Complain to Meta first; it must acknowledge within 30 days.")).toBeTruthy();
    expect(await letterText()).toContain("Information Commissioner");
  });

  it("is for the authority of the Land in Germany", async () => {
    await renderApp("#/letters", { example: null, settings: { country: "DE", region: "eu" } });
    await choose(/^They refused/);
    fireEvent.change(await screen.findByLabelText("Your federal state"), { target: { value: "BY" } });
    await waitFor(async () => expect(await letterText()).toContain("BayLDA"));
  });

  it("says where no law and no authority is known", async () => {
    await renderApp("#/letters", { example: null, settings: { country: null, region: "other" } });
    expect(await screen.findByText(/We know no law for this country/)).toBeTruthy();
    await choose(/^They refused/);
    expect(await screen.findByText(/We know no authority for this country/)).toBeTruthy();
  });

  it("lists the items marked to be deleted only when ticked, their texts only when ticked too", async () => {
    const { bridge } = await renderApp("#/letters", { settings: FRANCE });
    await bridge.call("items.decide", { filter: { kinds: ["post"] }, decision: "delete" });
    const { listed } = await bridge.call("overview", {});
    await choose(/^I want things deleted/);
    await waitFor(() => expect(document.querySelectorAll(".letter-annex li")).toHaveLength(1));
    fireEvent.click(screen.getByRole("checkbox", { name: /^The items you marked/ }));
    await waitFor(() => expect(document.querySelectorAll(".letter-annex li")).toHaveLength(Math.min(listed, 50)));
    const bare = document.querySelector(".letter-annex")?.textContent ?? "";
    fireEvent.click(screen.getByRole("checkbox", { name: "With the beginning of their texts" }));
    await waitFor(() =>
      expect((document.querySelector(".letter-annex")?.textContent ?? "").length).toBeGreaterThan(bare.length),
    );
  });

  it("is kept only when the person says so, and taken up again with what was changed", async () => {
    const { bridge, session } = await renderApp("#/letters", { example: null, settings: FRANCE });
    await choose(/^The form does not work/);
    const [closing] = await piece("Closing");
    fireEvent.change(closing as HTMLElement, { target: { value: "Kind regards," } });
    expect(session.state.general.letters).toEqual([]);
    fireEvent.click(screen.getByRole("button", { name: "Keep this letter in Outscope" }));
    await screen.findByRole("heading", { name: "Letters you kept" });
    expect(session.state.general.letters).toHaveLength(1);
    fireEvent.click(screen.getByRole("button", { name: "Back to the original" }));
    fireEvent.click(screen.getByRole("button", { name: "Open" }));
    await waitFor(async () => expect(await letterText()).toContain("Kind regards,"));
    fireEvent.click(screen.getByRole("button", { name: "Remove" }));
    await waitFor(() => expect(session.state.general.letters).toEqual([]));
    fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await bridge.call("letters", {})).toHaveLength(1));
    await session.state.saveGeneral(); // after the one under way
  });

  it("opens the mail program with what fits, and copies what does not", async () => {
    const writeText = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const { opened } = await renderApp("#/letters", { example: null, settings: FRANCE });
    await choose(/^The form does not work/);
    fireEvent.click(await screen.findByRole("button", { name: "Copy, and open the mail program" }));
    await waitFor(() => expect(opened).toEqual(["mail  Objection to the use of my data for AI"]));
    expect(writeText.mock.calls[0]?.[0]).toContain("Art.\u00a021(1)\u00a0GDPR");
    expect(await screen.findByText(/it is copied. Paste it into the mail/)).toBeTruthy();
  });
});

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
