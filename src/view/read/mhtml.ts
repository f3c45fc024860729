import PostalMime from "postal-mime";
import { ProblemError } from "../../model/problem.ts";
import { htmlLines } from "./htmlLines.ts";

/** Pages in frames lie one level down; nobody saves a page deeper than this. */
const DEEPEST = 20;

/**
 * The lines of a page that a browser saved as one file (MHTML, RFC 2557): its texts alone, pictures and scripts are left where
 * they are.
 * @throws ProblemError `view-damaged` {file}.
 */
export async function mhtmlLines(bytes: Uint8Array, file: string): Promise<string[]> {
  try {
    const { html } = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST });
    if (html === undefined) throw new ProblemError("view-damaged", { file });
    return htmlLines(html);
  } catch (cause) {
    throw cause instanceof ProblemError ? cause : new ProblemError("view-damaged", { file }, { cause });
  }
}
