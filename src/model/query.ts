import { z } from "zod";
import { Problem } from "./problem.ts";
import {
  Account,
  Answer,
  FileInfo,
  PeriodsOf,
  Person,
  Question,
  SourceInfo,
  Summary,
  VerdictCounts,
} from "./report.ts";
import {
  AudienceValue,
  ContainerType,
  Decision,
  Kind,
  MediaType,
  Note,
  Platform,
  Precision,
  Verdict,
  Zone,
} from "./vocabulary.ts";

const count = z.number().int().nonnegative();

export const Sort = z.strictObject({
  by: z.enum(["date", "verdict", "kind", "container"]).default("date"),
  descending: z.boolean().default(true),
});
export type Sort = z.infer<typeof Sort>;

/** One line of the list of items. `row` addresses the item for as long as this audit is open. */
export const ItemRow = z.strictObject({
  row: count,
  platform: Platform,
  kind: Kind,
  createdAt: z.iso.datetime().nullable(),
  createdAtPrecision: Precision,
  createdAtZone: Zone,
  field: z.string().nullable(),
  /** At most 300 characters. */
  text: z.string(),
  /** What it is about in others' words, at most 300 characters. */
  attached: z.string().nullable(),
  container: z.strictObject({ type: ContainerType, name: z.string().nullable() }).nullable(),
  audience: AudienceValue,
  verdict: Verdict,
  notes: z.array(Note),
  decision: Decision.nullable(),
  media: z.strictObject({ count, first: z.strictObject({ type: MediaType, inExport: z.boolean() }).nullable() }),
});
export type ItemRow = z.infer<typeof ItemRow>;

export const Page = z.strictObject({ total: count, from: count, rows: z.array(ItemRow) });
export type Page = z.infer<typeof Page>;

const facet = z.array(z.strictObject({ value: z.string(), count }));

/** How many items each facet value would show, each facet counted with all the other facets applied. */
export const Facets = z.strictObject({
  total: count,
  verdicts: facet,
  platforms: facet,
  accounts: facet,
  kinds: facet,
  /** Value is the year, or "" for items without a date. */
  years: facet,
  /** The 100 largest. */
  containers: facet,
  notes: facet,
  /** Value "" stands for "no decision yet". */
  decisions: facet,
  places: facet,
});
export type Facets = z.infer<typeof Facets>;

/** A breakdown with a count for each verdict; reactions are left out unless the settings include them. */
const breakdown = z.array(z.strictObject({ value: z.string(), verdicts: VerdictCounts }));

/** One of the person's own items that show what "public" means, and why it was chosen. */
export const Highlight = z.strictObject({
  why: z.enum([
    "oldest",
    "has-phone-number",
    "has-email",
    "has-location",
    "tags-people",
    "picture",
    "words",
    "profile",
  ]),
  item: ItemRow,
});
export type Highlight = z.infer<typeof Highlight>;

/** Everything the overview screen shows. */
export const Overview = z.strictObject({
  generatedAt: z.iso.datetime(),
  sources: z.array(SourceInfo),
  accounts: z.array(Account),
  /** Counts by status, and the files that were not read with their problem. Media and folders are not files here. */
  files: z.strictObject({
    read: count,
    "not-needed": count,
    private: count,
    unknown: count,
    failed: count,
    notRead: z.array(FileInfo),
  }),
  summary: Summary,
  /** Only where the audit holds the accounts of several people; `person` of an operation is a place in this list. */
  people: z.array(Person).optional(),
  byPlatform: breakdown,
  byKind: breakdown,
  byYear: breakdown,
  reactions: count,
  notes: z.array(z.strictObject({ value: Note, count })),
  /** The oldest item that is in scope or likely in scope, by row. */
  oldestPublic: ItemRow.nullable(),
  /** At most six, the most telling first. */
  highlights: z.array(Highlight),
  alwaysPublic: z.array(ItemRow),
  openQuestions: count,
  /** Whether the user said of a setting that it was made: limited past posts, an account made private. */
  reduced: z.boolean(),
  /** Items marked to be deleted or hidden, and not yet done: what is on the user's own list. */
  listed: count,
  problems: z.array(Problem),
});
export type Overview = z.infer<typeof Overview>;

/** Where an audit stands. Numbers are counts of bytes to read; `items` grows while reading. */
export const Phase = z.enum(["idle", "listing", "reading", "judging", "ready", "failed", "cancelled"]);
export type Phase = z.infer<typeof Phase>;

/** One of the first items read, as the import screen shows it: its verdict is not known yet. */
export const FirstItem = ItemRow.pick({
  platform: true,
  kind: true,
  createdAt: true,
  createdAtPrecision: true,
  createdAtZone: true,
  text: true,
});
export type FirstItem = z.infer<typeof FirstItem>;

/** What an audit has found while it still reads: enough for the user to see that these are their own exports. */
export const Found = z.strictObject({
  sources: z.array(SourceInfo),
  accounts: z.array(Account),
  first: z.array(FirstItem),
});
export type Found = z.infer<typeof Found>;

export const Progress = z.strictObject({
  phase: Phase,
  bytesDone: count,
  bytesTotal: count,
  filesDone: count,
  filesTotal: count,
  items: count,
  /** Estimated milliseconds to go, or null while it cannot be told. */
  remainingMs: count.nullable(),
  /** Null until the exports are sorted and their accounts known. */
  found: Found.nullable(),
  problem: Problem.nullable(),
});
export type Progress = z.infer<typeof Progress>;

export const IDLE: Progress = {
  phase: "idle",
  bytesDone: 0,
  bytesTotal: 0,
  filesDone: 0,
  filesTotal: 0,
  items: 0,
  remainingMs: null,
  found: null,
  problem: null,
};

/** A question as the screens need it: with what it is about, so that words can be made from its parts. */
export const QuestionDetail = Question.extend({
  /** The id without its subject and account: "facebook.host", "instagram.account", ... */
  topic: z.string(),
  /** The host, group or owner it is about. */
  subject: z.string().nullable(),
  account: count,
  /** What an answer by periods is about; null where it takes none. */
  periods: PeriodsOf.nullable(),
  /** How many of its items are undetermined right now. */
  open: count,
  /** For bulk questions: how many hosts it covers. */
  subjects: count.nullable(),
});
export type QuestionDetail = z.infer<typeof QuestionDetail>;

/** Whose findings are asked for, as a place in `Overview.people`; left out, all people's together. */
export const OfPerson = z.strictObject({ person: count.optional() });
export type OfPerson = z.infer<typeof OfPerson>;

/** What changed the findings; kept so that it can be undone. */
export const Change = z.strictObject({ type: z.enum(["answer", "decision", "view"]), items: count });
export type Change = z.infer<typeof Change>;

/** `person`: whose questions come back, see `OfPerson`. */
export const AnswerInput = z.strictObject({
  id: z.string(),
  answer: Answer.nullable(),
  person: OfPerson.shape.person,
});
