import type { Random } from "../prng.ts";
import type { PageLanguage, PageWords } from "./words.ts";

/** What of an item a page shows. */
export interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  /** ISO instant. */
  readonly createdAt: string | null;
}

export interface ViewOptions {
  readonly language: PageLanguage;
  readonly name: string;
  readonly now: Date;
  readonly prng: Random;
  /** Texts that are not public: others on the page say the same. */
  readonly decoys: readonly Shown[];
  /** Hours east of UTC of the printed times. */
  readonly offset: number;
}

export interface View {
  readonly lines: readonly string[];
  /** Ids of the items whose texts the page shows, whole or cut. */
  readonly shows: ReadonlySet<string>;
  /** Those of them by which no date with its year stands. */
  readonly undated: ReadonlySet<string>;
}

const DAY = 24 * 60 * 60 * 1000;
/** Longer texts are cut off, as a page cuts them. */
const CUT_AT = 160;
export const FRIENDS = ["Bo Example", "Cleo Sample", "Ada Example Sample", "Dr. Emil Muster"] as const;

/** As Facebook prints it: relative for a week, without its year in the same year, else whole; with or without the time. */
export function dateLine({ createdAt }: Shown, { now, offset, prng }: ViewOptions, words: PageWords): string {
  if (createdAt === null) return words.days(3);
  const at = new Date(createdAt);
  const age = now.getTime() - at.getTime();
  if (age < 7 * DAY) return words.days(Math.max(1, Math.floor(age / DAY)));
  const local = new Date(at.getTime() + offset * 60 * 60 * 1000);
  const date = { month: "long", day: "numeric", timeZone: "UTC" } as const;
  const time = { hour: "numeric", minute: "2-digit" } as const;
  const year = local.getUTCFullYear() === now.getUTCFullYear() ? {} : ({ year: "numeric" } as const);
  return new Intl.DateTimeFormat(words.locale, { ...date, ...year, ...(prng.chance(0.4) ? time : {}) }).format(local);
}

/** Whether the date that is printed says its year. */
export function saysYear({ createdAt }: Shown, { now, offset }: ViewOptions): boolean {
  if (createdAt === null) return false;
  const local = new Date(Date.parse(createdAt) + offset * 60 * 60 * 1000);
  return now.getTime() - Date.parse(createdAt) >= 7 * DAY && local.getUTCFullYear() !== now.getUTCFullYear();
}

/** Collects the lines of a page, with what of the person's it shows. */
export class Drawn {
  readonly lines: string[] = [];
  readonly #shows = new Set<string>();
  readonly #undated = new Set<string>();

  /** Lines that show an item; `dated`: whether a date with its year stands by it. */
  put({ id }: Shown, lines: readonly string[], dated: boolean): void {
    this.lines.push(...lines);
    this.#shows.add(id);
    if (!dated) this.#undated.add(id);
  }

  view(language: PageLanguage): View {
    const lines = language === "ar" ? this.lines.map(fromTheRight) : this.lines;
    return { lines, shows: this.#shows, undated: this.#undated };
  }
}

/** A text as the page draws it: typographic quotes, emoticons as pictures that are not copied, and cut off where it is long. */
export function textLines(text: string, words: PageWords): string[] {
  const drawn = text
    .replaceAll('"', "”")
    .replaceAll("'", "’")
    .replace(/(?<=^|\s):\)(?=\s|$)/g, "🙂");
  if (drawn.length <= CUT_AT) return drawn.split("\n").filter((line) => line.trim() !== "");
  const cut = drawn.slice(0, drawn.lastIndexOf(" ", CUT_AT));
  return `${cut}… ${words.seeMore}`.split("\n").filter((line) => line.trim() !== "");
}

const fromTheRight = (line: string): string => `\u202b${line}\u202c`;

export const newestFirst = (a: Shown, b: Shown): number => ((a.createdAt ?? "") < (b.createdAt ?? "") ? 1 : -1);

export function pick<T>(list: readonly T[], prng: Random): T | undefined {
  return list.length === 0 ? undefined : prng.pick(list);
}
