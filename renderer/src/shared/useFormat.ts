import { useTranslation } from "./useTranslation.ts";

const made = new Map<string, Format>();

/** Dates, numbers and sizes as the user's language writes them. Made once a language: Intl's formatters are dear. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const language = regional(i18n.language, navigator.languages);
  let format = made.get(language);
  if (!format) {
    format = makeFormat(language);
    made.set(language, format);
  }
  return format;
}

export type Format = ReturnType<typeof makeFormat>;

/** The language with the region that the system gives it: 1 June for "en-GB", June 1 for "en-US". */
export function regional(language: string, system: readonly string[]): string {
  return system.find((tag) => tag.split("-")[0] === language) ?? language;
}

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

/** Days and times are UTC, as in the reports: the year an item is counted under must be the year it shows. */
export function makeFormat(language: string) {
  const numbers = new Intl.NumberFormat(language);
  const sizes = UNITS.map(
    (unit) =>
      new Intl.NumberFormat(language, {
        style: "unit",
        unit,
        // The short form of a byte has no plural in English: "0 byte".
        unitDisplay: unit === "byte" ? "long" : "short",
        maximumSignificantDigits: 3,
      }),
  );
  const days = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
  const longDays = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  const instants = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
  const lists = new Intl.ListFormat(language, { type: "conjunction" });
  return {
    number: (value: number) => numbers.format(value),
    /** Decimal units, as file managers and downloads show them. */
    bytes(size: number) {
      const power = size < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(size) / 3));
      return sizes[power]?.format(size / 1000 ** power) ?? numbers.format(size);
    },
    /** A day, from an ISO date or instant. */
    day: (iso: string) => days.format(new Date(iso)),
    longDay: (iso: string) => longDays.format(new Date(iso)),
    instant: (iso: string) => instants.format(new Date(iso)),
    list: (values: readonly string[]) => lists.format(values),
  };
}
