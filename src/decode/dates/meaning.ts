import { dayPartOf } from "./dayParts.ts";
import { ASKED_LATER, FIRST_ASKED } from "./languages.ts";
import { type DateTable, tableOf } from "./tables.ts";

/** What the words of a date mean. */
export interface Meaning {
  /** 1 to 12; null where no word is a month; "ambiguous" where the languages it may be in have different ones for it. */
  readonly month: number | null | "ambiguous";
  /** The languages whose tables say so; without a month those that may have been meant. */
  readonly tables: readonly DateTable[];
  /** The words that are neither the month nor a weekday nor say nothing. */
  readonly rest: readonly string[];
}

/** Ordinals' ends and small words between the parts of a date, in several languages. */
const BETWEEN: ReadonlySet<string> = new Set([
  "st",
  "nd",
  "rd",
  "th",
  "er",
  "of",
  "the",
  "de",
  "di",
  "d",
  "del",
  "le",
  "el",
]);

/** The words of an export's dates are few and repeat. */
const remembered = new Map<string, Meaning>();
const REMEMBER = 3000;

/** The calendar of the months looked for: the one the world shares, or the Persian. */
export type Calendar = "shared" | "persian";

/** What words mean in a language, or, where it is not known or does not have them, in whichever language has them. */
export function meaningOf(words: readonly string[], language: string | null, calendar: Calendar = "shared"): Meaning {
  const key = `${language ?? ""}|${calendar}|${words.join("|")}`;
  let meaning = remembered.get(key);
  if (meaning === undefined) {
    meaning = find(words, language, calendar);
    if (remembered.size >= REMEMBER) remembered.clear();
    remembered.set(key, meaning);
  }
  return meaning;
}

function find(words: readonly string[], language: string | null, calendar: Calendar): Meaning {
  const own = language === null ? null : tableOf(language);
  if (own !== null) {
    const found = inTables(words, [own], calendar);
    if (found.month !== null) return found;
  }
  for (const tags of [FIRST_ASKED, ASKED_LATER]) {
    const found = inTables(words, tablesOf(tags), calendar);
    if (found.month !== null) return found;
  }
  const tables = own === null ? tablesOf(FIRST_ASKED) : [own];
  return { month: null, tables, rest: restOf(words, [], tables) };
}

function tablesOf(tags: readonly string[]): DateTable[] {
  return tags.flatMap((tag) => tableOf(tag) ?? []);
}

interface Candidate {
  readonly table: DateTable;
  readonly month: number;
  /** Places of the month's words. */
  readonly at: readonly number[];
}

function inTables(words: readonly string[], tables: readonly DateTable[], calendar: Calendar): Meaning {
  let found = tables.flatMap((table) => monthIn(words, table, calendar) ?? []);
  if (found.length > 1 && words.length > 1) {
    // The languages that explain most of the words are meant.
    const unknown = found.map((one) => unknownBeside(words, one));
    const fewest = Math.min(...unknown);
    found = found.filter((_, i) => unknown[i] === fewest);
  }
  const [first] = found;
  if (first === undefined) return { month: null, tables: [], rest: [] };
  const own = found.map(({ table }) => table);
  const { month, at } = first;
  const ambiguous = monthsOf(found).size > 1 || month === 0;
  return { month: ambiguous ? "ambiguous" : month, tables: own, rest: restOf(words, at, own) };
}

const monthsOf = (found: readonly Candidate[]): ReadonlySet<number> => new Set(found.map(({ month }) => month));

function unknownBeside(words: readonly string[], { table, at }: Candidate): number {
  const rest = restOf(words, at, [table]);
  return table.dayParts.has(rest.join(" ")) ? 0 : rest.length;
}

/** The one month among the words; a word that is a weekday too counts only where nothing else is a month. */
function monthIn(words: readonly string[], table: DateTable, calendar: Calendar): Candidate | null {
  const months = calendar === "persian" ? table.persianMonths : table.months;
  let found: Candidate[] = [];
  for (let from = 0; from < words.length; from++)
    for (let length = Math.min(3, words.length - from); length > 0; length--) {
      const month = months.get(words.slice(from, from + length).join(" "));
      if (month === undefined) continue;
      found.push({ table, month, at: Array.from({ length }, (_, i) => from + i) });
      break;
    }
  if (found.length > 1) {
    const certain = found.filter(({ at }) => !table.weekdays.has(at.map((i) => words[i]).join(" ")));
    if (certain.length > 0) found = certain;
  }
  const [first] = found;
  return first !== undefined && monthsOf(found).size === 1 ? first : null;
}

function restOf(words: readonly string[], taken: readonly number[], tables: readonly DateTable[]): string[] {
  return words.filter((word, i) => {
    if (taken.includes(i) || BETWEEN.has(word)) return false;
    return !tables.some((table) => isIdle(word, i, words, table));
  });
}

/** The words that are neither weekdays nor say nothing in these languages. */
export function wordsBeside(words: readonly string[], tables: readonly DateTable[]): string[] {
  return restOf(words, [], tables);
}

/**
 * Whether a word that is a part of the day may as well be an era, in the page's language or one of the first asked, whose words
 * most others have: "AM" is an era of four calendars, "AP" the Persian one and the Finnish morning. Before a time such a word
 * stands behind a year and does not tell the half of the day.
 */
export function mayBeEra(word: string, language: string | null): boolean {
  const tables = tablesOf(language === null ? FIRST_ASKED : [language, ...FIRST_ASKED]);
  const isPart = dayPartOf([word]) !== undefined || tables.some((table) => table.dayParts.has(word));
  return isPart && tables.some((table) => table.persianEras.has(word) || table.otherEras.has(word));
}

/** Whether a word is a weekday, or part of one of several words, or says nothing. */
function isIdle(word: string, at: number, words: readonly string[], table: DateTable): boolean {
  if (table.weekdays.has(word) || table.between.has(word)) return true;
  const pairs = [words.slice(at, at + 2), words.slice(at - 1 < 0 ? 0 : at - 1, at + 1)];
  return pairs.some((pair) => pair.length === 2 && table.weekdays.has(pair.join(" ")));
}
