import { dateHabits } from "./texts.ts";

/**
 * Writes dates in UTC as a locale (BCP 47) does: the runtime's tables, and what its language's folder says beyond them. The only
 * place where dates are written out, because a habit that one screen lacks is a mistake that readers see.
 */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): (time: Date | number) => string {
  // UTC, because exports give UTC times and years are counted in UTC: a day must not move with the reader's zone.
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  const habit = dateHabits(locale);
  return (time) => habit(format.format(time));
}
