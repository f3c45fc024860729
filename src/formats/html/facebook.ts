import { type HtmlBlock, walkHtmlEntries } from "../../decode/html/block.ts";
import type { JsonObject } from "../../decode/json.ts";
import { findEntry, labelRecord } from "../../decode/labelValues.ts";
import { LABELS, type LabelMeaning } from "../labels.ts";
import { allEntries, type HtmlAdapter, type HtmlFile } from "./adapter.ts";
import { attachmentsOf, type Body, readBody } from "./body.ts";
import { isEmptyBlock, labelRecordOf, labelValues } from "./labelled.ts";
import { wordOf } from "./words.ts";

/** Post-like records: `{timestamp, title, data: [{post}], attachments, tags}`, with the `group` that only pages name in a line of its own. */
export const post: HtmlAdapter = (block, file) => {
  if (isEmptyBlock(block)) return [];
  const body = bodyWithRows(block, file);
  return body === null ? labelRecordOf(block, file) : [postOf(block, file, body)];
};

/**
 * A block's body; the user's words may stand in a row. Null where the block has rows alone and no sentence that says where the item
 * stands: its record then has the `label_values` shape.
 */
function bodyWithRows(block: HtmlBlock, file: HtmlFile): Body | null {
  const body = readBody(block, file);
  if (body.text !== "" || block.entries.length === 0) return body;
  const text =
    valueUnder(block, file, "comment") || valueUnder(block, file, "message") || valueUnder(block, file, "caption");
  if (text === "") return body;
  return block.heading === null ? null : { ...body, text };
}

function postOf(block: HtmlBlock, file: HtmlFile, body: Body): JsonObject {
  return {
    timestamp: file.seconds(block.time),
    ...(block.heading === null ? {} : { title: block.heading }),
    ...(body.group === null ? {} : { group: body.group }),
    data: [{ post: body.text }],
    attachments: attachmentsOf(body),
    ...(body.tags.length > 0 ? { tags: body.tags.map((name) => ({ name })) } : {}),
  };
}

/** Posts and comments in groups, which pages until 2021 print on one page and alike: only the title tells them apart. */
export const groupEntry: HtmlAdapter = (block, file) => {
  if (isEmptyBlock(block)) return [];
  const body = bodyWithRows(block, file);
  if (body === null) return labelRecordOf(block, file);
  return [{ ...postOf(block, file, body), eitherComment: commentOf(body) }];
};

/** `posts/archive`, `posts/trash`: rows of labels, or posts. */
export const postOrLabels: HtmlAdapter = (block, file) =>
  block.entries.some((e) => wordOf(e.label) === null) ? labelRecordOf(block, file) : post(block, file);

/** `{timestamp, title, data: [{comment: {comment, group}}], attachments}`. */
export const comment: HtmlAdapter = (block, file) => {
  if (isEmptyBlock(block)) return [];
  const body = bodyWithRows(block, file);
  if (body === null) return labelRecordOf(block, file);
  return [
    {
      timestamp: file.seconds(block.time),
      title: block.heading ?? "",
      data: [{ comment: commentOf(body) }],
      attachments: attachmentsOf(body),
    },
  ];
};

function commentOf(body: Body): JsonObject {
  const text = body.text || body.media.find((m) => m.description !== "")?.description || (body.links[0] ?? "");
  return { comment: text, ...(body.group === null ? {} : { group: body.group }) };
}

/** `{timestamp, title, data: [{reaction}]}`; newer pages are rows of Reaction, Name, URL. */
export const reaction: HtmlAdapter = (block, file) => {
  if (block.entries.length > 0) return labelRecordOf(block, file);
  if (isEmptyBlock(block)) return [];
  const [line] = block.lines;
  const title = block.heading ?? line?.text ?? "";
  const text = block.heading === null ? "" : (line?.text ?? "");
  return [{ timestamp: file.seconds(block.time), title, data: [{ reaction: {} }, { text }] }];
};

/** `polls/polls_you_voted_on`: the question is the first line, or its own row. */
export const pollVote: HtmlAdapter = (block, file) => {
  if (isEmptyBlock(block)) return [];
  const question = valueUnder(block, file, "question") || readBody(block, file).text;
  return [
    {
      timestamp: file.seconds(block.time),
      title: block.heading ?? "",
      attachments: [{ data: [{ poll: { question } }] }],
    },
  ];
};

/** Flat records: a title, a description, a time, a place. */
export const thing: HtmlAdapter = (block, file) => {
  if (isEmptyBlock(block)) return [];
  const body = readBody(block, file);
  const labelledTitle = valueUnder(block, file, "title") || valueUnder(block, file, "name");
  const title = labelledTitle || (block.heading ?? body.text);
  const description = valueUnder(block, file, "description") || (title === body.text ? "" : body.text);
  return [
    {
      timestamp: file.seconds(block.time ?? firstDate(block, file)),
      title,
      name: title,
      description,
      text: description,
      attachments: attachmentsOf({ ...body, located: false }),
      ...(body.located ? { location: {} } : {}),
    },
  ];
};

/** Rows of labels, or flat records. */
export const labelsOrThing: HtmlAdapter = (block, file) =>
  block.entries.length > 0 ? labelRecordOf(block, file) : thing(block, file);

function firstDate(block: HtmlBlock, file: HtmlFile): string | null {
  for (const { value } of walkHtmlEntries(allEntries(block))) if (file.secondsOf(value) !== undefined) return value;
  return null;
}

/** The value in the row of this meaning, in any language known. */
export function valueUnder(block: HtmlBlock, file: HtmlFile, meaning: LabelMeaning): string {
  const { entries } = labelRecord({ label_values: labelValues(allEntries(block), file) });
  return findEntry(entries, LABELS[meaning])?.value ?? "";
}

/** Photos and videos that stand alone: one record for each file. */
export const mediaFiles: HtmlAdapter = (block, file) => mediaOf(block, file);

/** An album's page: each block one photo of it; its name is the page's title. */
export const album: HtmlAdapter = (block, file) => {
  const photos = mediaOf(block, file);
  return photos.length === 0 ? [] : [{ name: file.page.title, photos }];
};

function mediaOf(block: HtmlBlock, file: HtmlFile): JsonObject[] {
  const body = readBody(block, file);
  const captions = new Set(body.media.map((m) => m.description));
  const text = captions.has(body.text) ? "" : body.text;
  return body.media.map(({ uri, description }) => ({
    uri,
    description: description || (body.media.length === 1 ? text : ""),
    creation_timestamp: file.seconds(block.time ?? firstDate(block, file)),
    ...(body.located ? { media_metadata: LOCATED } : {}),
  }));
}

/** That a place is known is all that items say of it. */
export const LOCATED = { photo_metadata: { exif_data: [{ latitude: 1, longitude: 1 }] } } satisfies JsonObject;
