import { z } from "zod";
import { Filter } from "./filter.ts";
import { Problem } from "./problem.ts";
import { Sighting } from "./sighting.ts";
import {
  AudienceValue,
  Certainty,
  ContainerType,
  FileStatus,
  Kind,
  MediaType,
  Note,
  PastPublic,
  Platform,
  Precision,
  Region,
  Verdict,
  Zone,
} from "./vocabulary.ts";

const instant = z.iso.datetime().nullable();
const count = z.number().int().nonnegative();

export const Audience = z.strictObject({
  value: AudienceValue,
  certainty: Certainty,
  past: z.strictObject({ public: PastPublic, from: instant, to: instant }),
});
export type Audience = z.infer<typeof Audience>;

/** A rule (id in `src/policy/rules.json`) with the place in the export that made it apply, where there is one. */
export const Reason = z.strictObject({
  rule: z.string(),
  evidence: z.strictObject({ file: z.string(), pointer: z.string() }).nullable(),
  /** Of `seen-in-public` alone: the day and the kind of page. */
  seen: Sighting.optional(),
});
export type Reason = z.infer<typeof Reason>;

export const ItemSource = z.strictObject({ source: count, file: z.string(), pointer: z.string() });
export type ItemSource = z.infer<typeof ItemSource>;

export const Item = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  platform: Platform,
  account: count,
  kind: Kind,
  createdAt: instant,
  createdAtPrecision: Precision,
  createdAtZone: Zone,
  field: z.string().nullable(),
  text: z.string(),
  /** What the item is about in others' words: a shared link's title and address, an event, a place, a fundraiser, an album. */
  attached: z.string().nullable(),
  media: z.array(z.strictObject({ uri: z.string(), type: MediaType, inExport: z.boolean() })),
  container: z.strictObject({ type: ContainerType, name: z.string().nullable() }).nullable(),
  audience: Audience,
  verdict: Verdict,
  notes: z.array(Note),
  reasons: z.array(Reason).min(1),
  question: z.string().nullable(),
  url: z.string().nullable(),
  sources: z.array(ItemSource).min(1),
});
export type Item = z.infer<typeof Item>;

export const SourceInfo = z.strictObject({
  path: z.string(),
  container: z.enum(["zip", "folder"]),
  platforms: z.array(Platform),
  format: z.enum(["json", "html", "mixed"]).nullable(),
  language: z.string().nullable(),
  coverage: z.strictObject({ from: instant, to: instant }),
});
export type SourceInfo = z.infer<typeof SourceInfo>;

export const Account = z.strictObject({
  platform: Platform,
  username: z.string().nullable(),
  name: z.string().nullable(),
  private: z.boolean().nullable(),
  birthDate: z.iso.date().nullable(),
});
export type Account = z.infer<typeof Account>;

export const FileInfo = z.strictObject({
  source: count,
  file: z.string(),
  status: FileStatus,
  records: count,
  items: count,
  problem: Problem.nullable(),
});
export type FileInfo = z.infer<typeof FileInfo>;

/** How many items have each verdict. */
export const VerdictCounts = z.strictObject({
  "in-scope": count,
  "likely-in-scope": count,
  undetermined: count,
  "formerly-public": count,
  "not-in-scope": count,
});
export type VerdictCounts = z.infer<typeof VerdictCounts>;

const counts = z.record(z.string(), count);

/** `items` counts all, reactions too; `headline` leaves reactions out. Every breakdown adds up to `items`. */
export const Summary = z.strictObject({
  items: count,
  headline: z.strictObject({ atLeast: count, atMost: count, of: count }),
  verdicts: VerdictCounts,
  byPlatform: counts,
  byKind: counts,
  /** Year of `createdAt` in UTC, or "unknown". */
  byYear: counts,
});
export type Summary = z.infer<typeof Summary>;

/** Somebody whose accounts an audit holds, as places in its list of accounts, and what was found of them. */
export const Person = z.strictObject({ accounts: z.array(count), summary: Summary });
export type Person = z.infer<typeof Person>;

/** `not-now`: not public today; what it was before is not said. */
const audienceWord = z.enum(["public", "limited", "nobody", "mixed", "not-now"]);

/** One stretch of a timeline: from (inclusive) to (exclusive), ISO dates; an open end is left out. */
export const Period = z.strictObject({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  audience: audienceWord,
  /** The word is about what was left out beside so many items seen in that time, and holds only while so many are known. */
  seen: z.number().int().positive().optional(),
});
export type Period = z.infer<typeof Period>;

/** The user's word on a question: a single value, or periods and the date of "Limit Past Posts" for a timeline. */
export const Answer = z.union([
  z.string(),
  z.strictObject({ periods: z.array(Period).optional(), limitPastPostsOn: z.iso.date().optional() }),
]);
export type Answer = z.infer<typeof Answer>;
export const Answers = z.record(z.string(), Answer);
export type Answers = z.infer<typeof Answers>;
export type AudienceWord = z.infer<typeof audienceWord>;

/**
 * What the periods of an answer are about: the audience of posts by the time they were made, with the date of "Limit Past
 * Posts"; or what the account was at the time.
 */
export const PeriodsOf = z.enum(["posts", "account"]);
export type PeriodsOf = z.infer<typeof PeriodsOf>;

export const Question = z.strictObject({
  id: z.string(),
  /** How many items it settles (reactions not counted). */
  items: count,
  answer: Answer.nullable(),
  /** The answered question that settles this one's items where it has no answer of its own; null where there is none. */
  settledBy: z.string().nullable(),
  /** What the export hints at; shown, never applied. */
  suggestion: z.string().nullable(),
  options: z.array(z.string()),
});
export type Question = z.infer<typeof Question>;

/** Whether a question still waits for an answer: it has none, and no other answer settles it. */
export function isOpen({ answer, settledBy }: Pick<Question, "answer" | "settledBy">): boolean {
  return answer === null && settledBy === null;
}

export const Report = z.strictObject({
  schema: z.literal("outscope-report/1"),
  generatedAt: z.iso.datetime(),
  /** Only where the report holds a part of the audit: what a filter showed, or the user's own list. */
  only: z.enum(["filter", "my-list"]).optional(),
  /** The filter, where `only` says that there was one. */
  filter: Filter.optional(),
  /** Only where all that was read is the app's own example: no number of invented people may pass for somebody's. */
  example: z.literal(true).optional(),
  policy: z.strictObject({ version: z.string(), region: Region }),
  sources: z.array(SourceInfo),
  accounts: z.array(Account),
  files: z.array(FileInfo),
  summary: Summary,
  /** Only where the audit holds the accounts of several people: `summary` adds them up, and here is each. */
  people: z.array(Person).optional(),
  questions: z.array(Question),
  items: z.array(Item),
  problems: z.array(Problem),
});
export type Report = z.infer<typeof Report>;
/** Everything of a report but its items, which are streamed. */
export type ReportHead = Omit<Report, "items">;
