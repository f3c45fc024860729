import { fold } from "../decode/fold.ts";
import { asArray, asObject, type Json, type JsonObject } from "../decode/json.ts";
import { labelRecord } from "../decode/labelValues.ts";
import { isSeveralWords } from "../decode/severalWords.ts";
import { type Label, labelsOf } from "../words/index.ts";

/** Whether a raw record is of a kind of file, by its shape alone: paths may have been changed. */
export type Looks = (record: JsonObject) => boolean;

/** The objects of a list below a key; one may stand without its list. */
export function objectsUnder(record: JsonObject, key: string): JsonObject[] {
  const value = record[key];
  return (asArray(value) ?? [value]).map(asObject).filter((one) => one !== null);
}

/** Whether an object of the list `data` has this key. */
export const hasData =
  (key: string): Looks =>
  (record) =>
    objectsUnder(record, "data").some((part) => Object.hasOwn(part, key));

/** Whether a record of labels, in either shape, has one that means this. */
export function hasLabel(meaning: Label): Looks {
  const known = new Set(labelsOf(meaning).map(fold));
  return (record) => labelsOfRecord(record).some((label) => known.has(fold(label)));
}

function labelsOfRecord(record: JsonObject): string[] {
  const map = asObject(record.string_map_data);
  if (map !== null) return Object.keys(map);
  return record.label_values === undefined ? [] : labelRecord(record).entries.map((e) => e.label || e.title);
}

/** A media file that stands alone, in a folder of this name. */
export const isFileIn =
  (folder: RegExp): Looks =>
  ({ uri }) =>
    typeof uri === "string" && folder.test(uri);

/** Whether a record's `media` lies in a folder of this name. */
export const showsFileIn =
  (folder: RegExp): Looks =>
  (record) =>
    objectsUnder(record, "media").some(isFileIn(folder));

const TIMES = ["timestamp", "creation_timestamp", "timestamp_ms", "timestamp_value", "taken_at", "created_at", "date"];
const OWN_WORDS = [
  "post",
  "comment",
  "text",
  "title",
  "caption",
  "message",
  "description",
  "content",
  "review",
  "value",
];
const DEEPEST = 5;

/** Whether a record holds words somebody wrote, and a time: it may be something the user published. */
export function isText(record: JsonObject): boolean {
  return hasBelow(record, isTime, 0) && hasBelow(record, isWords, 0);
}

const isTime = (key: string, value: Json): boolean =>
  TIMES.includes(key) &&
  (typeof value === "number" ? value > 1e8 : typeof value === "string" && /^\d{4}-\d\d/.test(value));

/** More than a name, a number or an address: several words. */
const isWords = (key: string, value: Json): boolean =>
  OWN_WORDS.includes(key) && typeof value === "string" && isSeveralWords(value) && !/^https?:/i.test(value);

function hasBelow(node: Json | undefined, is: (key: string, value: Json) => boolean, depth: number): boolean {
  if (depth > DEEPEST || typeof node !== "object" || node === null) return false;
  return Object.entries(node).some(
    ([key, value]) => value !== undefined && value !== null && (is(key, value) || hasBelow(value, is, depth + 1)),
  );
}
