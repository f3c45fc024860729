import { describe, expect, it } from "vitest";
import { type ExampleOptions, makeExample, type TruthItem } from "../../generator/index.ts";
import { LIKELY, limited, PUBLIC, UNKNOWN, verdictOf } from "../../generator/truth.ts";

function truth(options: ExampleOptions, where: Partial<TruthItem>): readonly TruthItem[] {
  const keys = Object.keys(where) as (keyof TruthItem)[];
  const found = makeExample({ items: 1000, media: false, ...options }).truth.filter((item) =>
    keys.every((key) => item[key] === where[key]),
  );
  expect(found.length).toBeGreaterThan(0);
  return found;
}

function verdicts(items: readonly TruthItem[]): string[] {
  return [...new Set(items.map(({ verdict }) => verdict))].sort();
}

describe("the table of verdicts", () => {
  it.each([
    ["named", PUBLIC, "in-scope"],
    ["named", LIKELY, "likely-in-scope"],
    ["named", UNKNOWN, "undetermined"],
    ["named", limited("yes"), "formerly-public"],
    ["named", limited("unknown"), "undetermined"],
    ["named", limited("no"), "not-in-scope"],
    ["contested", PUBLIC, "likely-in-scope"],
    ["contested", LIKELY, "undetermined"],
    ["contested", limited("yes"), "formerly-public"],
    ["excluded", PUBLIC, "not-in-scope"],
  ] as const)("%s and %o: %s", (coverage, audience, verdict) => {
    expect(verdictOf(coverage, audience)).toBe(verdict);
  });
});

describe("the truth of an example", () => {
  it("has everything of a Page in scope", () => {
    const items = truth({ facebookPage: true, platforms: ["facebook"] }, { account: "anns.allotment.notes" });
    expect(verdicts(items)).toEqual(["in-scope"]);
    expect(items.some(({ kind }) => kind === "bio")).toBe(true);
  });

  it("knows one current profile picture", () => {
    const pictures = truth({}, { platform: "facebook", kind: "profile-picture" });
    expect(pictures.filter(({ verdict }) => verdict === "in-scope")).toHaveLength(1);
    expect(verdicts(pictures)).toEqual(["in-scope", "likely-in-scope"]);
  });

  it("never takes a reply for a comment on the other's own post", () => {
    expect(truth({}, { question: "facebook.other-hosts", kind: "comment" }).length).toBeGreaterThan(5);
  });

  it("follows the switches of an Instagram account that is private today", () => {
    const at = new Date("2020-06-01T00:00:00Z");
    const posts = truth({ instagramPrivate: true, privacySwitches: [at] }, { platform: "instagram", kind: "reel" });
    for (const { createdAt, verdict, audience } of posts) {
      const before = (createdAt ?? "") < at.toISOString();
      expect(verdict).toBe(before ? "formerly-public" : "not-in-scope");
      if (before) expect(audience.window).toEqual({ from: createdAt, to: at.toISOString() });
    }
    expect(verdicts(posts)).toHaveLength(2);
  });

  it("does not know the past of a private account without a file of switches, whatever else is there", () => {
    for (const privacyHistory of ["none", "no-folder"] as const) {
      const options = { instagramPrivate: true, privacyHistory };
      expect(verdicts(truth(options, { platform: "instagram", kind: "reel" }))).toEqual(["undetermined"]);
    }
  });

  it("is less sure of what came after the first close-friends story", () => {
    const since = new Date("2022-01-01T00:00:00Z");
    for (const item of truth({ closeFriendsSince: since }, { platform: "instagram", kind: "reel" })) {
      const after = (item.createdAt ?? "") > since.toISOString();
      expect(item.question).toBe(after ? "instagram.close-friends" : null);
      expect(item.verdict).toBe(after ? "likely-in-scope" : "in-scope");
    }
  });

  it("leaves a minor nothing in scope but chats with Meta AI", () => {
    const { truth: items } = makeExample({ minor: true });
    for (const { kind, verdict } of items) {
      expect(verdict).toBe(kind === "ai-interaction" ? "in-scope" : "not-in-scope");
    }
    expect(items.some(({ kind }) => kind === "ai-interaction")).toBe(true);
  });

  it("marks what an adult posted before the 18th birthday", () => {
    for (const { createdAt, notes } of truth({}, { platform: "facebook", kind: "comment" })) {
      expect(notes.includes("posted-as-minor")).toBe((createdAt ?? "") < "2011-05-17");
    }
  });

  it("keeps two people's questions apart", () => {
    for (const { account, question } of makeExample({ people: 2, items: 600 }).truth) {
      if (question !== null) expect(question.endsWith("#2")).toBe(account.startsWith("milo"));
    }
  });

  it("counts a picture in several files once", () => {
    const media = makeExample({ items: 2000, media: false }).truth.flatMap((item) => item.media);
    expect(new Set(media).size).toBe(media.length);
  });
});
