import { z } from "zod";
import { Account, Summary } from "./report.ts";
import { Kind, Platform, Verdict } from "./vocabulary.ts";

const count = z.number().int().nonnegative();
const listed = z.strictObject({ count, ids: z.array(z.string()) });

/**
 * Why an item that only one side has is called neither gone nor new. `account`: the other side has not this account;
 * `incomplete`: parts of the other side are missing or damaged; `category`: the other side has no list that would hold it, or
 * one that was not read whole; `period`: the other side does not reach that time, or the item has none; `ambiguous`: nothing
 * tells the item from others of its day.
 */
const UNMATCHED_REASONS = ["account", "incomplete", "category", "period", "ambiguous"] as const;
export const UnmatchedReason = z.enum(UNMATCHED_REASONS);
export type UnmatchedReason = z.infer<typeof UnmatchedReason>;

/** One of the two audits. */
const Side = z.strictObject({
  generatedAt: z.iso.datetime(),
  accounts: z.array(Account),
  headline: Summary.shape.headline,
});

const Tally = z.strictObject({ before: count, after: count, gone: count, new: count, changed: count });
export type ComparisonTally = z.infer<typeof Tally>;

/**
 * Two audits of one account, the older and the newer (`outscope compare --json`). Ids of `gone` are those of the older audit,
 * all others those of the newer; `unmatched` has the ids of both. `byKind` and `byYear` count every item, reactions too.
 */
export const Comparison = z.strictObject({
  schema: z.literal("outscope-comparison/1"),
  before: Side,
  after: Side,
  gone: listed,
  new: listed,
  changed: listed.extend({ verdicts: z.array(z.strictObject({ id: z.string(), from: Verdict, to: Verdict })) }),
  unmatched: listed.extend({
    before: z.array(z.string()),
    after: z.array(z.string()),
    reasons: z.partialRecord(UnmatchedReason, count),
  }),
  same: listed,
  byKind: z.record(z.string(), Tally),
  byYear: z.record(z.string(), Tally),
  /** How many items of a year can be used or probably can, as the headlines count them: without reactions. */
  usableByYear: z.record(z.string(), z.strictObject({ before: count, after: count })),
});
export type Comparison = z.infer<typeof Comparison>;

/** The lists of a comparison that are read item by item, what matters most first. */
export const COMPARED_LISTS = ["gone", "changed", "new", "unmatched"] as const;

/** An item of such a list. `from`: its verdict in the older audit, where that was another. */
const ComparedRow = z.strictObject({
  id: z.string(),
  platform: Platform,
  kind: Kind,
  createdAt: z.iso.datetime().nullable(),
  field: z.string().nullable(),
  text: z.string(),
  verdict: Verdict,
  from: Verdict.nullable(),
});
export type ComparedRow = z.infer<typeof ComparedRow>;

/** The first items of each list; its count says how many there are. */
export const ComparisonRows = z.strictObject({
  gone: z.array(ComparedRow),
  changed: z.array(ComparedRow),
  new: z.array(ComparedRow),
  unmatched: z.array(ComparedRow),
});
export type ComparisonRows = z.infer<typeof ComparisonRows>;
