import { audienceValue } from "../../decode/audienceLabel.ts";
import { type PrintedDate, readPrintedDate } from "../../decode/dates/printedDate.ts";
import { screenWords } from "../../words/index.ts";
import { foldWords } from "../foldWords.ts";
import type { Page } from "./page.ts";
import { foldedWords } from "./words.ts";

/** What stands above a text: who wrote it, when, and who sees it, as far as the page says. */
export interface Header {
  /** The folded name of the person; null where it is somebody else's, or nobody's. */
  readonly owner: string | null;
  /** A printed date with its year; relative ones ("3 d") tell nothing. */
  readonly date: PrintedDate | null;
  /** The page says that not everybody sees it. */
  readonly limited: boolean;
}

/** Whose texts are looked for. */
export interface Writer {
  /** The names they bear on pages, as printed. */
  readonly names: readonly string[];
  /** The language of their account, in which the page most likely prints dates, else of the page; null where neither is known. */
  readonly language: string | null;
}

/** Lines between a name and a text: a date, an audience, a badge or two. */
const MOST_BETWEEN = 6;
/** A date that does not say its year, or an age: short, and with a number. */
const AGE_LENGTH = 30;
const PARTS = /[·•|]/;
/** Between who wrote and on whose profile or in which group. */
const ARROW = /^(?:[\s▸►▶→›>⯈➤]|\ufe0f)+/u;

const BESIDE = foldedWords("besideName");
const SHARED_WITH = screenWords("sharedWith").map(foldWords);

/**
 * The header above the line of a page in which a text begins. A text is the person's only where their own name opens its header:
 * directly above it, or with nothing but dates, audiences and badges between.
 * @param inLine whether the text follows a name in its own line
 */
export function headerOf(page: Page, line: number, { names, language }: Writer, inLine: boolean): Header {
  let date: PrintedDate | null = null;
  let limited = false;
  const first = inLine ? line : line - 1;
  let between = 0;
  for (let i = first; i >= 0 && between <= MOST_BETWEEN; i--) {
    const text = page.lines[i] ?? "";
    const name = names.find((one) => opens(text, one, inLine));
    if (name !== undefined) {
      if (!inLine)
        for (const part of aboutOf(text.slice(name.length), language))
          ({ date, limited } = joined({ date, limited }, part));
      return { owner: isOnAnothers(page, i) ? null : foldWords(name), date, limited };
    }
    if (inLine) break;
    const about = partsOf(text, language);
    if (about === null) break;
    for (const part of about) ({ date, limited } = joined({ date, limited }, part));
    between++;
  }
  return { owner: null, date, limited };
}

type About = Pick<Header, "date" | "limited">;

function joined(one: About, other: About): About {
  return { date: one.date ?? other.date, limited: one.limited || other.limited };
}

/** Whether a line is headed by a name: alone, before what its bearer did ("is with Bob", "shared a link"), or before what they wrote. */
function opens(text: string, name: string, inLine: boolean): boolean {
  if (!text.toLowerCase().startsWith(name.toLowerCase())) return false;
  const rest = text.slice(name.length);
  // Another word behind it makes another name: "Ann Example" is not "Ann Example Miller", nor "Ann Examples".
  if (inLine) return /^[^\p{L}\p{N}\p{M}_.-]/u.test(rest);
  return rest === "" || (/^[^\p{L}\p{N}\p{M}_.-]/u.test(rest) && !/^\s*(?:\p{Lu}|[▸►▶→›>⯈➤])/u.test(rest));
}

/** Under the name alone stands an arrow, and above it whoever wrote: it was written to the person. */
function isOnAnothers(page: Page, line: number): boolean {
  const above = page.lines[line - 1];
  return above !== undefined && ARROW.test(above) && above.replace(ARROW, "") === "";
}

/** What the parts of a line between name and text say; null where it is another kind of line. */
function partsOf(text: string, language: string | null): About[] | null {
  const parts = text.split(PARTS).filter((part) => foldWords(part) !== "");
  const about: About[] = [];
  for (const part of parts) {
    const one = partOf(part, language);
    if (one === null) return null;
    about.push(one);
  }
  return about;
}

/** The same of what follows a name, where other words may stand too. */
function aboutOf(text: string, language: string | null): About[] {
  return text.split(PARTS).flatMap((part) => partOf(part, language) ?? []);
}

function partOf(part: string, language: string | null): About | null {
  const text = part.trim();
  const date = readPrintedDate(text, language);
  if (date !== null && date !== "ambiguous") return { date, limited: false };
  const audience = audienceOf(text);
  if (audience !== null) return { date: null, limited: audience !== "public" };
  const isAge = text.length <= AGE_LENGTH && /\p{Nd}/u.test(text);
  return isAge || BESIDE.has(foldWords(text)) ? { date: null, limited: false } : null;
}

/** The audience that a part of a header names: "Public", "Shared with Your friends". */
export function audienceOf(text: string): "public" | "limited" | "nobody" | null {
  const folded = foldWords(text);
  const shared = SHARED_WITH.find((words) => folded.startsWith(`${words} `));
  if (shared === undefined) return audienceValue(text);
  // Shared with whom no table knows: not with everybody.
  return audienceValue(folded.slice(shared.length + 1)) ?? "limited";
}
