import { fold } from "../../decode/fold.ts";
import { labelsOf } from "../../words/index.ts";

/** Labels that pages print beside values, by what is made of them. */
const WORDS = {
  latitude: labelsOf("latitude"),
  longitude: labelsOf("longitude"),
  tagged: labelsOf("tagged"),
  group: labelsOf("group"),
  place: labelsOf("place", "address", "coordinates"),
  text: labelsOf("review"),
} as const satisfies Record<string, readonly string[]>;

export type HtmlWord = keyof typeof WORDS;

const MEANING = new Map<string, HtmlWord>(
  Object.entries(WORDS).flatMap(([meaning, words]) => words.map((w) => [fold(w), meaning as HtmlWord] as const)),
);

/** What a label means; null where it is not known. */
export function wordOf(label: string): HtmlWord | null {
  return MEANING.get(fold(label)) ?? null;
}
