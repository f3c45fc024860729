import { type Day, isBuddhistYear, isPersianYear, persianDay, sharedDay } from "./calendars.ts";
import { isDayPart } from "./dayParts.ts";
import { meaningOf, wordsBeside } from "./meaning.ts";
import { wordsOf } from "./plain.ts";
import { type DateTable, type Order, tableOf } from "./tables.ts";

/** A day found in printed text, and what stands beside it that is not part of it. */
export interface PrintedDay extends Day {
  readonly rest: readonly string[];
  /** The languages it may be printed in. */
  readonly tables: readonly DateTable[];
}

/** "ambiguous": a date, but not which, as long as the language is not known. */
export type FoundDay = PrintedDay | "ambiguous" | null;

/** Months that are printed as numbers: "6월 23, 2026", "1月 28, 2025", "Tháng 10 01, 2025", "1-р сар 28, 2025". */
const NUMBERED = /(\d{1,2})(?: ?[月월]|-р сар)|(?:thang|thg) ?(\d{1,2})(?!\d)/u;
/** A year, or a day with the end of its ordinal. */
const NUMBER = /\d+/g;

/** The day that plain text without its time and zone names; `beside`: the words that stand next to the time. */
export function dayIn(text: string, beside: readonly string[], language: string | null): FoundDay {
  const numbered = NUMBERED.exec(text);
  if (numbered !== null) return numberedMonth(text, numbered, beside, language);
  const numbers = text.match(NUMBER) ?? [];
  if (numbers.length === 2) return namedMonth(text, numbers, beside, language);
  return numbers.length === 3 ? inNumbers(text, numbers, beside, language) : null;
}

/** Languages that print months so, to know their weekdays and day parts where the page does not say its language. */
const OF_NUMBERED = ["ja", "ko", "zh", "zh-Hant", "vi"];

/** Any word that is not understood may name a calendar: then nothing is read. */
function numberedMonth(
  text: string,
  match: RegExpExecArray,
  beside: readonly string[],
  language: string | null,
): FoundDay {
  const around = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  const numbers = dayAndYear(around.match(NUMBER) ?? []);
  if (numbers === null) return null;
  const tables = [...(language === null ? [] : [language]), ...OF_NUMBERED].flatMap((tag) => tableOf(tag) ?? []);
  const rest = wordsBeside(wordsOf(around.replace(/\d[年日년일]/gu, " ")), tables);
  if (namesItsYear(around) && !isOnlyDayPart(rest, beside, tables)) return null;
  const found = sharedDay(numbers.year, Number(match[1] ?? match[2]), numbers.day);
  return found && { ...found, rest, tables };
}

/** Whether the year stands elsewhere than in Meta's own order, so that an era may stand beside it. */
const namesItsYear = (text: string): boolean => !/^\W*\d{1,2}, \d{4}/u.test(text);

function namedMonth(
  text: string,
  printed: readonly string[],
  beside: readonly string[],
  language: string | null,
): FoundDay {
  const numbers = dayAndYear(printed);
  if (numbers === null) return null;
  const { year, day } = numbers;
  const persian = isPersianYear(year);
  // The month stands next to the day: what is a month's name and stands behind the year alone is an era.
  const second = text.lastIndexOf(printed[1] ?? "");
  const first = text.indexOf(printed[0] ?? "") + (printed[0]?.length ?? 0);
  const [near, far] =
    printed[0]?.length === 4 ? [text.slice(first), text.slice(0, first)] : [text.slice(0, second), text.slice(second)];
  const meaning = meaningOf(wordsOf(near), language, persian ? "persian" : "shared");
  const { month, tables } = meaning;
  const rest = [...meaning.rest, ...wordsBeside(wordsOf(far), tables)];
  const words = persian ? rest.filter((word) => !tables.some((table) => table.persianEras.has(word))) : rest;
  // Whatever else stands there may name a calendar with months of the same names; beside the time it may be a day part.
  if (month === null || words.some((word) => !beside.includes(word)) || isOfOtherCalendar(words, tables)) return null;
  if (persian && words.some((word) => !isDayPart([word], tables))) return null;
  if (month === "ambiguous") return "ambiguous";
  const found = persian ? persianDay(year, month, day) : sharedDay(year, month, day);
  return found && { ...found, rest: words, tables };
}

/** Of two numbers the one with four digits is the year. */
function dayAndYear(numbers: readonly string[]): { year: number; day: number } | null {
  const [year, ...more] = numbers.filter((n) => n.length === 4);
  const [day, ...others] = numbers.filter((n) => n.length <= 2);
  if (year === undefined || day === undefined || more.length + others.length > 0) return null;
  return { year: Number(year), day: Number(day) };
}

/** Some calendars share names of months; the word for their era tells them apart. */
function isOfOtherCalendar(words: readonly string[], tables: readonly DateTable[]): boolean {
  return words.some((word) => !isDayPart([word], tables) && tables.some((table) => table.otherEras.has(word)));
}

/** Whether all words there are a part of the day that stands beside the time. */
function isOnlyDayPart(rest: readonly string[], beside: readonly string[], tables: readonly DateTable[]): boolean {
  return rest.every((word) => beside.includes(word)) && isDayPart(rest, tables);
}

/** The words without those that are the Persian era, and no other calendar's in the same language; beside the time they are none. */
function withoutPersianEra(
  words: readonly string[],
  beside: readonly string[],
  tables: readonly DateTable[],
): readonly string[] {
  const isEra = (word: string): boolean =>
    !beside.includes(word) && tables.some((t) => t.persianEras.has(word) && !t.otherEras.has(word));
  return words.filter((word) => !isEra(word));
}

/** Signs between numbers, as the pattern of a date in digits. */
const DIGITS = /(?<!\d)\d{1,4}( ?[-/.] ?)\d{1,4} ?[-/.] ?\d{1,4}/u;

/** A date in numbers. Any word that is not understood may name a calendar: then nothing is read. */
function inNumbers(
  text: string,
  numbers: readonly string[],
  beside: readonly string[],
  language: string | null,
): FoundDay {
  const between = DIGITS.exec(text)?.[1];
  if (between === undefined) return null;
  const meaning = meaningOf(wordsOf(text), language);
  const { tables } = meaning;
  const [a = 0, b = 0, c = 0] = numbers.map(Number);
  const yearFirst = numbers[0]?.length === 4;
  if (!yearFirst && numbers[2]?.length !== 4) return null;
  const year = yearFirst ? a : c;
  const rest = isPersianYear(year) ? withoutPersianEra(meaning.rest, beside, tables) : meaning.rest;
  if (meaning.month !== null || !isOnlyDayPart(rest, beside, tables)) return null;
  const known = language === null ? undefined : tables.find((table) => table.language === language);
  // Since Facebook began, Persian years were 1382 and later, and those of the Islamic calendar 1424 and later.
  if (isPersianYear(year) && (known?.persian ?? (year >= 1382 && year < 1424)))
    return withRest(yearFirst ? persianDay(a, b, c) : null);
  if (yearFirst) return withRest(sharedDay(a, b, c));
  const order: Order | null = known?.order ?? (between.includes("/") && !isBuddhistYear(year) ? null : "dmy");
  const [dayFirst, monthFirst] = [sharedDay(c, b, a), sharedDay(c, a, b)];
  if (order === null && dayFirst !== null && monthFirst !== null && a !== b) return "ambiguous";
  return withRest((order === "mdy" ? monthFirst : dayFirst) ?? dayFirst ?? monthFirst);

  function withRest(day: Day | null): FoundDay {
    return day && { ...day, rest, tables };
  }
}
