import { ProblemError } from "../../model/problem.ts";
import { decodeText } from "./decodeText.ts";
import { htmlLines } from "./htmlLines.ts";
import { textLines } from "./lines.ts";
import { mhtmlLines } from "./mhtml.ts";
import { webArchiveLines } from "./webArchive.ts";

/** Bytes; a page with its pictures that was scrolled for an hour stays below it. */
export const VIEW_BYTES = 200 * 1024 * 1024;
/** Characters of visible text; years of posts stay below it. */
const TEXT_LENGTH = 20 * 1024 * 1024;
/** How files begin that are no text: a zip, a PDF, pictures. */
const NO_TEXT = ["PK\x03\x04", "%PDF-", "\x89PNG", "GIF8", "\xff\xd8\xff"];
/** How much of a file shows what it is. */
const HEAD = 4096;

/**
 * The lines of a page that was shown: pasted text, or a file as a browser saves pages. What it is is read off its bytes; its name
 * only stands in what is said. Nothing in it runs and nothing of it is kept.
 * @throws ProblemError `view-too-big` {file, limit}, `view-empty` {file}, `view-binary` {file}, `view-damaged` {file}.
 */
export async function readView(bytes: Uint8Array, file: string): Promise<string[]> {
  if (bytes.length > VIEW_BYTES) throw tooBig(file);
  const lines = await linesOf(bytes, file);
  if (lines.length === 0) throw new ProblemError("view-empty", { file });
  if (lines.reduce((sum, line) => sum + line.length, 0) > TEXT_LENGTH) throw tooBig(file);
  return lines;
}

export function tooBig(file: string): ProblemError {
  return new ProblemError("view-too-big", { file, limit: VIEW_BYTES });
}

async function linesOf(bytes: Uint8Array, file: string): Promise<string[]> {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
  if (head.startsWith("bplist0")) return webArchiveLines(bytes, file);
  if (/^(?:[A-Za-z-]+:.*\r?\n(?:[ \t].*\r?\n)*)*MIME-Version:/i.test(head)) return mhtmlLines(bytes, file);
  const isWide = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
  // Text holds no NUL; a zip, a picture or a PDF does, or says what it is.
  if (!isWide && (head.includes("\0") || NO_TEXT.some((mark) => head.startsWith(mark))))
    throw new ProblemError("view-binary", { file });
  const text = decodeText(bytes);
  return isMarkup(text) ? htmlLines(text) : textLines(text);
}

/** A page begins with a tag, a comment or a declaration; pasted text that only mentions one does not. */
function isMarkup(text: string): boolean {
  return /^\ufeff?\s*<(?:!doctype|!--|\?xml|[a-z][a-z0-9-]*[\s>/])/i.test(text.slice(0, HEAD));
}
