import { expect, test } from "vitest";
import { runAudit } from "../../../../src/audit.ts";
import type { Answer } from "../../../../src/model/report.ts";
import type { AuditStore } from "../../../../src/store/types.ts";
import { COMMENTS, POSTS, PROFILE, photo, post, profileOf, zip } from "../../audit/export.ts";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August"];
const NOT_SHOWN = "In April I said something to my friends alone, and to nobody else";
const textOf = (month: string) => `In ${month} I told everybody what the weather was like in our small town`;
const at = (day: string) => Date.parse(`${day}T10:00:00Z`) / 1000;
const day = (month: number, year = 2014) => `${year}-${String(month).padStart(2, "0")}-03`;

/** A timeline of 2014: a post a month, and what the page of it does not show. */
async function open(more: readonly object[] = [], comments: readonly object[] = []): Promise<AuditStore> {
  const path = await zip("facebook-ada.zip", {
    [POSTS]: [...MONTHS.map((month, i) => post(textOf(month), at(day(i + 1)))), ...more],
    [COMMENTS]: { comments_v2: comments },
    [PROFILE]: profileOf("Ada Example", "ada"),
  });
  return runAudit([path]);
}

const page = (months: readonly string[], year = 2014) => [
  "Ada Example",
  "Add friend",
  ...months.toReversed().flatMap((month) => ["Ada Example", `3 ${month} ${year}`, textOf(month), "Like"]),
];
const show = (store: AuditStore, lines: readonly string[] = page(MONTHS), on = "2026-11-01") =>
  store.show({ kind: "profile", lines, on, appWords: [] });
const verdicts = (store: AuditStore) => new Map([...store.items()].map((item) => [item.text, item]));
const HIDDEN = post(NOT_SHOWN, at("2014-04-20"));

test("what a page leaves out of the time that it shows is asked about with its figures, and nothing is answered", async () => {
  const store = await open(
    [HIDDEN, post("Hm", at("2014-05-05"))],
    [
      {
        timestamp: at("2014-06-05"),
        title: "Ada Example commented on her own post.",
        data: [{ comment: { comment: "And so it was, as I said to you all before" } }],
      },
    ],
  );
  const { rest } = show(store);
  expect(rest).toMatchObject({
    question: "facebook.timeline",
    from: "2014-01-03",
    to: "2014-08-03",
    seen: 8,
    rest: 3,
    untold: 2,
  });
  expect(verdicts(store).get(NOT_SHOWN)).toMatchObject({ verdict: "undetermined", audience: { value: "unknown" } });
  expect(store.questions().find(({ id }) => id === "facebook.timeline")?.answer).toBeNull();
  await store.close();
});

test("either answer holds for that time alone, and for nothing that was seen", async () => {
  const store = await open([HIDDEN, post("Long before, in another winter that nobody remembers", at("2013-01-01"))]);
  const { rest } = show(store);
  if (rest === null) throw new Error("nothing was asked");
  store.answer(rest.question, rest.answers.notNow);
  // Not public now says nothing of the time before: never safer than unknown.
  expect(verdicts(store).get(NOT_SHOWN)).toMatchObject({
    verdict: "undetermined",
    audience: { value: "limited" },
    reasons: [{ rule: "user-answer" }, {}, {}],
  });
  store.answer(rest.question, rest.answers.never);
  const after = verdicts(store);
  expect(after.get(NOT_SHOWN)?.verdict).toBe("not-in-scope");
  expect(after.get("Long before, in another winter that nobody remembers")?.verdict).toBe("undetermined");
  for (const month of MONTHS) expect(after.get(textOf(month))?.verdict).toBe("in-scope");
  // Answered, it is not asked again.
  expect(show(store).rest).toBeNull();
  await store.close();
});

test("an answer holds only beside what was seen: without the page it calls nothing safe", async () => {
  const store = await open([HIDDEN]);
  const { rest } = show(store);
  if (rest === null) throw new Error("nothing was asked");
  const undone = await open([HIDDEN]);
  undone.answer(rest.question, rest.answers.never);
  const safe = (of: AuditStore) => [...of.items()].filter((item) => item.verdict === "not-in-scope").map((i) => i.text);
  expect(safe(undone)).toEqual([]);
  expect(undone.questions().find(({ id }) => id === rest.question)?.answer).toEqual(rest.answers.never);
  // A page that shows less of that time does not do.
  show(undone, page(MONTHS.slice(1)));
  expect(safe(undone)).toEqual([]);
  show(undone);
  expect(safe(undone)).toEqual([NOT_SHOWN]);
  undone.undo();
  expect(safe(undone)).toEqual([]);
  await Promise.all([store.close(), undone.close()]);
});

test("what was answered of other times stays", async () => {
  const cases: readonly [Answer, Answer][] = [
    [
      "public",
      {
        periods: [
          { from: "2014-01-03", to: "2014-08-04", audience: "limited", seen: 8 },
          { to: "2014-01-03", audience: "public" },
          { from: "2014-08-04", audience: "public" },
        ],
      },
    ],
    [
      {
        periods: [
          { to: "2010-01-01", audience: "nobody" },
          { from: "2014-08-01", audience: "public" },
        ],
        limitPastPostsOn: "2013-01-01",
      },
      {
        periods: [
          { from: "2014-01-03", to: "2014-08-04", audience: "limited", seen: 8 },
          { to: "2010-01-01", audience: "nobody" },
          { from: "2014-08-04", audience: "public" },
        ],
        limitPastPostsOn: "2013-01-01",
      },
    ],
  ];
  for (const [before, after] of cases) {
    const store = await open([HIDDEN]);
    const asked = show(store).rest;
    store.answer("facebook.timeline", before);
    // An answer that settles the time already leaves nothing to ask.
    expect(show(store).rest === null, JSON.stringify(before)).toBe(before === "public");
    const rest = before === "public" ? asked : show(store).rest;
    expect(before === "public" ? "settled" : rest?.answers.never).toEqual(before === "public" ? "settled" : after);
    await store.close();
  }
});

test("nothing is asked where the page shows too little, or nothing is left that it would have shown", async () => {
  const few = await open([HIDDEN]);
  expect(show(few, page(MONTHS.slice(0, 4))).rest).toBeNull();
  // Pages of another day may show another audience.
  expect(show(few, page(MONTHS.slice(4)), "2026-11-02").rest).toBeNull();
  await few.close();
  const wordless = await open([
    { timestamp: at("2014-04-20"), attachments: [{ data: [{ media: photo("a.jpg", "", at("2014-04-20")) }] }] },
  ]);
  expect(show(wordless).rest).toBeNull();
  await wordless.close();
});

test("a stretch ends where half a year and several posts are left out: a part of the page may be missing", async () => {
  const later = MONTHS.slice(0, 5).map((month, i) => post(`${textOf(month)} again`, at(day(i + 1, 2016))));
  const between = ["01", "04", "07", "10"].map((month) => post(`${NOT_SHOWN} of ${month}`, at(`2015-${month}-01`)));
  const again = MONTHS.slice(0, 5).flatMap((month) => [
    "Ada Example",
    `3 ${month} 2016`,
    `${textOf(month)} again`,
    "Like",
  ]);
  const restOf = async (leftOut: readonly object[]) => {
    const store = await open([HIDDEN, ...leftOut, ...later]);
    const { rest } = show(store, [...page(MONTHS), ...again]);
    await store.close();
    return rest;
  };
  expect(await restOf(between)).toMatchObject({ from: "2014-01-03", to: "2014-08-03", rest: 1 });
  expect(await restOf(between.slice(1))).toMatchObject({ from: "2014-01-03", to: "2016-05-03", rest: 4 });
});
