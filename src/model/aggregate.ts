import { z } from "zod";
import { VERDICTS } from "./vocabulary.ts";

const count = z.number().int().nonnegative();

/** The smallest group that is spoken of: of fewer, somebody who knows them could tell who has what. */
export const SMALLEST_GROUP = 5;

/** `items` of `people` people, rounded to tens; null where nothing may be said, also where there is nothing. */
const cell = z.strictObject({ people: count, items: count }).nullable();
export type AggregateCell = z.infer<typeof cell>;

const row = z.record(z.enum(VERDICTS), cell);

/**
 * What several people's reports add up to (`outscope aggregate --json`). It names nobody, no file, no day and no item. A number is
 * left out (null) where fewer than `smallestGroup` people stand behind it, where nearly all of it is one person's, and where it could
 * be reckoned from a total and the numbers beside it. Items are rounded to tens.
 */
export const Aggregate = z.strictObject({
  schema: z.literal("outscope-aggregate/1"),
  smallestGroup: z.number().int().min(SMALLEST_GROUP),
  people: count,
  total: row,
  /** Reactions are left out, as everywhere. */
  byKind: z.record(z.string(), row),
  byYear: z.record(z.string(), row),
  byPlatform: z.record(z.string(), row),
});
export type Aggregate = z.infer<typeof Aggregate>;
