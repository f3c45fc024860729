import { describe, expect, test } from "vitest";
import type { Kind } from "../../../src/model/vocabulary.ts";
import { type Advised, adviceFor, placeToAct } from "../../../src/remedy/advice.ts";
import { answerSince, dayOf, type MeasuredAccount, measuresFor } from "../../../src/remedy/measures.ts";

const account = (platform: MeasuredAccount["platform"], more: Partial<MeasuredAccount> = {}): MeasuredAccount => ({
  platform,
  private: null,
  professional: null,
  ...more,
});
const actionsOf = (accounts: MeasuredAccount[]) => measuresFor(accounts).map(({ action }) => action.id);
const item = (platform: Advised["platform"], kind: Kind, container: Advised["container"] = null): Advised => ({
  platform,
  kind,
  container,
});

describe("measures", () => {
  test("fit the account: a professional one cannot be private, a private one is already", () => {
    expect(actionsOf([account("instagram")])).toContain("action-instagram-private");
    expect(actionsOf([account("instagram", { professional: true })])).not.toContain("action-instagram-private");
    expect(actionsOf([account("instagram", { professional: true })])).toContain("action-instagram-posts");
    expect(actionsOf([account("instagram", { private: true })])).not.toContain("action-instagram-private");
    expect(actionsOf([account("threads", { private: true })])).not.toContain("action-threads-private");
  });

  test("of a second account of a platform have answers of their own", () => {
    const questions = measuresFor([account("facebook"), account("instagram"), account("facebook")]).flatMap(
      (measure) => (measure.way === "setting" ? [measure.question] : []),
    );
    expect(questions).toEqual(["facebook.timeline", "instagram.made-private", "facebook.timeline#2"]);
  });

  test("keep what was answered before beside the day they were made, and give it back", () => {
    for (const before of [null, "public", { periods: [{ to: "2014-05-01", audience: "public" as const }] }]) {
      const made = answerSince(before, "2026-11-01");
      expect(dayOf(made)).toBe("2026-11-01");
      expect(answerSince(made, "2026-11-02")).toMatchObject({ limitPastPostsOn: "2026-11-02" });
      expect(answerSince(made, null)).toEqual(before);
    }
  });
});

describe("advice", () => {
  const ids = (advised: Advised, of = account(advised.platform)) => adviceFor(advised, of).map(({ id }) => id);

  test("about groups is for what stands in one", () => {
    expect(ids(item("facebook", "post"))).not.toContain("action-facebook-log-groups");
    expect(ids(item("facebook", "comment"))).not.toContain("action-facebook-log-groups");
    expect(ids(item("facebook", "post", { type: "group", name: "Gardeners" }))).toContain("action-facebook-log-groups");
  });

  test("to limit past posts is for one's own timeline", () => {
    expect(ids(item("facebook", "post"))).toContain("action-facebook-limit-past-posts");
    expect(ids(item("facebook", "post", { type: "group", name: null }))).not.toContain(
      "action-facebook-limit-past-posts",
    );
  });

  test("never sends a professional account to a switch it does not have", () => {
    expect(ids(item("instagram", "post"))).toContain("action-instagram-private");
    expect(ids(item("instagram", "post"), account("instagram", { professional: true }))).not.toContain(
      "action-instagram-private",
    );
  });

  test("takes no post for a repost", () => {
    expect(ids(item("instagram", "post"))).not.toContain("action-instagram-reposts");
  });

  test("names ways through menus that have no page", () => {
    expect(ids(item("instagram", "post"))).toContain("action-instagram-posts");
  });

  test("names one place for each item that is to be deleted or hidden", () => {
    const where = (advised: Advised) => placeToAct(advised, "delete", account(advised.platform))?.id;
    expect(where(item("facebook", "comment"))).toBe("action-facebook-log-comments");
    expect(where(item("instagram", "comment", { type: "profile", name: "ada" }))).toBe("action-instagram-comments");
    expect(where(item("facebook", "ai-interaction"))).toBe("action-meta-ai-chats");
    expect(placeToAct(item("instagram", "post"), "hide", account("instagram"))?.id).toBe("action-instagram-posts");
  });

  test("about one post on Threads is not to hide all of them, least of all where they are hidden", () => {
    for (const hidden of [null, false, true]) {
      const where = (decision: "delete" | "hide") =>
        placeToAct(item("threads", "post"), decision, account("threads", { private: hidden }))?.id;
      expect(where("delete")).toBe("action-threads-posts");
      expect(where("hide")).toBe("action-threads-archive");
    }
  });

  test("about a line of a profile leads to the profile, not to posts or followers", () => {
    for (const kind of ["bio", "profile-field", "profile-link"] as const)
      for (const platform of ["facebook", "instagram"] as const)
        for (const decision of ["delete", "hide"] as const)
          expect(placeToAct(item(platform, kind), decision, account(platform))?.id).toBe(`action-${platform}-profile`);
  });
});
