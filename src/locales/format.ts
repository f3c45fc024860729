import { dateFormat } from "./dates.ts";

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, (time: number) => string>();

/** A whole or decimal number with the language's separators. */
export function formatNumber(language: string, value: number): string {
  let format = numbers.get(language);
  if (format === undefined) {
    format = new Intl.NumberFormat(language);
    numbers.set(language, format);
  }
  return format.format(value);
}

function dated(language: string, time: boolean): (time: number) => string {
  const key = `${language} ${time}`;
  let write = dates.get(key);
  if (write === undefined) {
    write = dateFormat(language, time ? { dateStyle: "long", timeStyle: "short" } : { dateStyle: "long" });
    dates.set(key, write);
  }
  return write;
}

/** The UTC day of an ISO date or instant, written out. A text that is no date comes back as it is. */
export function formatDate(language: string, iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : dated(language, false)(time);
}

/** The UTC day and time of an ISO instant, with "UTC" said. A text that is no date comes back as it is. */
export function formatInstant(language: string, iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : `${dated(language, true)(time)} UTC`;
}
