import { isWeekday } from "../dates/months.ts";
import { type PrintedDate, parsePrintedDate, usualDate } from "../dates/printedDate.ts";

const LONGEST = 70;

/** A line that is a date with a time and nothing else: at most two words, or a number, before the day. */
const DATE =
  /^(?:(?:\p{L}+\.?,? ){0,2}|\d{1,2} ?[月월] ?)\d{1,4}(?!\d)[^:]{0,25}?(?<![\d:])\d{1,2}(?::\d{2}){1,2}(?!\d)\D{0,30}(?:[+-]\d{1,2}(?::?\d{2})?)?$/u;

const TIME = /\d:\d\d/;

/** The date that makes up a line; null where the line says anything else, or lacks the day or the time. */
export function dateLine(line: string): PrintedDate | null {
  if (line !== lastLine) {
    lastDate = read(line);
    lastLine = line;
  }
  return lastDate;
}

/** The end of a block is asked for several times in a row. */
let lastLine = "";
let lastDate: PrintedDate | null = null;

function read(line: string): PrintedDate | null {
  // Every line is asked, and few are dates: what has no time of day is none.
  if (line.length > LONGEST || !TIME.test(line)) return null;
  const usual = usualDate(line);
  if (usual !== null) return usual;
  if (!DATE.test(line)) return null;
  // Of two words the first is a weekday: "Updated Oct 19, ..." is no date.
  const [, first] = /^(\p{L}+)\.?,? \p{L}+\.?,? \d/u.exec(line) ?? [];
  return first === undefined || isWeekday(first) ? parsePrintedDate(line) : null;
}

/** Meta's own print with seconds after a word or a few: "Updated Jun 01, 2025 3:31:29 pm". */
const UPDATED =
  /^\D{2,40}? (?:\p{L}+\.?(?: \d{1,2})?|\d{1,2} ?[月월]) \d{1,2}, \d{4},? \d{1,2}:\d{2}(?::\d{2})? ?\D{0,20}$/u;

/** Whether a line only says when something was changed. */
export function isUpdateLine(line: string): boolean {
  return line.length <= LONGEST + 40 && TIME.test(line) && UPDATED.test(line);
}
