import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge } from "../../../src/exposure/judge.ts";
import type { Circumstance } from "../../../src/exposure/world.ts";
import type { Sighting } from "../../../src/model/sighting.ts";
import { KINDS } from "../../../src/model/vocabulary.ts";
import { account, at, item, privateFlag, publicFlag, world } from "./world.ts";

const seen = (more: Partial<Sighting> = {}): Sighting => ({
  on: "2026-11-01",
  view: "profile",
  certainty: "certain",
  ...more,
});
const facebook = world([account("facebook")]);
const when = at("2015-01-01");

describe("what was seen in public", () => {
  test("is public, with the day and the page, and nothing is left to ask", () => {
    const finding = judge(item(), when, null, facebook, seen());
    expect(finding).toMatchObject({ value: "public", certainty: "certain", verdict: "in-scope", question: null });
    expect(finding.reasons[0]).toEqual({ rule: "seen-in-public", evidence: null, seen: seen() });
  });

  test("is so whatever an answer about a period, a label or an older state says", () => {
    const answered = world([account("facebook")], { "facebook.timeline": "limited" });
    for (const c of [item(), item({ label: "nobody" }), item({ state: "archived" })])
      expect(judge(c, when, null, answered, seen()).verdict).toBe("in-scope");
    const flagged = world([account("instagram", { private: privateFlag })]);
    expect(judge(item(), when, null, flagged, seen({ view: "instagram" })).verdict).toBe("in-scope");
  });

  test("gives way to the user's word on the item, which is about today: it was public", () => {
    expect(judge(item(), when, "not-public", facebook, seen()).verdict).toBe("formerly-public");
    expect(judge(item(), when, "public", facebook, seen()).reasons[0]?.rule).toBe("user-decision");
  });

  test("was public until the day on which the user hid it, that day or later", () => {
    const limited = (day: string) =>
      judge(
        item(),
        when,
        null,
        world([account("facebook")], { "facebook.timeline": { limitPastPostsOn: day } }),
        seen(),
      );
    expect(limited("2026-10-31").verdict).toBe("in-scope");
    for (const day of ["2026-11-01", "2026-11-20"])
      expect(limited(day)).toMatchObject({
        value: "limited",
        past: "yes",
        verdict: "formerly-public",
        window: { to: Date.parse(day) },
      });
    const made = world([account("instagram", { private: publicFlag })], {
      "instagram.made-private": { limitPastPostsOn: "2026-11-20" },
    });
    expect(judge(item(), when, null, made, seen({ view: "instagram" })).verdict).toBe("formerly-public");
    // What stands at another's is not hidden by it.
    const away = item({ kind: "comment", place: { type: "host", name: "Bo", known: "friend" } });
    const both = world([account("facebook")], { "facebook.timeline": { limitPastPostsOn: "2026-11-20" } });
    expect(judge(away, when, null, both, seen({ view: "post" })).verdict).toBe("in-scope");
  });

  test("as a guess settles only what nothing else tells, and weakens nothing", () => {
    const likely = seen({ certainty: "likely" });
    expect(judge(item(), when, null, facebook, likely).verdict).toBe("likely-in-scope");
    const open = world([account("instagram", { private: publicFlag })]);
    expect(judge(item(), when, null, open, likely)).toEqual(judge(item(), when, null, open));
    const answered = world([account("facebook")], { "facebook.timeline": "limited" });
    expect(judge(item(), when, null, answered, likely)).toEqual(judge(item(), when, null, answered));
  });

  test("makes no item safer, whatever else is known of it", () => {
    const places: readonly Circumstance["place"][] = [
      { type: "own" },
      { type: "host", name: "Bo", known: "friend" },
      { type: "group", name: "Baking" },
      { type: "page", name: "Radio" },
    ];
    const states = [
      "published",
      "archived",
      "trashed",
      "draft",
      "pending",
      "expired-story",
      "replaced",
      "unclear",
    ] as const;
    const circumstance = fc.record({
      kind: fc.constantFrom(...KINDS),
      place: fc.constantFrom(...places),
      state: fc.constantFrom(...states),
      label: fc.constantFrom(null, "public", "limited", "nobody"),
      outdated: fc.boolean(),
    });
    const platform = fc.constantFrom("facebook", "instagram", "threads");
    const answer = fc.constantFrom("public", "limited", "nobody", "mixed", { limitPastPostsOn: "2026-11-20" });
    const decision = fc.constantFrom(null, "keep", "delete");
    fc.assert(
      fc.property(circumstance, platform, answer, decision, fc.boolean(), (c, of, said, decided, likely) => {
        const answers = { "facebook.timeline": said, "instagram.made-private": said, "threads.made-private": said };
        const here = world([account(of, { private: likely ? privateFlag : null })], answers);
        const before = judge(item(c), when, decided, here).verdict;
        const after = judge(item(c), when, decided, here, seen({ certainty: likely ? "likely" : "certain" })).verdict;
        if (after === "not-in-scope") expect(before).toBe("not-in-scope");
      }),
      { numRuns: 2000 },
    );
  });

  test("leaves a minor's account and chats with an AI as they are", () => {
    const minor = world([account("facebook", { birthDate: "2012-01-01" })]);
    expect(judge(item(), when, null, minor, seen()).verdict).toBe("not-in-scope");
    const chat = item({ kind: "ai-interaction" });
    expect(judge(chat, when, null, facebook, seen())).toEqual(judge(chat, when, null, facebook));
  });
});
