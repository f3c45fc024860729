import type { HtmlBlock, HtmlEntry, HtmlText } from "../../decode/html/block.ts";
import { walkHtmlEntries } from "../../decode/html/block.ts";
import { isUpdateLine } from "../../decode/html/dateLine.ts";
import type { JsonObject } from "../../decode/json.ts";
import { allEntries, type HtmlFile } from "./adapter.ts";
import { wordOf } from "./words.ts";

/** What stands between the heading and the date of a block, told apart. */
export interface Body {
  /** What the user wrote, "" for nothing. */
  readonly text: string;
  readonly media: readonly { readonly uri: string; readonly description: string }[];
  /** Addresses that stand as a line of their own. */
  readonly links: readonly string[];
  readonly group: string | null;
  readonly located: boolean;
  readonly tags: readonly string[];
}

/**
 * Reads a block's body. Text is the first line that is no label, link, caption or date, with the paragraphs and boxes that
 * are one text with it. What is attached comes before the user's words on some pages; it stands for them only without any.
 */
export function readBody(block: HtmlBlock, file: HtmlFile): Body {
  const lines = block.lines.filter((l) => l.label === null && !isUpdateLine(l.text));
  const linked = lines.some((l) => l.href !== null);
  const firstWords = lines.findIndex((l) => l.href === null);
  const plain = linked ? lines.filter((l, at) => l.href === null && !isNameOfLink(at, lines, firstWords)) : lines;
  const hinted = plain.some((l) => l.hint === "text" && !l.attached) && plain.some((l) => l.hint === "caption");
  const own = plain.find(
    (l) => !l.attached && (hinted ? l.hint === "text" : l.hint !== "caption" || l.mediaBefore === 0),
  );
  const captions = block.media.length === 0 ? null : captionsOf(plain, own);
  const first = own ?? ((captions?.size ?? 0) > 0 ? undefined : plain.find((l) => l.attached));
  return {
    text: first === undefined ? "" : paragraphs(first, plain),
    media: block.media.map(({ href }, i) => ({ uri: file.uri(href), description: captions?.get(i) ?? "" })),
    links: linked ? lines.flatMap((l) => (l.href === null ? [] : [l.href])) : NONE,
    ...rowsOf(allEntries(block)),
  };
}

const NONE: readonly never[] = [];

/** What the rows of a block say of its surroundings. */
function rowsOf(rows: readonly HtmlEntry[]): Pick<Body, "group" | "located" | "tags"> {
  // Most blocks have none.
  if (rows.length === 0) return { group: null, located: false, tags: NONE };
  const entries = [...walkHtmlEntries(rows)];
  const words = entries.map((e) => wordOf(e.label));
  const valued = (i: number): boolean => entries[i]?.value !== "";
  const isPlace = (e: HtmlEntry, i: number): boolean =>
    (words[i] === "place" && valued(i)) ||
    ((words[i] === "latitude" || words[i] === "longitude") && valued(i) && Number(e.value.replace(",", ".")) !== 0);
  return {
    group: entries.find((_, i) => words[i] === "group" && valued(i))?.value ?? null,
    located: entries.some(isPlace),
    tags: entries.flatMap((e, i) => (words[i] === "tagged" || TAG.test(e.value) ? tagsIn(e.value) : [])),
  };
}

/** The people of "Bob (Tagged, 0.00, 0.00)", one a line. */
function tagsIn(value: string): string[] {
  return value
    .split("\n")
    .map((line) => line.replace(TAG, "").trim())
    .filter((name) => name !== "");
}

const TAG = / ?\([^()\d]{1,40}, ?-?\d+(?:[.,]\d+)?, ?-?\d+(?:[.,]\d+)?\)$/;

/**
 * Whether a line is the name of a link. The name of an attached link stands beside its address. On pages that do not show what is
 * attached the address follows the name; there a lone line before it counts as the user's own words. `firstWords`: the first line
 * that is no link.
 */
function isNameOfLink(at: number, lines: readonly HtmlText[], firstWords: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (line?.attached) return isAttachedLink(before) || isAttachedLink(after);
  if (after?.href == null || after.attached || after.paragraph === line?.paragraph) return false;
  return firstWords < at;
}

function isAttachedLink(line: HtmlText | undefined): boolean {
  return line?.attached === true && line.href !== null;
}

function captionsOf(plain: readonly HtmlText[], post: HtmlText | undefined): Map<number, string> {
  const captions = new Map<number, string>();
  for (const line of plain) {
    if (line.mediaBefore === 0 || line.hint === "text" || (post !== undefined && isPartOf(line, post))) continue;
    if (!captions.has(line.mediaBefore - 1)) captions.set(line.mediaBefore - 1, line.text);
  }
  return captions;
}

function paragraphs(first: HtmlText, plain: readonly HtmlText[]): string {
  return plain
    .filter((l) => isPartOf(l, first))
    .map((l) => l.text)
    .join("\n");
}

function isPartOf(line: HtmlText, first: HtmlText): boolean {
  return line === first || (line.paragraph === first.paragraph && line.hint === first.hint && first.paragraph >= 0);
}

/** The attachments of a Facebook record, as JSON has them. */
export function attachmentsOf(body: Body): JsonObject[] {
  const data: JsonObject[] = [
    ...body.media.map(({ uri, description }) => ({ media: { uri, description } })),
    ...body.links.map((url) => ({ external_context: { url } })),
    ...(body.located ? [{ place: {} }] : []),
  ];
  return data.length === 0 ? [] : [{ data }];
}
