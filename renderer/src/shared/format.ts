import { dateFormat } from "../../../src/locales/index.ts";

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

export type Format = ReturnType<typeof makeFormat>;

/**
 * Dates, numbers and sizes as a locale (BCP 47) writes them. Days and times are UTC, as in the reports: the year an item is
 * counted under must be the year it shows.
 */
export function makeFormat(locale: string) {
  const numbers = new Intl.NumberFormat(locale);
  const shortNumbers = new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 2 });
  const sizes = UNITS.map(
    (unit) =>
      new Intl.NumberFormat(locale, {
        style: "unit",
        unit,
        // The short form of a byte has no plural in English: "0 byte".
        unitDisplay: unit === "byte" ? "long" : "short",
        maximumSignificantDigits: 3,
      }),
  );
  const days = dateFormat(locale, { dateStyle: "medium" });
  const longDays = dateFormat(locale, { dateStyle: "long" });
  const instants = dateFormat(locale, { dateStyle: "long", timeStyle: "short" });
  const months = dateFormat(locale, { year: "numeric", month: "short" });
  const years = dateFormat(locale, { year: "numeric" });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    number: (value: number) => numbers.format(value),
    /** For where three digits fit: 1200 as "1.2K". */
    short: (value: number) => (value < 1000 ? numbers : shortNumbers).format(value),
    /** Decimal units, as file managers and downloads show them. */
    bytes(size: number) {
      const power = size < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(size) / 3));
      return sizes[power]?.format(size / 1000 ** power) ?? numbers.format(size);
    },
    /** A day, from an ISO date or instant. */
    day: (iso: string) => days(new Date(iso)),
    longDay: (iso: string) => longDays(new Date(iso)),
    /** An ISO day, month or year ("2025-05-27", "2025-05", "2025"), no more exact than it is; what is none comes back as it is. */
    partialDay(iso: string) {
      const date = new Date(iso);
      if (Number.isNaN(date.getTime())) return iso;
      return [years, months, days][iso.split("-").length - 1]?.(date) ?? iso;
    },
    instant: (iso: string) => instants(new Date(iso)),
    list: (values: readonly string[]) => lists.format(values),
  };
}
