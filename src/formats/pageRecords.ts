import type { HtmlBlock } from "../decode/html/block.ts";
import { isDateLine } from "../decode/html/dateLine.ts";
import type { JsonObject } from "../decode/json.ts";
import { isSeveralWords } from "../decode/severalWords.ts";
import { languages } from "../words/index.ts";
import { NameIndex } from "./titles/nameIndex.ts";
import { TitleReader } from "./titles/titleReader.ts";

const INSTAGRAM_FILE = /(^|\/)media\/(posts|reels|stories|profile|archived_posts|recently_deleted|other)/;
const FACEBOOK_FILE =
  /(^|\/)(your_facebook_activity|your_activity_across_facebook|photos_and_videos|posts\/media|stories\/media)\//;
/** Any moment: that there is one is what counts. */
const SOMETIME = 1_600_000_000;

let reader: TitleReader | null = null;

/** Reads the sentences that Facebook prints over items. Even without any name they tell whether it is a post, a comment or a like. */
function titles(): TitleReader {
  reader ??= new TitleReader(NameIndex.from([]), [], languages);
  return reader;
}

/**
 * Makes records of the boxes of a page with an unknown name, in the shape by which routes tell what they are (`RouteTraits.looks`).
 * They hold none of the words of the boxes. A box that tells nothing is left out.
 */
export function recordsOfPage(blocks: readonly HtmlBlock[]): JsonObject[] {
  return blocks.map(recordOf).filter((one) => one !== null);
}

function recordOf(block: HtmlBlock): JsonObject | null {
  const { heading, media, lines } = block;
  if (!isDated(block)) return null;
  const shown = media.map(({ href }) => ({ uri: href, creation_timestamp: SOMETIME }));
  if (media.some(({ href }) => INSTAGRAM_FILE.test(href))) return { uri: shown[0]?.uri ?? "", media: shown };
  const post = { timestamp: SOMETIME, data: [{ post: "" }] };
  if (heading === null || titles().languagesOf(heading).length === 0)
    return media.some(({ href }) => FACEBOOK_FILE.test(href)) ? post : null;
  if (!titles().isComment(heading)) return post;
  return { timestamp: SOMETIME, data: [lines.length > 0 ? { comment: {} } : { reaction: {} }] };
}

/** How many boxes hold words and a date. A page of before 2018 has no such boxes; there it is how many dates stand among its words. */
export function countDatedTexts(blocks: readonly HtmlBlock[]): number {
  const boxes = blocks.filter((block) => isDated(block) && hasWords(block)).length;
  if (boxes > 0) return boxes;
  return blocks
    .filter(hasWords)
    .reduce((sum, { lines }) => sum + lines.filter(({ text }) => isDateLine(text)).length, 0);
}

const isDated = ({ time, undated }: HtmlBlock): boolean => time !== null || undated === true;

function hasWords({ lines, entries }: HtmlBlock): boolean {
  return lines.some(({ text }) => isSeveralWords(text)) || entries.some(({ value }) => isSeveralWords(value));
}
