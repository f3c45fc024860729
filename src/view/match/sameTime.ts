import type { PrintedDate } from "../../decode/dates/printedDate.ts";

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;
/** Zones lie up to fourteen hours from UTC, in steps of a quarter of an hour. */
const FARTHEST = 14 * 60 * MINUTE;
const STEP = 15 * MINUTE;

/**
 * Whether a date that a page prints, in whatever zone, may be that of an item (Unix ms). To the minute where both are known so, else
 * to the day.
 */
export function sameTime(printed: PrintedDate, at: number, timed: boolean): boolean {
  if (printed.precision === "day" || !timed) return Math.abs(dayOf(printed.at) - dayOf(at)) <= DAY;
  const away = printed.at - at;
  // The page's minutes are the item's, whose seconds it leaves out.
  const off = (((away + MINUTE) % STEP) + STEP) % STEP;
  return Math.abs(away) <= FARTHEST + MINUTE && off <= 2 * MINUTE;
}

/** How far apart, in days: to choose between two that may be meant. */
export function daysApart(printed: PrintedDate, at: number): number {
  return Math.abs(dayOf(printed.at) - dayOf(at)) / DAY;
}

function dayOf(at: number): number {
  return Math.floor(at / DAY) * DAY;
}
