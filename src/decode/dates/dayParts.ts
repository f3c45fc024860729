import { besideTime, type DayPart, dayParts } from "../../words/index.ts";
import { fold } from "../fold.ts";

/** Dots, spaces and apostrophes differ from one version of a language's tables to the next: "a. m.", "p.m.". */
const squeeze = (s: string): string => fold(s).replace(/[\s.']/g, "");

const PARTS: ReadonlyMap<string, DayPart> = new Map(
  dayParts().map(([word, part]): [string, DayPart] => [squeeze(word), part]),
);

/** Words around a time that say nothing of the half of the day, and zones, which Meta printed until 2018. */
const SILENT = new RegExp(
  [
    "\\b(?:utc|gmt|[pmce][sd]t|cest|cet|bst|wet|west|eet|eest)\\b(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?|(?<=^| )[+-]\\d{2}:?\\d{2}",
    `\\b(?:${[...new Set(besideTime().map(fold))].sort((a, b) => b.length - a.length).join("|")})\\b`,
    ",",
  ].join("|"),
  "g",
);

/** What the words beside a time are: a day part, nothing of note, or null where they may be an unknown day part. */
function partOf(words: string): DayPart | "silent" | null {
  const known = PARTS.get(squeeze(words));
  if (known !== undefined) return known;
  const telling = squeeze(fold(words).replace(SILENT, " "));
  return telling === "" ? "silent" : (PARTS.get(telling) ?? null);
}

/** The same few words stand beside every time of an export. */
const remembered = new Map<string, DayPart | "silent" | null>();
const REMEMBER = 500;

function rememberedPartOf(words: string): DayPart | "silent" | null {
  const known = remembered.get(words);
  if (known !== undefined) return known;
  const part = partOf(words);
  if (remembered.size >= REMEMBER) remembered.clear();
  remembered.set(words, part);
  return part;
}

/**
 * The hour from 0 to 23. `words` is what stands beside the time; with nothing there the hour counts to 24. Null for
 * no hour, and where the words may be a day part that is not known, so that the half of the day cannot be told.
 */
export function hourOf(hour: number, words: string): number | null {
  if (hour > 23) return null;
  if (hour === 0 || hour > 12) return hour;
  const part = rememberedPartOf(words);
  if (part === "silent") return hour;
  if (part === "am") return hour % 12;
  if (part === "pm") return (hour % 12) + 12;
  if (part === "noon") return hour < 6 ? hour + 12 : hour;
  if (part === "night") return hour === 12 ? 0 : hour < 6 ? hour : hour + 12;
  return null;
}
