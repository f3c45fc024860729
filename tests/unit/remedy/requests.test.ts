import { describe, expect, test } from "vitest";
import { createTranslator } from "../../../src/locales/index.ts";
import { SentRequest } from "../../../src/model/letter.ts";
import type { Tracking } from "../../../src/model/settings.ts";
import { requestCalendar } from "../../../src/remedy/requestCalendar.ts";
import { checkRequest, requestView, requestViews } from "../../../src/remedy/requests.ts";
import { withTracked } from "../../../src/remedy/trackedRequests.ts";

const TODAY = "2026-11-29";
const request = (changes: Partial<SentRequest> = {}): SentRequest =>
  SentRequest.parse({
    id: "1",
    kind: "objection",
    about: "Ada on Facebook",
    country: "FR",
    sentOn: "2026-11-20",
    by: "form",
    reference: null,
    to: "Meta Platforms Ireland Limited",
    answer: null,
    identifiedOn: null,
    follows: null,
    doneOn: null,
    ...changes,
  });

describe("when the answer is due", () => {
  test.each([
    ["FR", { date: "2026-12-20", extended: "2027-02-20" }],
    ["GB", { date: "2026-12-20", extended: "2027-02-20" }],
    ["NO", { date: "2026-12-20", extended: "2027-02-20" }],
    ["CH", null],
    ["BR", null],
    ["US", null],
  ])("in %s", (country, due) => {
    expect(requestView(request({ country }), TODAY).due).toEqual(due);
  });

  test.each([
    ["CH", "2026-12-20"],
    ["BR", "2026-12-05"],
  ])(
    "in %s the law names a day for access alone; without one a reminder is proposed after thirty days",
    (country, date) => {
      expect(requestView(request({ kind: "access", country }), TODAY).due).toEqual({ date, extended: null });
      expect(requestView(request({ country, sentOn: "2026-10-20" }), TODAY)).toMatchObject({
        next: "remind",
        overdue: false,
      });
    },
  );

  test("a reminder gives two weeks, in the United Kingdom thirty days; a complaint has no term", () => {
    expect(requestView(request({ kind: "reminder" }), TODAY).due?.date).toBe("2026-12-04");
    expect(requestView(request({ kind: "reminder", country: "GB" }), TODAY).due?.date).toBe("2026-12-20");
    expect(requestView(request({ kind: "complaint" }), TODAY).due).toBeNull();
  });
});

describe("the next step", () => {
  const answered = (what: NonNullable<SentRequest["answer"]>["what"]) => ({ answer: { what, on: "2026-11-25" } });
  test.each<[string, Partial<SentRequest>, string, boolean]>([
    ["the term runs", {}, "wait", false],
    ["no answer in time", { sentOn: "2026-10-20" }, "remind", true],
    ["no answer to a reminder", { kind: "reminder", sentOn: "2026-11-01" }, "complain", true],
    ["refused", answered("refused"), "complain", false],
    ["asked for identity", answered("identity"), "identify", false],
    ["granted", answered("granted"), "check", false],
    ["more time taken", { ...answered("extended"), sentOn: "2026-10-20" }, "wait", false],
    ["more time ran out", { ...answered("extended"), sentOn: "2026-08-20" }, "remind", true],
    [
      "who they are was shown",
      { ...answered("identity"), identifiedOn: "2026-11-26", sentOn: "2026-09-01" },
      "wait",
      false,
    ],
    ["no answer since", { ...answered("identity"), identifiedOn: "2026-10-01", sentOn: "2026-09-01" }, "remind", true],
    ["refused in the United Kingdom", { ...answered("refused"), country: "GB" }, "remind", false],
    ["refused again there", { ...answered("refused"), country: "GB", kind: "reminder" }, "complain", false],
    ["refused by the authority", { ...answered("refused"), kind: "complaint" }, "court", false],
    ["settled", { doneOn: "2026-11-28", sentOn: "2026-08-20" }, "none", false],
  ])("%s", (_when, changes, next, overdue) => {
    expect(requestView(request(changes), TODAY)).toMatchObject({ next, overdue });
  });
});

test("a request that another letter followed waits no longer itself; the newest stands first", () => {
  const first = request({ id: "a", sentOn: "2026-09-01" });
  const second = request({ id: "b", kind: "reminder", sentOn: "2026-10-10", follows: "a" });
  expect(requestViews([first, second], TODAY).map(({ id, next, overdue }) => [id, next, overdue])).toEqual([
    ["b", "complain", true],
    ["a", "followed", false],
  ]);
});

test("objections by form are requests too, once; what was noted of one counts first", () => {
  const words = createTranslator("en");
  const tracking: Tracking = {
    platform: "facebook",
    objectedEarlierOn: null,
    submittedOn: "2026-10-01",
    reference: "C-1",
    confirmedOn: null,
  };
  const [form] = withTracked([], [tracking], { words, country: "FR" });
  expect(form).toMatchObject({ about: "Facebook", to: "Meta Platforms Ireland Limited", by: "form", reference: "C-1" });
  expect(requestView(form as SentRequest, TODAY).next).toBe("remind");
  const refused = { ...(form as SentRequest), answer: { what: "refused" as const, on: "2026-10-20" } };
  expect(withTracked([refused], [tracking], { words, country: "FR" })).toEqual([refused]);
  expect(withTracked([], [{ ...tracking, submittedOn: null }], { words, country: "FR" })).toEqual([]);
  const confirmed = withTracked([], [{ ...tracking, confirmedOn: "2026-10-20" }], { words, country: "FR" });
  expect(requestView(confirmed[0] as SentRequest, TODAY).next).toBe("none");
});

test.each<[Partial<SentRequest>, string]>([
  [{ identifiedOn: "2026-11-30" }, "letter-date-future"],
  [{ sentOn: "2026-12-01" }, "letter-date-future"],
  [{ answer: { what: "refused", on: "2026-11-19" } }, "letter-answer-before-request"],
  [{ doneOn: "2026-11-01" }, "letter-answer-before-request"],
])("days that cannot be are refused: %j", (changes, code) => {
  expect(() => checkRequest(request(changes), TODAY)).toThrow(code);
});

test("the calendar file holds the day and the reference, and says where no day is known", () => {
  const words = createTranslator("en");
  const { ics, fileName } = requestCalendar(requestView(request({ reference: "A-1" }), TODAY), words, new Date(0));
  expect(fileName).toBe("outscope-objection-2026-12-20.ics");
  expect(ics).toContain("DTSTART;VALUE=DATE:20261220");
  expect(ics).toContain("A-1");
  expect(() => requestCalendar(requestView(request({ country: "US" }), TODAY), words, new Date(0))).toThrow();
});
