import { moreMonths } from "../../words/index.ts";
import { plain, wordsOf } from "./plain.ts";

export type Order = "dmy" | "mdy" | "ymd";

/** The words of dates in one language, from the runtime's own tables. Words are keys (see `wordsOf`), several joined by a blank. */
export interface DateTable {
  readonly language: string;
  /** Months of the calendar that the world shares, 1 to 12; 0 for a word that is two of them. */
  readonly months: ReadonlyMap<string, number>;
  /** Months of the Persian (Solar Hijri) calendar. */
  readonly persianMonths: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
  /** Words that stand between the parts of a date and say nothing: "de", "at", "klo". */
  readonly between: ReadonlySet<string>;
  /** The hours of the day beside which each word for a part of the day is printed. */
  readonly dayParts: ReadonlyMap<string, ReadonlySet<number>>;
  readonly persianEras: ReadonlySet<string>;
  /** Words for the eras of calendars whose dates are not read. */
  readonly otherEras: ReadonlySet<string>;
  /** In which order numbers stand; null where the language alone does not say ("en" has two, Maltese one for each style). */
  readonly order: Order | null;
  /** Whether dates without a word for the era are of the Persian calendar. */
  readonly persian: boolean;
}

const known = new Map<string, DateTable | null>();

/** The table of a language tag such as "pt-BR", made when first asked for; null for a language that the runtime does not know. */
export function tableOf(tag: string): DateTable | null {
  let table = known.get(tag);
  if (table === undefined) {
    table = isKnown(tag) ? new RuntimeTable(tag.replaceAll("_", "-")) : null;
    if (known.size < 500) known.set(tag, table);
  }
  return table;
}

/** A language, perhaps with script and region. A page may name a calendar too, and V8 ends the process over the parts of some. */
const PLAIN_TAG = /^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i;

function isKnown(tag: string): boolean {
  if (!PLAIN_TAG.test(tag)) return false;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag.replaceAll("_", "-")).length > 0;
  } catch {
    return false;
  }
}

const MONTHS = Array.from({ length: 12 }, (_, i) => Date.UTC(2024, i, 15));
const HOURS = Array.from({ length: 24 }, (_, i) => Date.UTC(2024, 0, 15, i, 30));
const WEEK = Array.from({ length: 7 }, (_, i) => Date.UTC(2024, 0, 1 + i));
/** Near the middle of each Persian month: the first begins on March 20 or 21. */
const PERSIAN_MONTHS = Array.from({ length: 12 }, (_, i) => Date.UTC(2024, 3 + i, 4));
const MONTH_SHAPES: readonly Intl.DateTimeFormatOptions[] = [
  { month: "short" },
  { month: "long" },
  { month: "short", day: "numeric" },
  { month: "long", day: "numeric" },
  { month: "short", day: "numeric", year: "numeric" },
];
const OTHER_CALENDARS = ["ethiopic", "coptic", "indian", "islamic-umalqura", "islamic-civil", "hebrew"];

class RuntimeTable implements DateTable {
  readonly language: string;
  readonly months: ReadonlyMap<string, number>;
  readonly #lazy = new Map<string, unknown>();

  constructor(language: string) {
    this.language = language;
    const more = moreMonths(language.split("-")[0] ?? "").map(([name, month]) => [join(name), month] as const);
    this.months = new Map([...more, ...this.#monthsOf("gregory", MONTHS)]);
  }

  get persianMonths(): ReadonlyMap<string, number> {
    return this.#once("persian", () => this.#monthsOf("persian", PERSIAN_MONTHS));
  }

  get weekdays(): ReadonlySet<string> {
    return this.#once("weekdays", () => {
      const names = (["long", "short"] as const).flatMap((weekday) => this.#parts({ weekday }, WEEK, "weekday"));
      return new Set(names.map(join));
    });
  }

  get between(): ReadonlySet<string> {
    return this.#once("between", () => {
      const styles = ["full", "long", "medium"] as const;
      const literals = styles.flatMap((dateStyle) => this.#parts({ dateStyle, timeStyle: "short" }, WEEK, "literal"));
      const words = literals.flatMap((literal) => wordsOf(plain(literal)));
      return new Set(words.filter((word) => !this.otherEras.has(word) && !this.persianEras.has(word)));
    });
  }

  get dayParts(): ReadonlyMap<string, ReadonlySet<number>> {
    return this.#once("dayParts", () => {
      const found = new Map<string, Set<number>>();
      for (const dayPeriod of [undefined, "short", "long"] as const)
        HOURS.forEach((at, hour) => {
          const shape = { hour: "numeric", minute: "2-digit", hour12: true, dayPeriod } as const;
          for (const name of this.#parts(shape, [at], "dayPeriod")) {
            const hours = found.get(join(name)) ?? new Set<number>();
            found.set(join(name), hours.add(hour));
          }
        });
      return found;
    });
  }

  get persianEras(): ReadonlySet<string> {
    return this.#once("persianEras", () => this.#erasOf(["persian"]));
  }

  get otherEras(): ReadonlySet<string> {
    return this.#once("eras", () => this.#erasOf(OTHER_CALENDARS));
  }

  #erasOf(calendars: readonly string[]): ReadonlySet<string> {
    const names = calendars.flatMap((calendar) =>
      (["short", "long"] as const).flatMap((era) =>
        this.#parts({ era, year: "numeric", month: "numeric", day: "numeric", calendar }, WEEK.slice(0, 1), "era"),
      ),
    );
    return new Set(names.flatMap((name) => wordsOf(plain(name))));
  }

  get order(): Order | null {
    if (/^en$/i.test(this.language)) return null;
    return this.#once("order", () => {
      const shapes = [{ year: "numeric", month: "numeric", day: "numeric" }, { dateStyle: "short" }] as const;
      const [order, ...others] = new Set(shapes.map((shape) => this.#orderOf({ ...shape, calendar: "gregory" })));
      return others.length > 0 ? null : (ORDERS.find((each) => each === order) ?? null);
    });
  }

  #orderOf(shape: Intl.DateTimeFormatOptions): string {
    const parts = this.#format(shape).formatToParts(WEEK[0]);
    return parts.map(({ type }) => LETTER[type] ?? "").join("");
  }

  get persian(): boolean {
    return this.#once(
      "calendar",
      () => new Intl.DateTimeFormat(this.language).resolvedOptions().calendar === "persian",
    );
  }

  #monthsOf(calendar: string, days: readonly number[]): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (const shape of MONTH_SHAPES)
      this.#parts({ ...shape, calendar }, days, "month").forEach((name, i) => {
        const key = join(name);
        if (key === "" || /\p{Nd}/u.test(name)) return;
        found.set(key, (found.get(key) ?? i + 1) === i + 1 ? i + 1 : 0);
      });
    return found;
  }

  #parts(shape: Intl.DateTimeFormatOptions, days: readonly number[], type: string): string[] {
    const format = this.#format(shape);
    return days.flatMap((day) => format.formatToParts(day).flatMap((part) => (part.type === type ? [part.value] : [])));
  }

  #format(shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(this.language, { ...shape, timeZone: "UTC" });
  }

  #once<T>(name: string, make: () => T): T {
    if (!this.#lazy.has(name)) this.#lazy.set(name, make());
    return this.#lazy.get(name) as T;
  }
}

const ORDERS: readonly Order[] = ["dmy", "mdy", "ymd"];
const LETTER: Readonly<Record<string, string | undefined>> = { year: "y", relatedYear: "y", month: "m", day: "d" };

const join = (name: string): string => wordsOf(plain(name)).join(" ");
