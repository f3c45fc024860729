import { z } from "zod";
import { Filter } from "../../model/filter.ts";

/** A dossier is a zip of reports with what was sent, and sums of all of it. */
const SavedAs = z.enum(["html", "pdf", "csv", "json", "ndjson", "dossier"]);

/** What the user chose to save. */
export const ReportChoice = z.strictObject({
  format: SavedAs,
  /** Of a PDF: the first page alone; all of it without a word. */
  pages: z.enum(["first", "all"]).optional(),
  /** A report of one person, see `OfPerson`. */
  person: z.number().int().nonnegative().optional(),
  /** Without contents and names. */
  hideContents: z.boolean().optional(),
  /** Of a page or a PDF: small pictures inside. */
  pictures: z.boolean().optional(),
  /** Only a part: what a filter shows, or the user's own list. */
  only: z.union([z.literal("my-list"), z.strictObject({ filter: Filter })]).optional(),
});
export type ReportChoice = z.infer<typeof ReportChoice>;
