import type { Translator } from "../../locales/index.ts";
import type { Item } from "../../model/report.ts";

/** So many characters of a text tell which item is meant. */
const TEXT_LENGTH = 160;

/** An item as a line of an annex: what it is, its day, and its link or the place in the export. Its text only where asked for. */
export function annexLine(item: Item, words: Translator, withText: boolean): string {
  const parts = [words.t(`words:kind.${item.kind}`)];
  if (item.createdAt !== null) parts.push(words.date(item.createdAt));
  const source = item.sources[0];
  parts.push(item.url ?? (source === undefined ? item.id : `${source.file} ${source.pointer}`.trim()));
  const text = withText ? item.text.replaceAll(/\s+/g, " ").trim() : "";
  if (text !== "") parts.push(text.length > TEXT_LENGTH ? `${text.slice(0, TEXT_LENGTH).trimEnd()}…` : text);
  return parts.join(" · ");
}
