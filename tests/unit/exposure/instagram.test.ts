import { describe, expect, test } from "vitest";
import { judge } from "../../../src/exposure/judge.ts";
import type { AccountFacts } from "../../../src/exposure/world.ts";
import type { Answers } from "../../../src/model/report.ts";
import { account, at, evidence, item, privateFlag, publicFlag, world } from "./world.ts";

function find(facts: Partial<AccountFacts>, change = {}, date = "2018-01-01", answers: Answers = {}) {
  return judge(item(change), at(date), null, world([account("instagram", facts)], answers));
}

describe("an Instagram account's flag", () => {
  test("public: its posts are public", () => {
    expect(find({ private: publicFlag })).toMatchObject({
      value: "public",
      certainty: "certain",
      verdict: "in-scope",
      question: null,
    });
    expect(find({ private: publicFlag }).reasons[0]).toEqual({ rule: "instagram-account-public", evidence });
  });

  test("public, with close friends in use: later posts are only likely public", () => {
    const facts = { private: publicFlag, closeFriendsSince: at("2019-01-01") };
    expect(find(facts, {}, "2018-12-31").certainty).toBe("certain");
    expect(find(facts, {}, "2019-01-02")).toMatchObject({
      certainty: "likely",
      question: "instagram.close-friends",
      verdict: "likely-in-scope",
    });
    expect(find(facts, {}, "2019-01-02", { "instagram.close-friends": "public" }).verdict).toBe("in-scope");
    expect(find({ ...facts, closeFriendsSince: 0 }, {}, "2019-01-02").certainty).toBe("certain");
  });

  test("private: by its history, formerly public or never", () => {
    const facts = {
      private: privateFlag,
      switches: [{ at: at("2019-01-01"), to: "private" as const }],
      switchEvidence: evidence,
    };
    expect(find(facts)).toMatchObject({
      value: "limited",
      past: "yes",
      verdict: "formerly-public",
      window: { type: "span", from: null, to: at("2019-01-01") },
    });
    expect(find(facts, {}, "2020-01-01")).toMatchObject({ past: "no", verdict: "not-in-scope" });
  });

  test("private without a history file: unknown, for a file that is not there proves nothing", () => {
    expect(find({ private: privateFlag, historyLeftOut: true }).verdict).toBe("undetermined");
    expect(find({ private: privateFlag })).toMatchObject({
      past: "unknown",
      verdict: "undetermined",
      question: "instagram.history",
    });
    expect(find({ private: privateFlag }, {}, "2018-01-01", { "instagram.history": "public" }).verdict).toBe(
      "formerly-public",
    );
    expect(find({ private: privateFlag }, {}, "2018-01-01", { "instagram.history": "limited" }).verdict).toBe(
      "not-in-scope",
    );
  });

  test("missing: the user is asked; a professional account was likely public", () => {
    expect(find({})).toMatchObject({ value: "unknown", question: "instagram.account" });
    expect(find({ professional: true })).toMatchObject({ value: "public", certainty: "likely" });
    expect(find({}, {}, "2018-01-01", { "instagram.account": "public" }).verdict).toBe("in-scope");
    expect(find({}, {}, "2018-01-01", { "instagram.account": "limited" }).verdict).toBe("undetermined");
  });
});

test("name, bio and picture are public on a private account too; contact data is not", () => {
  for (const kind of ["profile-name", "username", "profile-picture", "bio", "profile-link"] as const)
    expect(find({ private: privateFlag }, { kind })).toMatchObject({ value: "public", certainty: "certain" });
  expect(find({}, { kind: "profile-field", field: "birthday" }).verdict).toBe("not-in-scope");
  expect(find({ professional: true }, { kind: "profile-field", field: "email" })).toMatchObject({
    value: "public",
    certainty: "likely",
  });
});

test("an e-mail address is out of scope once the user says that the account never was a professional one", () => {
  const email = { kind: "profile-field", field: "email" } as const;
  const said = (facts: Partial<AccountFacts>, answers: Answers) => find(facts, email, "2018-01-01", answers);
  for (const professional of [false, null])
    expect(said({ professional }, {})).toMatchObject({ verdict: "undetermined", question: "instagram.professional" });
  expect(said({ professional: false }, { "instagram.professional": "no" }).verdict).toBe("not-in-scope");
  const was = { "instagram.professional": "yes" };
  expect(said({}, was)).toMatchObject({ verdict: "undetermined", question: "instagram.contact" });
  expect(said({}, { ...was, "instagram.contact": "no" }).verdict).toBe("not-in-scope");
  expect(said({}, { ...was, "instagram.contact": "yes" }).verdict).toBe("likely-in-scope");
});

describe("what an export says of an account", () => {
  const switches = [
    { at: at("2015-01-01"), to: "public" as const },
    { at: at("2016-01-01"), to: "private" as const },
  ];
  const whole = { private: privateFlag, switches };

  test("proves something for today only where the export tells of today", () => {
    expect(find(whole, {}, "2018-01-01").verdict).toBe("not-in-scope");
    const old = { ...whole, reach: { today: false, undated: false, switchesFrom: null } };
    expect(find(old)).toMatchObject({ verdict: "undetermined", question: "instagram.account" });
    expect(find(old, {}, "2018-01-01", { "instagram.account": "public" }).verdict).toBe("in-scope");
    expect(find({ ...old, private: publicFlag }).verdict).toBe("likely-in-scope");
  });

  test("is asked for where nothing says how old it is, once for all", () => {
    const undated = { ...whole, reach: { today: false, undated: true, switchesFrom: at("2015-01-01") } };
    const asked = { verdict: "undetermined", question: "instagram.recent" };
    expect(find(undated, {}, "2018-01-01")).toMatchObject(asked);
    expect(find(undated, { state: "draft", outdated: true })).toMatchObject(asked);
    expect(find(undated, { state: "archived" }, "2018-01-01")).toMatchObject(asked);
    expect(find({ ...undated, private: publicFlag }).verdict).toBe("in-scope");
    const said = { "instagram.recent": "yes" };
    expect(find(undated, {}, "2018-01-01", said).verdict).toBe("not-in-scope");
    expect(find(undated, { state: "draft", outdated: true }, "2018-01-01", said).verdict).toBe("not-in-scope");
    const denied = { "instagram.recent": "no", "instagram.account": "limited" };
    expect(find(undated, {}, "2018-01-01", denied)).toMatchObject({ question: "instagram.history" });
    expect(find(undated, { state: "draft", outdated: true }, "2018-01-01", denied).verdict).toBe("undetermined");
  });

  test("proves nothing for a part of which it is a guess whose it is, until the user says so", () => {
    const assumed = { assumed: true };
    for (const state of ["published", "archived", "expired-story"] as const)
      expect(find(whole, { ...assumed, state })).toMatchObject({
        verdict: "undetermined",
        question: "instagram.parts",
      });
    expect(find(whole, assumed, "2018-01-01", { "instagram.parts": "yes" }).verdict).toBe("not-in-scope");
    expect(find(whole, assumed, "2018-01-01", { "instagram.parts": "no" }).verdict).toBe("undetermined");
    expect(find({ birthDate: "2012-01-01" }, assumed).verdict).not.toBe("not-in-scope");
  });

  test("proves nothing for a time that its window leaves out", () => {
    const narrow = { ...whole, reach: { today: true, undated: false, switchesFrom: at("2017-01-01") } };
    expect(find(narrow, {}, "2016-06-01")).toMatchObject({ verdict: "undetermined", question: "instagram.history" });
    expect(find(narrow, {}, "2018-01-01").verdict).toBe("not-in-scope");
  });

  test("of a draft in an older export it is not known whether it was published since", () => {
    const draft = { state: "draft", outdated: true } as const;
    expect(find({ private: publicFlag }, draft)).toMatchObject({
      verdict: "undetermined",
      question: "instagram.drafts",
    });
    expect(find({ private: publicFlag }, draft, "2018-01-01", { "instagram.drafts": "nobody" }).verdict).toBe(
      "not-in-scope",
    );
  });
});

test("an old bio was public until it was changed", () => {
  expect(find({ private: privateFlag }, { kind: "bio", state: "replaced" })).toMatchObject({
    value: "nobody",
    past: "yes",
    verdict: "formerly-public",
  });
});

describe("stories, archived posts, drafts", () => {
  test("a story of a public account was public for a day", () => {
    expect(find({ private: publicFlag }, { kind: "story", state: "expired-story" })).toMatchObject({
      value: "nobody",
      past: "yes",
      window: { type: "day" },
    });
  });

  test("with close friends in use, or without a flag, it is not known", () => {
    const close = { private: publicFlag, closeFriendsSince: at("2017-01-01") };
    expect(find(close, { kind: "story", state: "expired-story" })).toMatchObject({
      past: "unknown",
      question: "instagram.close-friends",
    });
    expect(find({}, { kind: "story", state: "expired-story" })).toMatchObject({
      past: "unknown",
      question: "instagram.account",
    });
  });

  test("a story made while the account was private never was public, even on an account that is public now", () => {
    const facts = { private: publicFlag, switches: [{ at: at("2018-06-01"), to: "public" as const }] };
    expect(find(facts, { kind: "story", state: "expired-story" }).past).toBe("no");
    expect(find(facts, { kind: "story", state: "expired-story" }, "2018-07-01").past).toBe("yes");
  });

  test("a post archived from a private time may have been there when the account went public", () => {
    const facts = { private: publicFlag, switches: [{ at: at("2018-06-01"), to: "public" as const }] };
    expect(find(facts, { state: "archived" })).toMatchObject({
      past: "unknown",
      verdict: "undetermined",
      question: "instagram.history",
    });
    const ended = { private: privateFlag, switches: [{ at: at("2017-06-01"), to: "private" as const }] };
    expect(find(ended, { state: "archived" })).toMatchObject({ past: "no", verdict: "not-in-scope" });
  });

  test("a story told hours before the account went public was public within its day", () => {
    const facts = { private: publicFlag, switches: [{ at: at("2018-01-01") + 3_600_000, to: "public" as const }] };
    expect(find(facts, { kind: "story", state: "expired-story" }).past).toBe("yes");
  });

  test("with a doubtful history nothing is called never public", () => {
    const facts = {
      private: privateFlag,
      reach: { today: true, undated: false, switchesFrom: null },
      switches: [{ at: at("2016-01-01"), to: "private" as const }],
    };
    expect(find(facts)).toMatchObject({ past: "unknown", verdict: "undetermined" });
    expect(find(facts, { kind: "story", state: "expired-story" }).past).toBe("unknown");
  });

  test("a comment deleted from another's post is seen by nobody", () => {
    const deleted = { kind: "comment", state: "trashed", place: { type: "host", name: "bob", known: null } } as const;
    expect(find({}, deleted)).toMatchObject({ value: "nobody", past: "unknown", verdict: "undetermined" });
    expect(find({}, deleted, "2018-01-01", { "instagram.owner:bob": "public" })).toMatchObject({
      value: "nobody",
      verdict: "formerly-public",
    });
  });

  test("a draft never was public", () => {
    expect(find({ private: publicFlag }, { state: "draft" })).toMatchObject({
      value: "nobody",
      past: "no",
      verdict: "not-in-scope",
    });
  });
});

test("a comment on another's post is not known, whatever the own account is", () => {
  expect(
    find({ private: privateFlag }, { kind: "comment", place: { type: "host", name: "bob", known: null } }),
  ).toMatchObject({
    value: "unknown",
    question: "instagram.owner:bob",
  });
});

test("Threads goes by its own flag, and is named as one of the Meta Products", () => {
  const threads = (facts: Partial<AccountFacts>) =>
    judge(item(), at("2024-01-01"), null, world([account("threads", facts)]));
  expect(threads({ private: publicFlag }).verdict).toBe("in-scope");
  expect(threads({ private: privateFlag })).toMatchObject({ past: "unknown", question: "threads.history" });
  expect(threads({})).toMatchObject({ value: "unknown", question: "threads.account" });
});
