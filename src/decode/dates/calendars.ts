import { isDay } from "../time.ts";

/** A day of the calendar that the world shares, month from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 24 * 3600 * 1000;

const isSharedYear = (year: number): boolean => year >= 1900 && year <= 2100;
/** Years of the Thai calendar, which has the months that the world shares. No other calendar's years reach so far. */
export const isBuddhistYear = (year: number): boolean => isSharedYear(year - 543);
export const isPersianYear = (year: number): boolean => isSharedYear(year + 621);

/** The day, its year counted as the world or as Buddhists do; null where there is none. */
export function sharedDay(year: number, month: number, day: number): Day | null {
  const shared = isBuddhistYear(year) ? year - 543 : year;
  return isSharedYear(shared) && isDay(shared, month, day) ? { year: shared, month, day } : null;
}

let persian: Intl.DateTimeFormat | null = null;

/** The day that a day of the Persian calendar is; null where there is no such day. The runtime's own calendar decides. */
export function persianDay(year: number, month: number, day: number): Day | null {
  if (!isPersianYear(year) || month < 1 || month > 12 || day < 1 || day > 31) return null;
  persian ??= new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
    ...({ year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC" } as const),
  });
  // The year begins on March 19 to 22; its first six months have 31 days, the others 30.
  const passed = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const near = Date.UTC(year + 621, 2, 20) + (passed + day - 1) * DAY;
  for (const days of [0, 1, -1, 2, -2]) {
    const at = near + days * DAY;
    const parts = persian.formatToParts(at);
    const number = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
    if (number("year") !== year || number("month") !== month || number("day") !== day) continue;
    const date = new Date(at);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return null;
}
