import { screenWords } from "../../words/index.ts";
import { foldWords } from "../foldWords.ts";
import { type Anchor, BEGINNING, type Page } from "../page/page.ts";

/** How much of an item's text stands at a place of a page. */
export interface Reading {
  /** Letters of the folded text that stand there. */
  readonly length: number;
  /** `whole`, `cut` by "See more", or as far as a line goes (`line`), which says less. */
  readonly how: "whole" | "cut" | "line";
  /** The last line that shows it. */
  readonly lastLine: number;
}

const SEE_MORE = [...new Set(screenWords("seeMore").map(foldWords))].filter((word) => word !== "");
const WORDS_BEHIND = SEE_MORE.map((word) => ` ${word}`);
const CUT_OFF = /(?:…|\.\.\.)\s*$/;

/** Reads an item's folded text at an anchor; null where something else stands there. */
export function readAt(page: Page, { at, line }: Anchor, text: string): Reading | null {
  const shared = sameFrom(page.folded, at, text);
  // Another text with the same sum.
  if (shared < Math.min(BEGINNING, text.length)) return null;
  const same = at + shared;
  const end = at + text.length;
  const last = page.lineEndingBefore(same, line);
  const shownTo = last === -1 ? at : (page.ends[last] ?? at);
  if (same === end && shownTo === end) return { length: text.length, how: "whole", lastLine: last };
  if (text.length < BEGINNING) return null;
  // The line in which the page and the text part, or the one after which they do.
  const inside = cutIn(page, at, last === -1 ? line : last + 1, text);
  if (inside !== null) return inside;
  if (last === -1 || shownTo - at < BEGINNING || shownTo === end) return null;
  const isCut = CUT_OFF.test(page.lines[last] ?? "") || SEE_MORE.includes(page.line(last + 1));
  return { length: shownTo - at, how: isCut ? "cut" : "line", lastLine: last };
}

/** The text ends within a line, before a word such as "See more". */
function cutIn(page: Page, at: number, line: number, text: string): Reading | null {
  if (line >= page.lines.length) return null;
  const shown = page.folded.slice(at, page.ends[line]);
  for (const word of WORDS_BEHIND) {
    if (!shown.endsWith(word)) continue;
    const length = shown.length - word.length;
    if (length >= BEGINNING && length <= text.length && text.startsWith(shown.slice(0, length)))
      return { length, how: length === text.length ? "whole" : "cut", lastLine: line };
  }
  return null;
}

/** How many letters are the same from a place on. */
function sameFrom(folded: string, at: number, text: string): number {
  if (folded.startsWith(text, at)) return text.length;
  let n = 0;
  while (n < text.length && folded.charCodeAt(at + n) === text.charCodeAt(n)) n++;
  return n;
}
