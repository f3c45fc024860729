import { z } from "zod";

/**
 * Something that went wrong or is missing, as data. Words are made where a person reads them (`src/locales`),
 * in their language, from `problem.<code>`. `data` names the file and the facts the sentence needs; it never holds
 * personal contents.
 */
export const Problem = z.object({
  code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type Problem = z.infer<typeof Problem>;

/** What is said for the user's sake and takes nothing from an audit: all that was given is in its numbers. */
const NOTHING_LOST: ReadonlySet<string> = new Set([
  "zip-part-twice",
  "file-repeated",
  "html-twin",
  "file-empty-category",
  "part-owner-assumed",
  "places-too-many",
]);

/** Whether items may be missing from the audit because of this. */
export const mayHideItems = ({ code }: Problem): boolean => !NOTHING_LOST.has(code);

/** How many texts with dates lie in files that could not be read: beside the headline, because they may belong in it. */
export function unreadTexts(problems: readonly Problem[]): number {
  return problems.reduce((sum, { code, data }) => sum + (code === "content-not-read" ? Number(data.count) : 0), 0);
}

/** An error that carries a {@link Problem}; the only kind of error that crosses the borders between our parts. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(code: string, data: Problem["data"] = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = "ProblemError";
    this.problem = { code, data };
  }
}
