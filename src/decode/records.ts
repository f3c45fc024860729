import { asArray, asObject, get, type Json, type JsonObject } from "./json.ts";

/** The records of a file, and where they lie in it. */
export interface RecordList {
  readonly records: readonly Json[];
  /** JSON pointer (RFC 6901) of the list; of the record itself where `lone`. */
  readonly prefix: string;
  /** One record that stands where a list would: its pointer is `prefix`, with no index after it. */
  readonly lone: boolean;
}

/** Keys that only a record has; Meta writes a list of one record as the bare record. */
const RECORD_KEYS = [
  "media",
  "label_values",
  "string_map_data",
  "string_list_data",
  "media_map_data",
  "media_list_data",
  "timestamp",
  "timestamp_ms",
  "creation_timestamp",
  "title",
  "data",
  "attachments",
  "uri",
  "name",
  "fbid",
];

/** Exports of 2018 to 2020 put some lists one level deeper, under this name. */
const INNER_LIST = "activity_log_data";

const NOTHING: RecordList = { records: [], prefix: "", lone: false };

/**
 * Finds the records of a parsed file: a bare array; an array or one lone record under a wrapper key; a lone record;
 * else the first property that is an array. A wrapper is named without its version: "comments" also stands for
 * "comments_v2". Wrappers are looked for in the order given. Never throws.
 */
export function listRecords(value: Json, wrappers: readonly string[]): RecordList {
  const list = asArray(value);
  if (list !== null) return { records: list, prefix: "", lone: false };
  const object = asObject(value);
  if (object === null) return NOTHING;
  return (
    underWrapper(object, wrappers, "") ??
    (isRecord(object) ? { records: [object], prefix: "", lone: true } : (firstList(object) ?? NOTHING))
  );
}

/** Whether a key is one of the wrappers, with or without a version: "comments" matches "comments_v2". */
export function isWrapper(key: string, wrappers: readonly string[]): boolean {
  return wrappers.some((wrapper) => matches(key, wrapper)) || key === INNER_LIST;
}

/** One step of a JSON pointer (RFC 6901). */
export function pointerStep(key: string): string {
  return `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

const unversioned = (name: string): string => name.replace(/_v\d+$/, "");
const matches = (key: string, wrapper: string): boolean =>
  key.startsWith(unversioned(wrapper)) && unversioned(key) === unversioned(wrapper);

const isRecord = (object: JsonObject): boolean => RECORD_KEYS.some((key) => Object.hasOwn(object, key));

function underWrapper(object: JsonObject, wrappers: readonly string[], prefix: string): RecordList | null {
  const keys = Object.keys(object);
  for (const wrapper of [...wrappers, INNER_LIST]) {
    for (const key of keys.filter((candidate) => matches(candidate, wrapper))) {
      const at = prefix + pointerStep(key);
      const list = asArray(object[key]);
      if (list !== null) return { records: list, prefix: at, lone: false };
      const inner = asObject(object[key]);
      if (inner === null) continue;
      const deeper = prefix === "" ? underWrapper(inner, wrappers, at) : null;
      return deeper ?? { records: [inner], prefix: at, lone: true };
    }
  }
  return null;
}

/** The first property that is a list, or that holds the list one level deeper. */
function firstList(object: JsonObject): RecordList | null {
  for (const key of Object.keys(object)) {
    const list = asArray(object[key]);
    if (list !== null) return { records: list, prefix: pointerStep(key), lone: false };
    const inner = asArray(get(object[key], INNER_LIST));
    if (inner !== null) return { records: inner, prefix: `${pointerStep(key)}/${INNER_LIST}`, lone: false };
  }
  return null;
}
