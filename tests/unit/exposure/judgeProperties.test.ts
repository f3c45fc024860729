import fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding } from "../../../src/exposure/finding.ts";
import { judge } from "../../../src/exposure/judge.ts";
import { questionId, topicsOf } from "../../../src/exposure/topics.ts";
import type { Circumstance } from "../../../src/exposure/world.ts";
import type { PublishState } from "../../../src/model/record.ts";
import type { Answer } from "../../../src/model/report.ts";
import { KINDS } from "../../../src/model/vocabulary.ts";
import { ruleById } from "../../../src/policy/index.ts";
import { account, at, evidence, privateFlag, publicFlag, world } from "./world.ts";

/** Every state there is: the compiler misses one that is left out. */
const STATES = Object.keys({
  published: 0,
  archived: 0,
  trashed: 0,
  draft: 0,
  pending: 0,
  "expired-story": 0,
  replaced: 0,
  unclear: 0,
} satisfies Record<PublishState, 0>) as PublishState[];

const anyCircumstance = fc.record({
  account: fc.nat({ max: 8 }),
  kind: fc.constantFrom(...KINDS),
  field: fc.constantFrom(null, "email", "phone", "gender", "city"),
  place: fc.oneof(
    fc.constant({ type: "own" as const }),
    fc.constant({ type: "marketplace" as const }),
    fc.record({
      type: fc.constant("host" as const),
      name: fc.constantFrom(null, "Bob"),
      known: fc.constantFrom(null, "page" as const, "friend" as const),
    }),
    fc.record({ type: fc.constantFrom("group" as const, "page" as const), name: fc.constantFrom(null, "Cooking") }),
  ),
  state: fc.constantFrom(...STATES),
  label: fc.constantFrom(null, "public" as const, "limited" as const, "nobody" as const),
  current: fc.boolean(),
}) as fc.Arbitrary<Circumstance>;
const anyTime = fc.option(fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2026, 10, 1) }), { nil: null });
const SWITCHED = [
  { at: at("2012-01-01"), to: "public" as const },
  { at: at("2016-01-01"), to: "private" as const },
];
const someAccounts = [
  account("facebook"),
  account("instagram", { private: publicFlag }),
  account("instagram", { ordinal: 2, private: privateFlag }),
  account("instagram", { ordinal: 3 }),
  account("threads", { private: privateFlag }),
  account("facebook", { ordinal: 2, pageExport: true }),
  account("instagram", { ordinal: 4, private: privateFlag, switches: SWITCHED, switchEvidence: evidence }),
  account("instagram", { ordinal: 5, private: publicFlag, switches: SWITCHED, closeFriendsSince: at("2019-01-01") }),
  account("threads", { ordinal: 2 }),
];

test("every reason is a rule with sources, and not-in-scope always has evidence behind it", () => {
  fc.assert(
    fc.property(anyCircumstance, anyTime, (c, t) => {
      const finding = judge(c, t, null, world(someAccounts));
      expect(finding.reasons.length).toBeGreaterThan(0);
      for (const { rule } of finding.reasons) expect(ruleById(rule).id).toBe(rule);
      // Never out of scope because of what is not known.
      if (finding.value === "unknown" || finding.past === "unknown") expect(finding.verdict).not.toBe("not-in-scope");
      if (finding.value === "public") expect(finding.verdict).not.toBe("not-in-scope");
    }),
    { numRuns: 2000 },
  );
});

const WORSE = ["not-in-scope", "formerly-public", "undetermined", "likely-in-scope", "in-scope"] as const;

test("knowing less never makes an item look safer: without the flag, the history or the birth date", () => {
  const known = [
    account("instagram", { private: publicFlag, professional: true }),
    account("instagram", { private: privateFlag, switches: SWITCHED, switchEvidence: evidence }),
    account("threads", { private: privateFlag }),
    account("facebook"),
  ];
  const less = [
    { private: null, switches: [], switchEvidence: null, professional: null },
    { switches: [], switchEvidence: null },
    { professional: null },
    { historyDoubtful: true },
    { closeFriendsSince: null },
  ];
  fc.assert(
    fc.property(anyCircumstance, anyTime, fc.constantFrom(...less), fc.nat({ max: 3 }), (c, t, change, which) => {
      const [all] = known.slice(which);
      if (all === undefined) return;
      const before = judge({ ...c, account: 0 }, t, null, world([all])).verdict;
      const after = judge({ ...c, account: 0 }, t, null, world([{ ...all, ...change }])).verdict;
      if (WORSE.indexOf(before) > 0) expect(after).not.toBe("not-in-scope");
    }),
    { numRuns: 3000 },
  );
});

const answeredAccounts = [
  ...someAccounts,
  account("instagram", {
    ordinal: 6,
    private: privateFlag,
    reach: { today: false, undated: true, switchesFrom: null },
  }),
  account("instagram", { ordinal: 7, professional: true }),
  account("facebook", { ordinal: 3, reach: { today: false, undated: true, switchesFrom: null } }),
  account("instagram", {
    ordinal: 8,
    private: privateFlag,
    switches: SWITCHED,
    switchEvidence: evidence,
    reach: { today: false, undated: true, switchesFrom: Number.NEGATIVE_INFINITY },
  }),
];
const anyAnswer = fc.constantFrom<Answer>(
  "public",
  "limited",
  "nobody",
  "mixed",
  "yes",
  "no",
  { periods: [{ to: "2015-01-01", audience: "public" }] },
  { periods: [{ audience: "limited" }] },
  { limitPastPostsOn: "2020-01-01" },
);

test("whatever an answer changes is said to be the user's word", () => {
  const anyAnswered = fc.record({
    c: anyCircumstance,
    account: fc.nat({ max: answeredAccounts.length - 1 }),
    assumed: fc.boolean(),
    outdated: fc.boolean(),
  });
  fc.assert(
    fc.property(anyAnswered, anyTime, fc.nat(), anyAnswer, (about, t, nth, answer) => {
      const { account: index, assumed, outdated } = about;
      const of = answeredAccounts[index];
      if (of === undefined) return;
      const c = { ...about.c, account: index, assumed, outdated };
      const topics = topicsOf(of.platform);
      const topic = topics[nth % topics.length];
      if (topic === undefined) return;
      const subject = topic.named ? (c.place.type === "group" ? "Cooking" : "Bob") : null;
      const before = judge(c, t, null, world(answeredAccounts));
      const after = judge(c, t, null, world(answeredAccounts, { [questionId(of, topic, subject)]: answer }));
      const said = ({ value, certainty, past, verdict }: Finding) => [value, certainty, past, verdict];
      if (said(before).join() === said(after).join()) return;
      expect(
        after.reasons.map(({ rule }) => rule),
        JSON.stringify({ topic: topic.id, answer, c, t }),
      ).toEqual(expect.arrayContaining([expect.stringMatching(/^user-/)]));
    }),
    { numRuns: 20_000 },
  );
});
