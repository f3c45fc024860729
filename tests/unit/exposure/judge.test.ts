import { describe, expect, test } from "vitest";
import { judge, verdictOf } from "../../../src/exposure/judge.ts";
import type { Circumstance } from "../../../src/exposure/world.ts";
import type { Verdict } from "../../../src/model/vocabulary.ts";
import { account, at, item, privateFlag, world } from "./world.ts";

const facebook = world([account("facebook")]);

test.each<[string, Partial<Circumstance>, string, Verdict, string | null]>([
  ["a name", { kind: "profile-name" }, "public certain", "in-scope", null],
  ["a current profile picture", { kind: "profile-picture", current: true }, "public certain", "in-scope", null],
  ["an older profile picture", { kind: "profile-picture" }, "public likely", "likely-in-scope", null],
  ["a current cover photo", { kind: "cover-photo", current: true }, "public certain", "likely-in-scope", null],
  ["the gender", { kind: "profile-field", field: "gender" }, "public certain", "likely-in-scope", null],
  ["the bio", { kind: "bio", field: "bio" }, "public likely", "undetermined", "facebook.profile"],
  ["the city", { kind: "profile-field", field: "city" }, "unknown certain", "undetermined", "facebook.profile"],
  ["a post", {}, "unknown certain", "undetermined", "facebook.timeline"],
  ["a reel", { kind: "reel" }, "public likely", "likely-in-scope", null],
  ["a fundraiser", { kind: "fundraiser" }, "public likely", "undetermined", null],
  [
    "a review",
    { kind: "review", place: { type: "host", name: "Café", known: "page" } },
    "public likely",
    "likely-in-scope",
    null,
  ],
  [
    "a listing",
    { kind: "marketplace-listing", place: { type: "marketplace" } },
    "public certain",
    "likely-in-scope",
    null,
  ],
  ["a rating", { kind: "review", place: { type: "marketplace" } }, "public certain", "in-scope", null],
  ["an event", { kind: "event" }, "unknown certain", "undetermined", "facebook.events"],
  ["a poll vote", { kind: "poll" }, "unknown certain", "undetermined", "facebook.polls"],
  [
    "a comment at a friend's",
    { kind: "comment", place: { type: "host", name: "Bob", known: "friend" } },
    "unknown certain",
    "undetermined",
    "facebook.host:Bob",
  ],
  [
    "a comment at a Page the user likes",
    { kind: "comment", place: { type: "host", name: "Radio", known: "page" } },
    "public likely",
    "likely-in-scope",
    "facebook.host:Radio",
  ],
  [
    "a reply",
    { kind: "comment", place: { type: "host", name: null, known: null } },
    "unknown certain",
    "undetermined",
    "facebook.other-hosts",
  ],
  [
    "a post whose title no table knows",
    { place: { type: "own", unread: true } },
    "unknown certain",
    "undetermined",
    "facebook.other-posts",
  ],
  ["a comment on one's own post", { kind: "comment" }, "unknown certain", "undetermined", "facebook.timeline"],
  [
    "a group post",
    { place: { type: "group", name: "Cooking" } },
    "unknown certain",
    "undetermined",
    "facebook.group:Cooking",
  ],
  [
    "a post in some group",
    { place: { type: "group", name: null } },
    "unknown certain",
    "undetermined",
    "facebook.other-groups",
  ],
  ["a post of an own Page", { place: { type: "page", name: "Bakery" } }, "public certain", "in-scope", null],
  ["an archived post", { state: "archived" }, "nobody certain", "undetermined", "facebook.timeline"],
  [
    "a pending post",
    { state: "pending", place: { type: "group", name: "Cooking" } },
    "nobody certain",
    "not-in-scope",
    null,
  ],
  ["a chat with Meta AI", { kind: "ai-interaction" }, "limited certain", "in-scope", null],
])("Facebook, nothing answered: %s", (_, change, audience, verdict, question) => {
  const finding = judge(item(change), at("2015-01-01"), null, facebook);
  expect(`${finding.value} ${finding.certainty}`).toBe(audience);
  expect(finding.verdict).toBe(verdict);
  expect(finding.question).toBe(question);
});

describe("the table of verdicts", () => {
  test("what is excluded is never in scope", () => {
    expect(verdictOf("excluded", { value: "public", certainty: "certain", past: "unknown" })).toBe("not-in-scope");
  });
});

describe("minors", () => {
  test("under 18 today: nothing but chats with Meta AI is in scope", () => {
    const w = world([account("facebook", { birthDate: "2010-11-03" })]);
    expect(judge(item({ kind: "profile-name" }), null, null, w)).toMatchObject({
      verdict: "not-in-scope",
      question: null,
    });
    expect(judge(item({ kind: "ai-interaction" }), null, null, w).verdict).toBe("in-scope");
  });

  test("on the 18th birthday the account is an adult's", () => {
    const w = world([account("facebook", { birthDate: "2008-11-02" })]);
    expect(judge(item({ kind: "profile-name" }), null, null, w).verdict).toBe("in-scope");
  });
});

test("the cautious switch counts what is unknown as public, and leaves the finding as it is", () => {
  const w = world(
    [account("facebook"), account("instagram", { private: privateFlag })],
    {},
    { countUnknownAsPublic: true },
  );
  expect(judge(item(), at("2015-01-01"), null, w)).toMatchObject({ value: "unknown", verdict: "likely-in-scope" });
  expect(judge(item({ account: 1 }), at("2015-01-01"), null, w)).toMatchObject({
    value: "limited",
    verdict: "formerly-public",
  });
});
