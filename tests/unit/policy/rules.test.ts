import { describe, expect, it } from "vitest";
import { ruleById, rules } from "../../../src/policy/index.ts";

/** The ids that the exposure engine gives as reasons; renaming one breaks saved reports. */
const USED =
  `facebook-always-public facebook-past-picture facebook-reel facebook-fundraiser facebook-review facebook-bio
facebook-profile-field facebook-page-export facebook-own-page facebook-marketplace facebook-marketplace-activity facebook-timeline-unknown facebook-other-posts
facebook-host-unknown facebook-host-page facebook-other-hosts facebook-own-content facebook-group-unknown
facebook-other-groups facebook-event-unknown facebook-poll-unknown facebook-not-published facebook-pending
facebook-replaced-value instagram-always-public instagram-private-contact instagram-profile-field instagram-professional-contact instagram-contact-unknown
instagram-account-public instagram-close-friends-possible instagram-account-private instagram-history-window
instagram-part-assumed export-undated instagram-flag-outdated instagram-history-none instagram-history-unknown instagram-account-unknown instagram-story-expired instagram-archived
instagram-draft instagram-unclear-state instagram-professional instagram-owner-unknown instagram-own-content instagram-replaced-value
threads-account-public threads-account-private threads-account-unknown threads-history-unknown no-evidence
explicit-label user-answer user-answer-mixed user-limit-past-posts user-made-private seen-in-public user-decision ai-interaction account-of-minor
posted-as-minor coverage-named coverage-contested coverage-excluded counted-as-public`.split(/\s+/);

describe("rules", () => {
  it("hold every id the exposure engine uses, and no other", () => {
    expect(rules.map((rule) => rule.id).sort()).toEqual([...USED].sort());
  });

  it("carry the platform their id starts with", () => {
    for (const rule of rules) {
      const prefix = rule.id.split("-")[0] ?? "";
      const named = ["facebook", "instagram", "threads"].includes(prefix) ? prefix : null;
      if (rule.id !== "user-limit-past-posts") expect(rule.platform, rule.id).toBe(named);
    }
  });

  it("are found by id, and a wrong id is refused", () => {
    expect(ruleById("account-of-minor").confidence).toBe("primary");
    expect(() => ruleById("no-such-rule")).toThrow("policy-rule-unknown");
  });
});
