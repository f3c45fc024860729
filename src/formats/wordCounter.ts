import { asObject, asText, type Json } from "../decode/json.ts";
import { labelRecord, walkEntries } from "../decode/labelValues.ts";
import { mapEntries } from "./instagram/parts.ts";
import { isKnownLabel, languageOfLabel } from "./knownLabels.ts";
import type { Route } from "./route.ts";
import type { TitleReader } from "./titles/titleReader.ts";

/** What the words of one file tell: how many labels are understood, and how often each language was met. */
export interface Words {
  readonly known: number;
  readonly total: number;
  readonly languages: readonly (readonly [language: string, count: number])[];
}

/** The words of a file repeat: so many of its records show what they are. */
const RECORDS = 300;
/** Below so many labels a share of them says little. */
const FEWEST = 4;

/** Counts the labels of label_values and `string_map_data` records, and the languages of labels and title sentences. */
export class WordCounter {
  readonly #titles: TitleReader;
  readonly #counts: boolean;
  /** Only Facebook prints sentences as titles; elsewhere a title is what the user wrote. */
  readonly #sentences: boolean;
  readonly #languages = new Map<string, number>();
  #records = 0;
  #known = 0;
  #total = 0;

  constructor(titles: TitleReader, { platform, reader }: Pick<Route, "platform" | "reader">) {
    this.#titles = titles;
    this.#sentences = platform === "facebook";
    this.#counts = reader.fewLabels !== true;
  }

  record(raw: Json | undefined): void {
    const object = asObject(raw);
    if (object === null || this.#records++ >= RECORDS) return;
    if (object.string_map_data !== undefined) for (const { label } of mapEntries(object)) this.#label(label);
    if (object.label_values !== undefined)
      for (const { label, title } of walkEntries(labelRecord(object).entries)) this.#label(label || title);
    if (!this.#sentences || (object.data === undefined && object.attachments === undefined)) return;
    const title = asText(object.title);
    if (title !== "") for (const language of this.#titles.languagesOf(title)) this.#vote(language);
  }

  take(): Words {
    return { known: this.#known, total: this.#total, languages: [...this.#languages] };
  }

  #label(label: string): void {
    if (label === "") return;
    const language = languageOfLabel(label);
    if (language !== null) this.#vote(language);
    if (!this.#counts) return;
    this.#total++;
    if (isKnownLabel(label)) this.#known++;
  }

  #vote(language: string): void {
    this.#languages.set(language, (this.#languages.get(language) ?? 0) + 1);
  }
}

/** Whether too few of a file's labels are understood to trust that nothing is missing. */
export function isCoverageLow({ known, total }: Words): boolean {
  return total >= FEWEST && known * 2 < total;
}

/** The language that most words of an export are in; null where there are too few, or two share them. */
export function likeliestLanguage(all: Iterable<Words>): string | null {
  const votes = new Map<string, number>();
  let total = 0;
  for (const { languages } of all)
    for (const [language, count] of languages) {
      votes.set(language, (votes.get(language) ?? 0) + count);
      total += count;
    }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= 2 && best[1] * 2 > total ? best[0] : null;
}
