import { isDay } from "../time.ts";
import { monthOf } from "./months.ts";

/** A day of the calendar found in printed text, and the text around it that is not part of it. */
export interface PrintedDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly rest: string;
}

/**
 * How dates are printed, with the groups y, m (number) or w (word) and d. The first is Meta's own since 2022, with the
 * month in the account's language: "Oct 19, 2025", "paź 03, 2024", "6월 23, 2026", "1月 28, 2025", "Tháng 10 01, 2025".
 * Text is folded, so without accents.
 */
const SHAPES: readonly RegExp[] = [
  /(?:(?:thang|thg) ?(?<m>\d{1,2})|(?<n>\d{1,2}) ?[月월]|(?<w>\p{L}+))\.?,? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})(?!\d)/u,
  /(?<y>\d{4}) ?[年년] ?(?<m>\d{1,2}) ?[月월] ?(?<d>\d{1,2}) ?[日일]/u,
  /(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?,? (?:de |di |d'|of )?(?:(?:thang|thg) ?(?<m>\d{1,2})|(?<w>\p{L}+))\.?,? (?:de |del )?(?<y>\d{4})(?!\d)/u,
  /(?<!\d)(?<y>\d{4})\.? (?<w>\p{L}+)\.? (?<d>\d{1,2})(?!\d)/u,
  /(?<!\d)(?<y>\d{4})(?:[-/]|\. ?)(?<m>\d{1,2})(?:[-/]|\. ?)(?<d>\d{1,2})(?!\d)/,
  // Day first, as in all languages that print numbers; English prints the month's name.
  /(?<!\d)(?<d>\d{1,2})(?:[-/]|\. ?)(?<m>\d{1,2})(?:[-/]|\. ?)(?<y>\d{4})(?!\d)/,
];

/** The date in a folded text; null where there is none, its month is not known, or it does not exist. */
export function dayIn(text: string): PrintedDay | null {
  for (const shape of SHAPES) {
    const match = shape.exec(text);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const number = groups.m ?? groups.n;
    const month = number === undefined ? monthOf(groups.w ?? "") : Number(number);
    if (month === null) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    const found = checked(Number(groups.y), month, Number(groups.d), rest);
    if (found !== null) return found;
  }
  return null;
}

function checked(year: number, month: number, day: number, rest: string): PrintedDay | null {
  if (year < 1900 || year > 2100) return null;
  if (isDay(year, month, day)) return { year, month, day, rest };
  // "12/31/2020": what cannot be a month is the day.
  return month > 12 && isDay(year, day, month) ? { year, month: day, day: month, rest } : null;
}
