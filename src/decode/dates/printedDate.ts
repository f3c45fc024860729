import type { Precision } from "../../model/vocabulary.ts";
import type { DayPart } from "../../words/index.ts";
import { sharedDay } from "./calendars.ts";
import { dayIn, type FoundDay } from "./datePart.ts";
import { dayPartOf, hourOf, isDayPart, ofPart } from "./dayParts.ts";
import { type Meaning, mayBeEra, meaningOf } from "./meaning.ts";
import { plain, wordsOf } from "./plain.ts";
import { printedOffset, withoutZone } from "./printedZone.ts";

/** A printed local time: Unix milliseconds as if the clock showed UTC, and how much of it was printed. */
export interface PrintedDate {
  readonly at: number;
  readonly precision: Precision;
  /** Set where its zone was printed beside it: `at` is the instant itself. */
  readonly zoned?: true;
}

/** "ambiguous": a date that languages read differently, as long as the language of the page is not known. */
export type ReadDate = PrintedDate | "ambiguous" | null;

const TIME = new RegExp(
  [
    /(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/,
    /(?<!\d)(\d{1,2}) ?h ?(\d{2})(?!\d)/,
    // With dots, where no date follows that way: "klo 22.21.24".
    /(?<![\d.])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?!\.?\d|\. ?\d)/,
  ]
    .map(({ source }) => source)
    .join("|"),
);
const MINUTE = 60 * 1000;
/** The longest seen, with weekday, zone and day part, has 60 characters. */
const LONGEST = 120;
/** Words that stand next to the time, with nothing but blanks between. */
const NO_WORD = /[^\p{L}\p{M}.॰׳״'’· -]/u;
const AFTER = /^[\p{L}\p{M}.॰׳״'’·/ -]+/u;

/** Meta's own shape since 2022, which nearly every date has. */
const USUAL = /^([\p{L}\p{M}.]+) (\d{1,2}), (\d{4}),? (\d{1,2}):(\d{2})(?::(\d{2}))?,? ?(\D{0,30})$/u;

interface UsualWords {
  readonly meaning: Meaning;
  /** The day part that the words behind the time are, small ones among them ("di notte"). */
  readonly part: DayPart | undefined;
  readonly hours: Map<number, number | null>;
}

/** What the words before and after such a date mean: the same few on every line of a page. */
const remembered = new Map<string, UsualWords | null>();
const REMEMBER = 1000;

function usualWords(month: string, rest: string, language: string | null): UsualWords | null {
  const key = `${language ?? ""}|${month}|${rest}`;
  let found = remembered.get(key);
  if (found === undefined) {
    const words = plain(`${month} ${rest}`);
    const meaning = meaningOf(wordsOf(words), language);
    // A zone is for the longer way, and so are words that may name a calendar.
    const part = dayPartOf(wordsOf(plain(rest)));
    const known = part !== undefined || meaning.rest.length === 0 || isDayPart(meaning.rest, meaning.tables);
    found =
      known && typeof meaning.month === "number" && printedOffset(words) === null
        ? { meaning, part, hours: new Map() }
        : null;
    if (remembered.size >= REMEMBER) remembered.clear();
    remembered.set(key, found);
  }
  return found;
}

/** The date of a line in Meta's usual shape; undefined for any other. */
function usualDate(s: string, language: string | null): PrintedDate | undefined {
  const match = USUAL.exec(s);
  if (match === null) return undefined;
  const [, month = "", day, year, printedHour, minute, second, rest = ""] = match;
  const words = usualWords(month, rest, language);
  if (words === null || typeof words.meaning.month !== "number") return undefined;
  const date = sharedDay(Number(year), words.meaning.month, Number(day));
  if (date === null || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const hour = Number(printedHour);
  let at = words.hours.get(hour);
  if (at === undefined) {
    at = words.part ? ofPart(hour, words.part) : hourOf(hour, words.meaning.rest, words.meaning.tables);
    words.hours.set(hour, at);
  }
  if (at === null) return { at: Date.UTC(date.year, date.month - 1, date.day), precision: "day" };
  return {
    at: Date.UTC(date.year, date.month - 1, date.day, at, Number(minute), Number(second ?? 0)),
    precision: second === undefined ? "minute" : "second",
  };
}

/**
 * Reads a date as HTML exports print it, in the account's language and mostly without a zone; one that is printed as a number
 * is applied. Any language, digits and the Thai and Persian calendars that the runtime knows: "Oct 19, 2025 1:47:55 pm",
 * "paź 03, 2024 1:05:22 po południu", "31/12/2020, 15:04", "۹ مهر ۱۴۰۴". `language`: a tag such as "pt-BR", null where it is not
 * known. Where the words beside the time are not known, so that morning and evening cannot be told apart, only the day
 * counts. Null for anything else, and for what may be a date of another calendar. Never throws.
 */
export function readPrintedDate(s: string, language: string | null): ReadDate {
  if (s.length > LONGEST) return null;
  const usual = usualDate(s, language);
  if (usual !== undefined) return usual;
  const text = plain(s);
  const offset = printedOffset(text);
  const local = withoutZone(text);
  const time = TIME.exec(local);
  if (time === null) return dayAlone(dayIn(local, [], language));
  const [before, after] = [local.slice(0, time.index), local.slice(time.index + time[0].length)];
  const ahead = wordsOf(before.split(NO_WORD).at(-1) ?? "").filter((word) => !mayBeEra(word, language));
  const behind = wordsOf(AFTER.exec(after)?.[0] ?? "");
  const beside = [...ahead, ...behind];
  const day = dayIn(`${before} ${after}`, beside, language);
  if (day === null || day === "ambiguous") return day;
  const [hour, minute, second] = [time[1] ?? time[4] ?? time[6], time[2] ?? time[5] ?? time[7], time[3] ?? time[8]];
  const part = dayPartOf(behind) ?? dayPartOf(ahead);
  const at = part ? ofPart(Number(hour), part) : hourOf(Number(hour), day.rest, day.tables);
  if (at === null || Number(minute) > 59 || Number(second ?? 0) > 59) return dayAlone(day);
  const printed = Date.UTC(day.year, day.month - 1, day.day, at, Number(minute), Number(second ?? 0));
  const precision = second === undefined ? "minute" : "second";
  return offset === null ? { at: printed, precision } : { at: printed - offset * MINUTE, precision, zoned: true };
}

function dayAlone(day: FoundDay): ReadDate {
  if (day === null || day === "ambiguous") return day;
  return { at: Date.UTC(day.year, day.month - 1, day.day), precision: "day" };
}

/** The same, null for a date that is not certain. */
export function parsePrintedDate(s: string, language: string | null = null): PrintedDate | null {
  const date = readPrintedDate(s, language);
  return date === "ambiguous" ? null : date;
}
