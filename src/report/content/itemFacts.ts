import { fieldWord, type Translator } from "../../locales/index.ts";
import type { Item } from "../../model/report.ts";

/** A fact about an item: words of ours, words of the export beside them, or both. */
export interface ItemFact {
  readonly text: string | null;
  readonly foreign: string | null;
  /** What a reader should see first. */
  readonly mark: "note" | "decision" | null;
}

/** What an item is, where it stands, who can see it, and what is to be known about it. */
export function itemFacts(words: Translator, item: Item, decision: string | null): ItemFact[] {
  const fact = (text: string | null, foreign: string | null = null): ItemFact => ({ text, foreign, mark: null });
  const facts = [fact(words.t(`words:kind.${item.kind}`)), fact(words.t(`words:platform.${item.platform}`))];
  if (item.container !== null) {
    const { type, name } = item.container;
    facts.push(
      name === null ? fact(words.t(`words:inContainer.${type}`)) : fact(words.t(`words:container.${type}`), name),
    );
  }
  if (item.field !== null) {
    const word = fieldWord(words, item.field);
    facts.push(word === null ? fact(null, item.field) : fact(word));
  }
  facts.push(fact(audience(words, item)));
  for (const note of item.notes) facts.push({ ...fact(words.t(`words:note.${note}`)), mark: "note" });
  if (decision !== null) facts.push({ ...fact(words.t(`words:decision.${decision}`)), mark: "decision" });
  return facts;
}

function audience(words: Translator, { audience: { value, certainty } }: Item): string {
  if (value === "unknown") return words.t("report:audience.unknown");
  return words.t(`report:audience.${certainty}`, { value: words.t(`words:audience.${value}`) });
}

/** The items of a list by the year they were made in, in the order of the list; null is "no date". */
export function byYear(items: readonly Item[]): Map<string | null, Item[]> {
  const years = new Map<string | null, Item[]>();
  for (const item of items) {
    const year = item.createdAt?.slice(0, item.createdAt.indexOf("-", 1)) ?? null;
    const list = years.get(year);
    if (list === undefined) years.set(year, [item]);
    else list.push(item);
  }
  return years;
}
