import { meaningOf } from "../dates/meaning.ts";
import { plain, wordsOf } from "../dates/plain.ts";
import { readPrintedDate } from "../dates/printedDate.ts";

const LONGEST = 70;

/** A line that is a date with a time and nothing else: at most two words, or a number, before the day. */
const DATE =
  /^(?:(?:[\p{L}\p{M}.॰׳״'’·]+[,،]? ){0,2}|\d{1,2} ?[月월] ?)\d{1,4}(?!\d)[^:]{0,25}?(?<![\d:.])\d{1,2}(?:[:.]\d{2}){1,2}(?!\d)\D{0,30}(?:[+-]\d{1,2}(?::?\d{2})?)?$/u;

const TIME = /\p{Nd}[:.]\p{Nd}{2}/u;

/** Whether a line is a date, in whatever language, with a day and a time of day, and nothing else. */
export function isDateLine(line: string): boolean {
  if (line !== lastLine) {
    lastIsDate = read(line);
    lastLine = line;
  }
  return lastIsDate;
}

/** The end of a block is asked for several times in a row. */
let lastLine = "";
let lastIsDate = false;

function read(line: string): boolean {
  // Every line is asked, and few are dates: what has no time of day is none.
  if (line.length > LONGEST || !TIME.test(line) || !isDateShaped(plain(line))) return false;
  return readPrintedDate(line, null) !== null;
}

function isDateShaped(text: string): boolean {
  if (!DATE.test(text)) return false;
  // Of two words the first is a weekday: "Updated Oct 19, ..." is no date.
  const [, first, second] = /^(\S+?)[,،]? (\S+?)[,،]? \d/u.exec(text) ?? [];
  if (first === undefined || second === undefined || /\d/.test(first)) return true;
  const [word] = wordsOf(first);
  return word === undefined || !meaningOf(wordsOf(`${first} ${second}`), null).rest.includes(word);
}

/** Whether a line has the shape of a date with a time, though nobody may know its words. */
export function looksLikeDate(line: string): boolean {
  return line.length <= LONGEST && TIME.test(line) && /\p{Nd}{4}/u.test(line) && DATE.test(plain(line));
}

/** Meta's own print with seconds after a word or a few: "Updated Jun 01, 2025 3:31:29 pm". */
const UPDATED =
  /^\D{2,40}? (?:[\p{L}\p{M}]+\.?(?: \d{1,2})?|\d{1,2} ?[月월]) \d{1,2}, \d{4},? \d{1,2}:\d{2}(?::\d{2})? ?\D{0,20}$/u;

/** Whether a line only says when something was changed. */
export function isUpdateLine(line: string): boolean {
  return line.length <= LONGEST + 40 && TIME.test(line) && UPDATED.test(line);
}
