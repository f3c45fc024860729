import type { Precision } from "../../model/vocabulary.ts";
import { fold } from "../fold.ts";
import { isDay } from "../time.ts";
import { dayIn, type PrintedDay } from "./datePart.ts";
import { hourOf } from "./dayParts.ts";
import { isWeekday, monthOf } from "./months.ts";
import { printedOffset } from "./printedZone.ts";

/** A printed local time: Unix milliseconds as if the clock showed UTC, and how much of it was printed. */
export interface PrintedDate {
  readonly at: number;
  readonly precision: Precision;
  /** Set where its zone was printed beside it: `at` is the instant itself. */
  readonly zoned?: true;
}

const TIME = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)|(?<!\d)(\d{1,2}) ?h ?(\d{2})(?!\d)/;
const MINUTE = 60 * 1000;
/** The longest seen, with weekday, zone and day part, has 60 characters. */
const LONGEST = 120;

/** Meta's own shape since 2022, with a named month, which nearly every date has. */
const USUAL = /^(\p{L}+)\.? (\d{1,2}), (\d{4}),? (\d{1,2}):(\d{2})(?::(\d{2}))?,? ?(\D{0,30})$/u;

/**
 * Reads a date as HTML exports print it, in the account's language and mostly without a zone; one that is
 * printed as a number is applied: "Oct 19, 2025 1:47:55 pm", "paź 03, 2024 1:05:22 po południu", "31/12/2020, 15:04", and day first with a
 * named month. Where the words beside the time are not known, so that morning and evening cannot be told apart, only
 * the day counts. Null for anything else. Never throws.
 */
export function parsePrintedDate(s: string): PrintedDate | null {
  return s.length > LONGEST ? null : (usualDate(s) ?? unusual(fold(s)));
}

/** The same for Meta's own shape alone, which nearly every date has. */
export function usualDate(s: string): PrintedDate | null {
  const match = USUAL.exec(s);
  if (match === null) return null;
  const [, word = "", day, year, hour, minute, second, words = ""] = match;
  const month = monthOf(word);
  if (month === null || !isDay(Number(year), month, Number(day))) return null;
  return at({ year: Number(year), month, day: Number(day), rest: words }, hour, minute, second);
}

function unusual(text: string): PrintedDate | null {
  const time = TIME.exec(text);
  if (time === null) {
    const day = dayIn(text);
    return day && at(day, "24", "", undefined);
  }
  const day = dayIn(`${text.slice(0, time.index)} ${text.slice(time.index + time[0].length)}`);
  return day && at(day, time[1] ?? time[4], time[2] ?? time[5], time[3]);
}

function at(
  { year, month, day, rest }: PrintedDay,
  printedHour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
): PrintedDate {
  const hour = hourOf(Number(printedHour), rest) ?? hourOf(Number(printedHour), withoutWeekday(rest));
  if (hour === null || Number(minute) > 59 || Number(second ?? 0) > 59) {
    return { at: Date.UTC(year, month - 1, day), precision: "day" };
  }
  const local = Date.UTC(year, month - 1, day, hour, Number(minute), Number(second ?? 0));
  const precision = second === undefined ? "minute" : "second";
  const offset = printedOffset(rest);
  return offset === null ? { at: local, precision } : { at: local - offset * MINUTE, precision, zoned: true };
}

/** The words without the weekday they may begin with. */
function withoutWeekday(words: string): string {
  const first = /^\s*([\p{L}-]+)[.,]*(?=\s|$)/u.exec(words);
  return first?.[1] !== undefined && isWeekday(first[1]) ? words.slice(first[0].length) : words;
}
