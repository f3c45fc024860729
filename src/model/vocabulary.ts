import { z } from "zod";

/** Where an item lives. Threads comes inside an Instagram export, yet it has its own account flag and verdicts. */
export const Platform = z.enum(["facebook", "instagram", "threads"]);
export type Platform = z.infer<typeof Platform>;

/** What an item is. Policy coverage is decided by kind; see `src/policy/scope.json`. */
export const KINDS = [
  "post",
  "photo",
  "video",
  "reel",
  "story",
  "live",
  "comment",
  "reaction",
  "review",
  "marketplace-listing",
  "event",
  "poll",
  "fundraiser",
  "note",
  "profile-name",
  "username",
  "profile-picture",
  "cover-photo",
  "avatar",
  "bio",
  "profile-link",
  "profile-field",
  "ai-interaction",
] as const;
export const Kind = z.enum(KINDS);
export type Kind = z.infer<typeof Kind>;

/** The five verdicts, most exposed first. This order is the order of every table and legend. */
export const VERDICTS = ["in-scope", "likely-in-scope", "undetermined", "formerly-public", "not-in-scope"] as const;
export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

export const AudienceValue = z.enum(["public", "limited", "nobody", "unknown"]);
export type AudienceValue = z.infer<typeof AudienceValue>;

export const Certainty = z.enum(["certain", "likely"]);
export type Certainty = z.infer<typeof Certainty>;

export const PastPublic = z.enum(["yes", "no", "unknown"]);
export type PastPublic = z.infer<typeof PastPublic>;

/** Whether Meta's own text names a kind as used for training, leaves it open, or says it is not used. */
export const Coverage = z.enum(["named", "contested", "excluded"]);
export type Coverage = z.infer<typeof Coverage>;

export const ContainerType = z.enum(["group", "page", "profile", "marketplace", "event"]);
export type ContainerType = z.infer<typeof ContainerType>;

export const Precision = z.enum(["second", "minute", "day", "unknown"]);
export type Precision = z.infer<typeof Precision>;

/** `assumed`: printed by an HTML export as a local time without a zone. */
export const Zone = z.enum(["utc", "assumed"]);
export type Zone = z.infer<typeof Zone>;

export const MediaType = z.enum(["image", "video", "audio", "other"]);
export type MediaType = z.infer<typeof MediaType>;

export const FileStatus = z.enum(["read", "not-needed", "private", "unknown", "failed"]);
export type FileStatus = z.infer<typeof FileStatus>;

export const Region = z.enum(["eu", "uk", "ch", "br", "other"]);
export type Region = z.infer<typeof Region>;

/** Remarks an item may carry beside its verdict. */
export const NOTES = [
  "posted-as-minor",
  "contested",
  "has-location",
  "has-phone-number",
  "has-email",
  "tags-people",
] as const;
export const Note = z.enum(NOTES);
export type Note = z.infer<typeof Note>;

/** What the user wants to do about an item. `not-public` is also evidence: the user's word on this item's audience. */
export const DECISIONS = ["keep", "hide", "delete", "done", "not-public", "public"] as const;
export const Decision = z.enum(DECISIONS);
export type Decision = z.infer<typeof Decision>;

/** Decisions that ask for something to be done on the platform: what "my list" holds. */
export const isListed = (decision: Decision | null): boolean => decision === "delete" || decision === "hide";

/** What kind of page was shown to Outscope as a stranger sees it; it decides which items it may settle. */
export const VIEW_KINDS = ["profile", "group", "page", "post", "instagram", "threads", "activity-public"] as const;
export const ViewKind = z.enum(VIEW_KINDS);
export type ViewKind = z.infer<typeof ViewKind>;
