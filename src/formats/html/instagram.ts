import { fold } from "../../decode/fold.ts";
import type { HtmlBlock } from "../../decode/html/block.ts";
import { walkHtmlEntries } from "../../decode/html/block.ts";
import { asArray, asObject, type JsonObject } from "../../decode/json.ts";
import { LABELS } from "../labels.ts";
import { allEntries, type HtmlAdapter, type HtmlFile } from "./adapter.ts";
import { type Body, readBody } from "./body.ts";
import { LOCATED } from "./facebook.ts";
import { isEmptyBlock, labelRecordOf, stringMap } from "./labelled.ts";

/** Posts, reels, threads: `{title, media: [{uri}], creation_timestamp}`. The caption is the heading, else the body's text. */
export const shown: HtmlAdapter = (block, file) => {
  if (isEmptyBlock(block)) return [];
  const body = readBody(block, file);
  return [
    {
      title: block.heading ?? wordsOf(body),
      media: filesOf(body),
      creation_timestamp: file.seconds(block.time ?? dateOf(block, file)),
      ...(body.tags.length > 0 ? { tags: body.tags.map((name) => ({ name })) } : {}),
    },
  ];
};

/** Stories and profile photos: `{uri, title, creation_timestamp}`, one file a record. */
export const flat: HtmlAdapter = (block, file) =>
  shown(block, file).map((record) => {
    const [first, ...more] = asArray(record.media) ?? [];
    return first === undefined || more.length > 0 ? record : { ...record, ...asObject(first), media: undefined };
  });

/** `posts` without a number: rows of labels, or the boxes of other pages. */
export const detailed: HtmlAdapter = (block, file) => {
  const telling = [LABELS.caption, LABELS.draft, LABELS.published].flat().map(fold);
  const rows = [...walkHtmlEntries(block.entries)];
  return rows.some((e) => telling.includes(fold(e.label)) || e.media.length > 0)
    ? labelRecordOf(block, file)
    : shown(block, file);
};

function wordsOf(body: Body): string {
  return body.text || body.media.find((m) => m.description !== "")?.description || (body.links[0] ?? "");
}

function filesOf(body: Body): JsonObject[] {
  return body.media.map(({ uri }, i) => ({ uri, ...(i === 0 && body.located ? { media_metadata: LOCATED } : {}) }));
}

function dateOf(block: HtmlBlock, file: HtmlFile): string | null {
  for (const { value } of walkHtmlEntries(block.entries)) if (file.secondsOf(value) !== undefined) return value;
  return null;
}

/** Rows of label and value as `string_map_data`, the pictures beside them as `media_map_data`. */
export const mapped: HtmlAdapter = (block, file) => {
  const entries = allEntries(block);
  if (entries.length === 0) return listed(block, file);
  const map = stringMap(entries, file);
  const hasTime = Object.values(map).some((v) => typeof v === "object" && v !== null && "timestamp" in v);
  const time = hasTime ? undefined : file.seconds(block.time);
  const labels = new Map<string, string>();
  for (const { label, media } of walkHtmlEntries(entries))
    for (const { href } of media) {
      const uri = file.uri(href);
      if (!labels.has(uri)) labels.set(uri, label);
    }
  const media = block.media.map(({ href }) => file.uri(href));
  return [
    {
      title: block.heading ?? "",
      string_map_data: time === undefined ? map : { ...map, Time: { timestamp: time } },
      media_map_data: Object.fromEntries(media.map((uri, i) => [labels.get(uri) || `${i}`, { uri }])),
      media_list_data: media.map((uri) => ({ uri })),
    },
  ];
};

/** Older lists: a heading, lines, a date: `{title, string_list_data: [{value, href, timestamp}]}`. */
const listed: HtmlAdapter = (block, file) => {
  if (block.time === null && block.heading === null) return [];
  const lines = block.lines.filter((l) => l.label === null);
  const timestamp = file.seconds(block.time);
  const values = lines.map(({ text, href }) => ({ value: text, href: href ?? "", timestamp }));
  return [
    {
      title: block.heading ?? "",
      string_list_data:
        values.length > 0 ? [values[0] as JsonObject] : [{ value: "", href: block.headingHref ?? "", timestamp }],
    },
  ];
};

/** Likes: rows of labels (2026), else lists. */
export const like: HtmlAdapter = (block, file) =>
  block.entries.length > 0 ? labelRecordOf(block, file) : listed(block, file);

/** A profile: rows of label and value, since 2026 perhaps in groups, which a map would lose. */
export const profilePage: HtmlAdapter = (block, file) =>
  block.entries.some(({ children }) => children.length > 0) ? labelRecordOf(block, file) : mapped(block, file);

/** Profile rows may be label_values as well; one shape serves both. */
export const profileInformation: HtmlAdapter = (block, file) => (block.entries.length > 0 ? mapped(block, file) : []);
