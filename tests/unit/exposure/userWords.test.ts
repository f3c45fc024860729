import { describe, expect, test } from "vitest";
import { judge } from "../../../src/exposure/judge.ts";
import { account, at, item, publicFlag, world } from "./world.ts";

describe("answers", () => {
  const periods = {
    "facebook.timeline": {
      periods: [
        { to: "2014-05-01", audience: "public" as const },
        { from: "2014-05-01", audience: "limited" as const },
      ],
    },
  };

  test("periods decide by the item's time; the start of a period belongs to it", () => {
    const w = world([account("facebook")], periods);
    expect(judge(item(), Date.parse("2014-04-30T23:59:59Z"), null, w).verdict).toBe("in-scope");
    expect(judge(item(), Date.parse("2014-05-01T00:00:00Z"), null, w).verdict).toBe("not-in-scope");
    expect(judge(item(), null, null, w).verdict).toBe("undetermined");
  });

  test("Limit Past Posts: what was public became limited on that day", () => {
    const w = world([account("facebook")], {
      "facebook.timeline": { ...periods["facebook.timeline"], limitPastPostsOn: "2020-01-01" },
    });
    const before = judge(item(), at("2012-01-01"), null, w);
    expect(before).toMatchObject({
      value: "limited",
      past: "yes",
      verdict: "formerly-public",
      window: { type: "span", to: Date.parse("2020-01-01") },
    });
    expect(judge(item(), at("2016-01-01"), null, w)).toMatchObject({
      value: "limited",
      past: "no",
      verdict: "not-in-scope",
    });
  });

  test("Limit Past Posts without periods leaves open what the posts were before", () => {
    const w = world([account("facebook")], { "facebook.timeline": { limitPastPostsOn: "2020-01-01" } });
    expect(judge(item(), at("2012-01-01"), null, w)).toMatchObject({
      value: "limited",
      past: "unknown",
      verdict: "undetermined",
    });
    expect(judge(item(), at("2021-01-01"), null, w).verdict).toBe("undetermined");
  });

  test("mixed leaves it undetermined, and says so", () => {
    const w = world([account("facebook")], { "facebook.host:Bob": "mixed" });
    const finding = judge(
      item({ kind: "comment", place: { type: "host", name: "Bob", known: null } }),
      at("2015-01-01"),
      null,
      w,
    );
    expect(finding.verdict).toBe("undetermined");
    expect(finding.reasons[0]?.rule).toBe("user-answer-mixed");
  });

  test("not public now says nothing of before, whatever else is known, so it makes nothing safe", () => {
    const w = world([account("facebook")], { "facebook.timeline": { periods: [{ audience: "not-now" }] } });
    const limited = { periods: [{ audience: "not-now" as const }], limitPastPostsOn: "2020-01-01" };
    const both = world([account("facebook")], { "facebook.timeline": limited });
    for (const state of ["published", "archived", "trashed"] as const)
      for (const facts of [w, both])
        expect(judge(item({ state }), at("2015-01-01"), null, facts)).toMatchObject({
          value: state === "published" ? "limited" : "nobody",
          past: "unknown",
          verdict: "undetermined",
          question: "facebook.timeline",
        });
  });

  test("one answer for all friends; a single host's answer overrides it", () => {
    const w = world([account("facebook")], { "facebook.friends": "limited", "facebook.host:Bob": "public" });
    const by = (name: string) =>
      judge(item({ kind: "comment", place: { type: "host", name, known: "friend" } }), at("2015-01-01"), null, w)
        .verdict;
    expect(by("Bob")).toBe("in-scope");
    expect(by("Eve")).toBe("not-in-scope");
  });

  test("a group that the user calls public makes everything in it named", () => {
    const w = world([account("facebook")], { "facebook.group:Cooking": "public" });
    expect(
      judge(item({ kind: "reaction", place: { type: "group", name: "Cooking" } }), at("2015-01-01"), null, w).verdict,
    ).toBe("in-scope");
  });

  test("answers never cross accounts", () => {
    const w = world([account("facebook"), account("facebook", { ordinal: 2 })], { "facebook.timeline": "limited" });
    expect(judge(item(), at("2015-01-01"), null, w).verdict).toBe("not-in-scope");
    const other = judge(item({ account: 1 }), at("2015-01-01"), null, w);
    expect(other).toMatchObject({ verdict: "undetermined", question: "facebook.timeline#2" });
  });

  test("what was archived follows what the timeline was", () => {
    const w = world([account("facebook")], periods);
    expect(judge(item({ state: "archived" }), at("2012-01-01"), null, w).verdict).toBe("formerly-public");
    expect(judge(item({ state: "trashed" }), at("2016-01-01"), null, w).verdict).toBe("not-in-scope");
  });
});

describe("the user's word and the export's label", () => {
  test("'not public' says what is so today: what the evidence shows to have been public once stays formerly public", () => {
    const old = item({ kind: "bio", field: "bio", state: "replaced" });
    const facts = world([account("instagram", { private: publicFlag })]);
    const before = judge(old, at("2015-01-01"), null, facts);
    expect(before.verdict).toBe("formerly-public");
    const after = judge(old, at("2015-01-01"), "not-public", facts);
    expect(after).toMatchObject({ verdict: "formerly-public", past: "yes", window: before.window });
    expect(after.reasons[0]?.rule).toBe("user-decision");
  });

  test("a decision on the item beats everything", () => {
    const w = world([account("facebook")], { "facebook.timeline": "public" });
    expect(judge(item({ label: "public" }), at("2015-01-01"), "not-public", w)).toMatchObject({
      verdict: "not-in-scope",
    });
    expect(judge(item({ state: "archived" }), at("2015-01-01"), "public", w).verdict).toBe("in-scope");
    expect(judge(item(), at("2015-01-01"), "delete", w).verdict).toBe("in-scope");
  });

  test("what was before a label only an answer tells", () => {
    const labelled = item({ label: "limited" });
    const open = judge(labelled, at("2015-01-01"), null, world([account("facebook")]));
    expect(open).toMatchObject({ verdict: "undetermined", question: "facebook.timeline" });
    const said = world([account("facebook")], { "facebook.timeline": "limited" });
    expect(judge(labelled, at("2015-01-01"), null, said).verdict).toBe("not-in-scope");
  });

  test("what waited in an export that nothing dates is asked about", () => {
    const facts = account("facebook", { reach: { today: false, undated: true, switchesFrom: null } });
    const pending = item({ state: "pending", outdated: true, place: { type: "group", name: "Swimmers" } });
    const verdictOf = (answer?: string) =>
      judge(pending, null, null, world([facts], answer === undefined ? {} : { "facebook.recent": answer }));
    expect(verdictOf()).toMatchObject({ verdict: "undetermined", question: "facebook.recent" });
    expect(verdictOf("yes").verdict).toBe("not-in-scope");
    expect(verdictOf("no")).toMatchObject({ verdict: "undetermined", question: "facebook.group:Swimmers" });
  });

  test("a label beats an answer; the answer is kept as a reason", () => {
    const w = world([account("facebook")], { "facebook.timeline": "public" });
    const finding = judge(item({ label: "limited" }), at("2015-01-01"), null, w);
    expect(finding).toMatchObject({ value: "limited", past: "unknown", verdict: "undetermined" });
    expect(finding.reasons.map((r) => r.rule)).toEqual(expect.arrayContaining(["explicit-label", "user-answer"]));
    expect(finding.reasons[0]?.rule).toBe("explicit-label");
  });
});
