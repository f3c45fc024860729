const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** A whole or decimal number with the language's separators. */
export function formatNumber(language: string, value: number): string {
  let format = numbers.get(language);
  if (format === undefined) {
    format = new Intl.NumberFormat(language);
    numbers.set(language, format);
  }
  return format.format(value);
}

function dateFormat(language: string, time: boolean): Intl.DateTimeFormat {
  const key = `${language} ${time}`;
  let format = dates.get(key);
  if (format === undefined) {
    // UTC, because exports give UTC times and years are counted in UTC: a day must not move with the reader's zone.
    const options: Intl.DateTimeFormatOptions = { dateStyle: "long", timeZone: "UTC" };
    format = new Intl.DateTimeFormat(language, time ? { ...options, timeStyle: "short" } : options);
    dates.set(key, format);
  }
  return format;
}

/** The UTC day of an ISO date or instant, written out. A text that is no date comes back as it is. */
export function formatDate(language: string, iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : dateFormat(language, false).format(time);
}

/** The UTC day and time of an ISO instant, with "UTC" said. A text that is no date comes back as it is. */
export function formatInstant(language: string, iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : `${dateFormat(language, true).format(time)} UTC`;
}
