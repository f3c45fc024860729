import { besideTime, type DayPart, dayParts } from "../../words/index.ts";
import { plain, wordsOf } from "./plain.ts";
import type { DateTable } from "./tables.ts";

/** Words in the order they stand in, without the blanks between: "a. m." is "am". */
const squeeze = (words: readonly string[]): string => words.join("");

const PARTS: ReadonlyMap<string, DayPart> = new Map(
  dayParts().map(([word, part]): [string, DayPart] => [squeeze(wordsOf(plain(word))), part]),
);

/** Zones, which Meta printed until 2018, and words around a time that say nothing of the half of the day. */
const SILENT: ReadonlySet<string> = new Set([
  ..."utc gmt pst pdt mst mdt cst cdt est edt cest cet bst wet west eet eest".split(" "),
  ...besideTime().flatMap((words) => wordsOf(plain(words))),
]);

/** The part of the day that words are, all of them together, in whichever language. */
export function dayPartOf(words: readonly string[]): DayPart | undefined {
  return PARTS.get(squeeze(words));
}

/**
 * The hour from 0 to 23. `words` stand beside the time, `tables` are the languages they may be in; with no words there the
 * hour counts to 24. Null for no hour, where the words say another half of the day than the hour, and where they may be
 * a day part that is not known, so that the half cannot be told.
 */
export function hourOf(hour: number, words: readonly string[], tables: readonly DateTable[]): number | null {
  if (hour > 23) return null;
  const part = PARTS.get(squeeze(words));
  if (part !== undefined) return ofPart(hour, part);
  const telling = words.filter((word) => !SILENT.has(word));
  if (telling.length === 0) return hour;
  const known = PARTS.get(squeeze(telling));
  if (known !== undefined) return ofPart(hour, known);
  const printed = telling.join(" ");
  const known24 = hour > 12 && !tables.some((table) => table.dayParts.has(printed));
  return known24 ? hour : ofTables(hour, printed, tables);
}

/** The hour counts to 12, or, as in Japan, from 0 to 11; some print the day part beside an hour that counts to 24. */
export function ofPart(hour: number, part: DayPart): number | null {
  if (hour > 12) return part === "am" || hour > 23 ? null : hour;
  if (part === "am") return hour % 12;
  if (part === "pm") return (hour % 12) + 12;
  if (part === "noon") return hour < 6 ? hour + 12 : hour;
  return hour === 12 ? 0 : hour < 6 ? hour : hour + 12;
}

/** The hour at which all languages that have the word print it. */
function ofTables(hour: number, word: string, tables: readonly DateTable[]): number | null {
  const found = new Set<number | null>();
  for (const { dayParts: known } of tables) {
    const hours = known.get(word);
    if (hours === undefined) continue;
    const fit = (hour > 12 ? [hour] : [hour % 12, (hour % 12) + 12]).filter((each) => hours.has(each));
    found.add(fit.length === 1 ? (fit[0] ?? null) : null);
  }
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** Whether words beside a time name a part of the day. */
export function isDayPart(words: readonly string[], tables: readonly DateTable[]): boolean {
  const telling = words.filter((word) => !SILENT.has(word));
  return telling.length === 0 || PARTS.has(squeeze(telling)) || tables.some((t) => t.dayParts.has(telling.join(" ")));
}
