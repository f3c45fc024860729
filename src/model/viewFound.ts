import { z } from "zod";
import { ItemRow } from "./query.ts";
import { Certainty, ViewKind } from "./vocabulary.ts";

const count = z.number().int().nonnegative();

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
  /** The first of those recognised, each with the line of the page that shows it. */
  matches: z.array(z.strictObject({ item: ItemRow, line: z.string(), certainty: Certainty })),
});
export type ViewFound = z.infer<typeof ViewFound>;
