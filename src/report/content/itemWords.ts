import { itemText, type Translator } from "../../locales/index.ts";
import type { Item } from "../../model/report.ts";

const TEXT_AT_MOST = 220;

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
