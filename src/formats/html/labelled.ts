import { type HtmlBlock, type HtmlEntry, walkHtmlEntries } from "../../decode/html/block.ts";
import type { Json, JsonObject } from "../../decode/json.ts";
import { allEntries, type HtmlAdapter, type HtmlFile } from "./adapter.ts";

/** A block that can be no record: a heading or words of the page, with neither file nor rows nor a place for a date. */
export function isEmptyBlock(block: HtmlBlock): boolean {
  return block.time === null && block.undated !== true && block.media.length === 0 && block.entries.length === 0;
}

/** Rows as `label_values` has them. A value that is a date is a time. */
export function labelValues(entries: readonly HtmlEntry[], file: HtmlFile): JsonObject[] {
  return entries.map((entry) => {
    const time = file.secondsOf(entry.value);
    const media = entry.media.map(({ href }) => ({ uri: file.uri(href) }));
    const group = entry.children.length > 0;
    return {
      ...(group && entry.value === "" ? { title: entry.label } : { label: entry.label }),
      ...(time === undefined ? (entry.value === "" && group ? {} : { value: entry.value }) : { timestamp_value: time }),
      ...(entry.href === null ? {} : { href: entry.href }),
      ...(media.length > 0 ? { media } : {}),
      ...(group ? { dict: labelValues(entry.children, file) } : {}),
    };
  });
}

/** One record of the `label_values` shape. Media outside the rows are the record's own. */
export const labelRecordOf: HtmlAdapter = (block, file) => {
  const entries = allEntries(block);
  if (entries.length === 0) return [];
  const inRows = new Set([...walkHtmlEntries(entries)].flatMap((e) => e.media.map((m) => m.href)));
  return [
    {
      timestamp: file.seconds(block.time),
      title: block.heading ?? "",
      media: block.media.filter((m) => !inRows.has(m.href)).map(({ href }) => ({ uri: file.uri(href) })),
      label_values: labelValues(entries, file),
    },
  ];
};

/** The same where a page may show only the files: each with the block's date. */
export const labelsOrFiles: HtmlAdapter = (block, file) => {
  if (block.entries.length > 0 || block.media.length === 0) return labelRecordOf(block, file);
  const time = file.seconds(block.time);
  const media = block.media.map(({ href }) => ({ uri: file.uri(href), creation_timestamp: time }));
  return [{ timestamp: time, title: block.heading ?? "", media, label_values: [] }];
};

/** Rows as `string_map_data` has them, in order; of equal labels the first with a value. */
export function stringMap(entries: readonly HtmlEntry[], file: HtmlFile): JsonObject {
  const map = new Map<string, JsonObject>();
  for (const { label, value, href } of walkHtmlEntries(entries)) {
    if (label === "" || (map.get(label)?.value ?? "") !== "" || map.get(label)?.timestamp !== undefined) continue;
    const time = file.secondsOf(value);
    map.set(label, time === undefined ? { value, href: href ?? "" } : { value: "", timestamp: time });
  }
  return Object.fromEntries<Json>(map);
}
