import { z } from "zod";
import { ItemRow } from "./query.ts";
import { Answer } from "./report.ts";
import { Certainty, ViewKind } from "./vocabulary.ts";

const count = z.number().int().nonnegative();

/** A question about the rest of the time that a page shows without a gap. Its answers are the user's to give; nothing applies them. */
export const RestOffer = z.strictObject({
  question: z.string(),
  /** First and last day. */
  from: z.iso.date(),
  to: z.iso.date(),
  /** Items of the timeline in that time: those seen, and those open that were not. */
  seen: count,
  rest: count,
  /** Of the rest: what the page may have shown without its being recognised. */
  untold: count,
  /** What may be answered to the question, beside what was answered before: not public now, never public. */
  answers: z.strictObject({ notNow: Answer, never: Answer }),
});
export type RestOffer = z.infer<typeof RestOffer>;

/** What a page that was shown says of the person's items. */
export const ViewFound = z.strictObject({
  view: ViewKind,
  on: z.iso.date(),
  /** Items recognised in this page, and how many of them were not seen before. */
  matched: count,
  added: count,
  /** Items such a page may show, and how many of them were seen by now, in this page or an earlier one. */
  of: count,
  seen: count,
  /** The time of the oldest one seen. */
  oldest: z.iso.datetime().nullable(),
  rest: RestOffer.nullable(),
  /** The first of those recognised, each with the line of the page that shows it. */
  matches: z.array(z.strictObject({ item: ItemRow, line: z.string(), certainty: Certainty })),
});
export type ViewFound = z.infer<typeof ViewFound>;
