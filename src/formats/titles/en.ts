import type { Phrases } from "./phrases.ts";

/** English: observed sentences, as collected from public export readers (deface, timelinize, polyPod, userdata-extractor). */
export const en: Phrases = {
  language: "en",
  profilePicture: [
    "(updated|changed|added a new|added a) (his|her|their|a|your)? ?(temporary )?(new )?profile (picture|photo|video)",
  ],
  coverPhoto: ["(updated|changed|added a new|added a) (his|her|their|a|your)? ?(new )?cover (photo|picture|video)"],
  plain: [
    "updated (his|her|their|your) status",
    "\\b(added|shared|created|published|uploaded|posted|went live|checked in|edited|reposted|sent|started|got|changed)\\b",
    "\\b(is|was|are|were) (with|at|in|on|here|feeling|travell?ing|watching|listening|reading|playing|eating|drinking|celebrating|looking|attending|live|thinking|supporting|now|going|near|from|excited)\\b",
  ],
  group: [
    "(posted|shared|commented|added|asked|created|replied|liked|likes|reacted)\\b.* (in|to) the group:? {G}",
    "to the group:? {G}",
    "in the group:? {G}",
    "posted (something |a photo |a video |a link )?in (?!an? (?:[\\w-]+ )?group){G}",
    "(commented on|replied to|liked|likes|reacted to|shared) .*(?:post|photo|video|link|comment|album|reel|question|poll|event)s? in {G}",
  ],
  inGroup: ["(?<!\\p{L})in {G}"],
  someGroup: ["(in|to) (a|an|the) (?:[\\w-]+ )?group"],
  own: [
    "(his|her|their|your) own (post|photo|video|link|album|comment|reel|life event|status|timeline|story|profile picture|cover photo)",
  ],
  reply: ["replied to .*comments?", "replied to", "(liked|likes|loved|reacted to|disliked) .*\\bcomments?"],
  timeline: [
    "(wrote|posted|shared|added)\\b.* (on|to) {X}['’]s? (timeline|profile|wall)",
    "(wrote|posted) on {X}['’]s? (timeline|profile|wall)",
  ],
  host: [
    "(commented on|liked|likes|loved|reacted to|voted on|responded to|answered) {X}['’]s? (post|photo|video|link|album|life event|reel|status|story|stories|update|profile picture|cover photo|event|poll|question|note|live video|activity|memory|check-in|list|fundraiser|review)s?",
    "(commented on|liked|likes|loved|reacted to) (a|an|the) (post|photo|video|link|album|reel|story) (by|from|of) {X}",
    "(liked|likes|reacted to|commented on) {X}['’]s? ",
  ],
  someHost: ["(commented on|liked|likes|loved|reacted to)"],
  profileAlbum: ["Profile pictures", "Profile Pictures", "Profile photos"],
  coverAlbum: ["Cover photos", "Cover Photos", "Cover pictures"],
};
