import { itemText, type Translator } from "../../locales/index.ts";
import type { Item } from "../../model/report.ts";
import type { Kind } from "../../model/vocabulary.ts";
import type { Tally } from "./tally.ts";

const SHOWN = 6;
const TEXT_AT_MOST = 220;

/** What shows most of somebody. A name or a reaction does not. */
const TELLING: ReadonlySet<Kind> = new Set<Kind>([
  "post",
  "photo",
  "video",
  "reel",
  "story",
  "live",
  "comment",
  "review",
  "note",
]);

/** The oldest, then those with remarks (a phone number, a place, people), then the longest of what can be used. */
export function mostTelling(figures: Tally): Item[] {
  const public_ = [...(figures.listed.get("in-scope") ?? []), ...(figures.listed.get("likely-in-scope") ?? [])];
  const items = public_.filter(({ kind, text, media }) => TELLING.has(kind) && (text !== "" || media.length > 0));
  const byAge = items
    .filter(({ createdAt }) => createdAt !== null)
    .sort((a, b) => ((a.createdAt ?? "") < (b.createdAt ?? "") ? -1 : 1));
  const remarked = items.filter(({ notes }) =>
    notes.some((note) => note !== "contested" && note !== "posted-as-minor"),
  );
  const byLength = [...items].sort((a, b) => b.text.length - a.text.length);
  return [...new Set([...byAge.slice(0, 2), ...remarked.slice(0, 2), ...byLength])].slice(0, SHOWN);
}

/** A text cut after so many characters, with a sign that it was. */
export function cutText(text: string, atMost: number): string {
  return text.length > atMost ? `${text.slice(0, atMost)}…` : text;
}

/** The first words of an item, or what it is without any. */
export function shortText(words: Translator, item: Item): string {
  return cutText(itemText(words, item), TEXT_AT_MOST) || words.t("report:mediaOnly", { count: item.media.length });
}

/** The day of an item, in words. */
export function dayOf(words: Translator, { createdAt }: Pick<Item, "createdAt">): string {
  return createdAt === null ? words.t("words:misc.noDate") : words.date(createdAt);
}
