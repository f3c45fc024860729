import type { Block } from "./block.ts";
import { labelTable, pairRow, table, wideRow } from "./labelTable.ts";
import { mediaElement, mediaLines } from "./media.ts";
import { type Printer, printed } from "./printer.ts";
import { type Fields, fieldsOf, isFields, listOf, numberOf, textOf } from "./shapes.ts";
import { escapeText, link, tag, userText } from "./text.ts";

/** Rows of a map from labels to values and times, in the order of the map. */
function mapRows(printer: Printer, map: Fields): string {
  return Object.entries(map)
    .map(([label, raw]) => {
      const cell = fieldsOf(raw);
      const at = numberOf(cell.timestamp) ?? 0;
      const value = textOf(cell.value);
      const href = textOf(cell.href);
      if (value === "" && at > 0) return pairRow(label, printed(printer, at));
      return wideRow(label, href === "" ? userText(value) : link(href, escapeText(value)));
    })
    .join("");
}

/** Rows of a map from labels to pictures. */
function pictureRows(printer: Printer, map: Fields): string {
  return Object.entries(map)
    .map(([label, raw]) => wideRow(label, mediaElement(printer, textOf(fieldsOf(raw).uri))))
    .join("");
}

function mapBlock(printer: Printer, record: Fields): Block {
  const pictures = listOf(record.media_list_data)
    .map((one) => textOf(fieldsOf(one).uri))
    .filter((uri) => uri !== "")
    .map((uri) => mediaElement(printer, uri));
  const rows =
    pictureRows(printer, fieldsOf(record.media_map_data)) + mapRows(printer, fieldsOf(record.string_map_data));
  return { title: textOf(record.title) || null, body: pictures.join("") + table(rows), at: null };
}

function listBlock(printer: Printer, record: Fields): Block {
  const body = listOf(record.string_list_data)
    .map((raw) => {
      const { href, value, timestamp } = fieldsOf(raw);
      const words = textOf(value);
      const shown =
        words === ""
          ? ""
          : tag("div", "", textOf(href) === "" ? escapeText(words) : link(textOf(href), escapeText(words)));
      const at = numberOf(timestamp) ?? 0;
      return tag("div", "", shown + (at > 0 ? tag("div", "", printed(printer, at)) : ""));
    })
    .join("");
  return { title: textOf(record.title) || null, body, at: null };
}

function pictures(printer: Printer, media: readonly Fields[]): string {
  return media
    .filter((one) => textOf(one.uri) !== "")
    .map((one) => mediaLines(printer, one, ""))
    .join("");
}

/** A post of one or more pictures: the caption is the heading, wherever the JSON has it. */
function postBlock(printer: Printer, record: Fields): Block {
  const media = listOf(record.media).map(fieldsOf);
  const captions = media.map((one) => textOf(one.title));
  const title = textOf(record.title) || captions.find((text) => text !== "") || null;
  const times = media.map((one) => numberOf(one.creation_timestamp) ?? Number.POSITIVE_INFINITY);
  return { title, body: pictures(printer, media), at: numberOf(record.creation_timestamp) ?? Math.min(...times) };
}

function mediaWithin(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.flatMap(mediaWithin);
  if (!isFields(value)) return [];
  if (typeof value.uri === "string") return [value];
  return Object.values(value).flatMap(mediaWithin);
}

/** An entry of the list that has the archived posts as well. Its page has no mark of a draft or an archived post. */
export function gridBlock(printer: Printer, raw: unknown): Block {
  const record = fieldsOf(raw);
  const labels = listOf(record.label_values);
  return {
    title: textOf(fieldsOf(labels[0]).value) || null,
    body: pictures(printer, mediaWithin(labels)),
    at: numberOf(record.timestamp),
  };
}

/** How a page shows one record of Instagram's or Threads' lists, whatever its shape. */
export function instagramBlock(printer: Printer, raw: unknown): Block {
  const record = fieldsOf(raw);
  if (Array.isArray(record.label_values)) {
    return { title: textOf(record.title) || null, body: labelTable(printer, record), at: numberOf(record.timestamp) };
  }
  if (isFields(record.string_map_data)) return mapBlock(printer, record);
  if (Array.isArray(record.string_list_data)) return listBlock(printer, record);
  if (Array.isArray(record.media)) return postBlock(printer, record);
  if (typeof record.uri === "string") {
    const body = pictures(printer, [record]);
    return { title: textOf(record.title) || null, body, at: numberOf(record.creation_timestamp) };
  }
  return { title: textOf(record.title) || textOf(record.name) || null, body: "", at: numberOf(record.timestamp) };
}
