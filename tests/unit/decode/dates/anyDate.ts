import fc from "fast-check";
import { expect } from "vitest";
import { ASKED_LATER, FIRST_ASKED } from "../../../../src/decode/dates/languages.ts";
import { readPrintedDate } from "../../../../src/decode/dates/printedDate.ts";

/** Every language of two letters that this runtime has, and what pages may be in besides. */
const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const known = Intl.DateTimeFormat.supportedLocalesOf(letters.flatMap((a) => letters.map((b) => a + b)));
const LANGUAGES = [...new Set([...known, ...FIRST_ASKED, ...ASKED_LATER, "en-US", "en-GB", "fr-CA", "es-MX", "pt-BR"])];
export const OF_PAGES = [...FIRST_ASKED, ...ASKED_LATER];
const CALENDARS = [
  ...["gregory", "buddhist", "persian", "islamic-umalqura", "islamic-civil", "indian", "ethiopic", "coptic"],
  ...["hebrew", "japanese", "roc"],
];
const DIGITS = ["latn", "arab", "arabext", "deva", "beng", "thai", "mymr", "khmr", "laoo", "tibt", "fullwide", "guru"];
const STYLES = ["full", "long", "medium", "short"] as const;

const time = fc.date({ min: new Date("2004-02-04"), max: new Date("2035-01-01"), noInvalidDate: true });

/** What a reading may say of a moment: itself, to the second, minute or day; or nothing. */
function isTrue(date: ReturnType<typeof readPrintedDate>, moment: Date): boolean {
  if (date === null || date === "ambiguous") return true;
  const unit = { second: 1000, minute: 60_000, day: 86_400_000, unknown: 0 }[date.precision];
  return date.at === Math.floor(moment.getTime() / unit) * unit;
}

const printed = fc.record({
  moment: time,
  language: fc.constantFrom(...LANGUAGES),
  calendar: fc.constantFrom(...CALENDARS),
  digits: fc.constantFrom(...DIGITS),
  dateStyle: fc.constantFrom(...STYLES),
  timeStyle: fc.constantFrom(undefined, "short" as const, "medium" as const),
  hour12: fc.constantFrom(undefined, true, false),
  order: fc.constantFrom("as usual", "Meta's"),
});

const READ = ["gregory", "buddhist", "persian"];

/**
 * Whether a date of another calendar says so: in digits alone, or beside months that two calendars have, only the era does ("AM"
 * beside a time does not). Parts of whole styles are not asked for: V8 ends the process over some ("gl-u-ca-buddhist").
 */
function namesItsCalendar(one: Printed): boolean {
  const { moment, language, calendar } = one;
  if (READ.includes(calendar)) return true;
  const text = print({ ...one, timeStyle: undefined });
  return (["short", "long", "narrow"] as const).some((era) => {
    const shape = { era, year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC" } as const;
    const parts = new Intl.DateTimeFormat(`${language}-u-ca-${calendar}`, shape).formatToParts(moment);
    return parts.some(({ type, value }) => type === "era" && text.includes(value));
  });
}

/** A date as the runtime prints it in a language and calendar, or in the order that Meta's pages have. */
function print({ moment, language, calendar, digits, dateStyle, timeStyle, hour12, order }: Printed): string {
  const tag = `${language}-u-ca-${calendar}-nu-${digits}`;
  const clock = hour12 === undefined ? {} : { hour12 };
  // Names of months alone do not tell a calendar whose era is left out.
  if (order === "as usual" || !READ.includes(calendar))
    return new Intl.DateTimeFormat(tag, {
      dateStyle,
      ...(timeStyle && { timeStyle, ...clock }),
      timeZone: "UTC",
    }).format(moment);
  const part = (options: Intl.DateTimeFormatOptions, type: string): string =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" }).formatToParts(moment).find((p) => p.type === type)
      ?.value ?? "";
  const hours = { hour: "numeric", minute: "2-digit", second: "2-digit", hour12: hour12 ?? true } as const;
  const clockParts = ["hour", "minute", "second"].map((type) => part(hours, type)).join(":");
  const name = part({ month: "short" }, "month");
  const day = `${/^\p{Nd}+$/u.test(name) ? part({ month: "long" }, "month") : name}${/^(?:ja|zh|yue)/.test(language) ? "月" : ""} ${part({ day: "2-digit" }, "day")}`;
  return `${day}, ${part({ year: "numeric" }, "year")} ${clockParts} ${part(hours, "dayPeriod")}`.trim();
}

type Printed = typeof printed extends fc.Arbitrary<infer T> ? T : never;

/** Other dates in every run; a failure names its seed, with which it is seen again. */
const SEED = process.env.OUTSCOPE_SEED === undefined ? {} : { seed: Number(process.env.OUTSCOPE_SEED) };

/** Expects dates to be read as they are or not at all, where the page says its language. */
export function expectReadWithLanguage(numRuns: number): void {
  fc.assert(
    fc.property(printed, (one) => {
      const text = print(one);
      fc.pre(namesItsCalendar(one));
      const date = readPrintedDate(text, one.language);
      expect([text, date, isTrue(date, one.moment)]).toEqual([text, date, true]);
    }),
    { numRuns, ...SEED },
  );
}

/** The same where the page does not say its language. */
export function expectReadWithoutLanguage(numRuns: number): void {
  fc.assert(
    fc.property(printed, fc.constantFrom(...OF_PAGES), (one, language) => {
      const text = print({ ...one, language });
      fc.pre(namesItsCalendar({ ...one, language }));
      const date = readPrintedDate(text, null);
      expect([text, date, isTrue(date, one.moment)]).toEqual([text, date, true]);
    }),
    { numRuns, ...SEED },
  );
}

/** Expects dates of a language in Meta's order, a moment of each month, to be read to the second. */
export function expectMetasOrder(language: string): void {
  let read = 0;
  for (let month = 0; month < 12; month++)
    for (const hour12 of [true, false]) {
      const moment = new Date(Date.UTC(2025, month, 3 + month, hour12 ? 9 + month : 21, 21, 24));
      const base = { moment, language, calendar: "gregory", digits: "latn", dateStyle: "medium", hour12 } as const;
      const text = print({ ...base, timeStyle: "medium", order: "Meta's" });
      const date = readPrintedDate(text, language);
      expect([text, isTrue(date, moment)]).toEqual([text, true]);
      if (date !== null && date !== "ambiguous" && date.precision === "second") read++;
    }
  expect([language, read]).toEqual([language, 24]);
}
