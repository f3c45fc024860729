import { moreMonths } from "../../words/index.ts";
import { fold } from "../fold.ts";

/**
 * Languages whose month names are known. HTML exports were observed in en, pt, pl, cs (words) and ja, ko, vi
 * (numbered months, see `datePart.ts`); the others are derived. Croatian and its like must stay out: their "lis" is
 * October, where Polish and Czech mean November.
 */
export const MONTH_LANGUAGES = [
  ...["en", "fr", "de", "es", "it", "nl", "pl", "pt", "cs"],
  ...["da", "sv", "nb", "fi", "hu", "ro", "tr", "el", "ru", "uk", "id"],
] as const;

/** Names of months, long and short, alone and beside a day (Polish and Czech then use another case), folded. */
export function monthNames(language: string): (readonly [name: string, month: number])[] {
  const shapes: Intl.DateTimeFormatOptions[] = [
    { month: "short" },
    { month: "long" },
    { month: "short", day: "numeric" },
    { month: "long", day: "numeric" },
  ];
  const days = Array.from({ length: 12 }, (_, i) => Date.UTC(2024, i, 15));
  return shapes.flatMap((shape) => names(language, shape, "month", days).map((name, i) => [name, i + 1] as const));
}

function names(
  language: string,
  shape: Intl.DateTimeFormatOptions,
  part: "month" | "weekday",
  days: readonly number[],
): string[] {
  const format = new Intl.DateTimeFormat(language, { ...shape, timeZone: "UTC" });
  return days.map((day) => fold(format.formatToParts(day).find(({ type }) => type === part)?.value ?? ""));
}

let table: ReadonlyMap<string, number> | null = null;

/** The month (1 to 12) that a word names in any of the known languages; null where it names none. */
export function monthOf(word: string): number | null {
  // Made at first need: most exports are JSON and never ask.
  table ??= new Map(
    [
      ...MONTH_LANGUAGES.flatMap(monthNames),
      ...moreMonths().map(([name, month]) => [fold(name), month] as const),
    ].filter(([name]) => /^\p{L}{3,}$/u.test(name)),
  );
  return table.get(fold(word)) ?? null;
}

let weekdays: ReadonlySet<string> | null = null;

/** Whether a word names a day of the week, long or short, in any of the known languages. */
export function isWeekday(word: string): boolean {
  weekdays ??= new Set(MONTH_LANGUAGES.flatMap(weekdayNames));
  return weekdays.has(fold(word));
}

function weekdayNames(language: string): string[] {
  const week = Array.from({ length: 7 }, (_, i) => Date.UTC(2024, 0, 1 + i));
  return (["long", "short"] as const).flatMap((weekday) => names(language, { weekday }, "weekday", week));
}
