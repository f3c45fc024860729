import { asArray, asObject, get, type Json, type JsonObject } from "../decode/json.ts";
import { isWrapper, listRecords } from "../decode/records.ts";
import { labelledAudience, labelling } from "./labelled.ts";
import type { Pointer, ReadContext, Reader, Sink } from "./reader.ts";

/** A record of a file, with the reader it is for. */
export interface FileRecord {
  readonly raw: Json | undefined;
  readonly pointer: Pointer;
  readonly reader: Reader;
}

/** Stands for a file that is neither a list nor an object, or an object without any list: no reader can take it. */
export const WHOLE: Pointer = ["", -1];

/**
 * All records of a parsed file in file order, each with its reader: the file's own, or, where the file holds several
 * lists, the part that names the list's key. Never throws.
 */
export function* fileRecords(value: Json, reader: Reader): Generator<FileRecord> {
  if (reader.whole && asObject(value) !== null) {
    yield { raw: value, pointer: ["", -1], reader };
    return;
  }
  if (value === null || typeof value !== "object") {
    yield { raw: undefined, pointer: WHOLE, reader };
    return;
  }
  const keys = Object.keys(asObject(value) ?? {});
  const parts = (reader.parts ?? []).filter((part) => keys.some((key) => isWrapper(key, part.wrappers)));
  for (const each of parts.length > 0 ? parts : [reader]) {
    const { records, prefix, lone } = listRecords(value, each.wrappers);
    if (records.length === 0 && prefix === "" && keys.some((key) => holdsSomething(get(value, key))))
      yield { raw: undefined, pointer: WHOLE, reader: each };
    for (let i = 0; i < records.length; i++) yield { raw: records[i], pointer: [prefix, lone ? -1 : i], reader: each };
  }
}

/** Gives one record to its reader; one of a wrong shape, and a file of a wrong shape, is counted as a problem. */
export function readRecord({ raw, pointer, reader }: FileRecord, context: ReadContext, sink: Sink): void {
  context.words?.record(raw);
  const object = asObject(raw);
  const list = asArray(raw);
  if (object !== null && isEmptied(object)) return;
  if (object !== null) reader.record(object, pointer, context, labelling(labelledAudience(object), sink));
  else if (list !== null && reader.tuple !== undefined) reader.tuple(list, pointer, context, sink);
  else sink.problem(pointer === WHOLE ? "file-wrong-shape" : "record-wrong-shape", pointer);
}

/** What is left of a record whose contents are gone, as in an empty bin: keys, and nothing below them. */
function isEmptied(raw: JsonObject): boolean {
  let keys = 0;
  for (const key in raw) {
    if (!saysNothing(raw[key] ?? null, 0)) return false;
    keys++;
  }
  return keys > 0;
}

function saysNothing(value: Json, depth: number): boolean {
  if (typeof value !== "object" || value === null) return value === null || value === "";
  return depth < 4 && Object.values(value).every((inner) => saysNothing(inner ?? null, depth + 1));
}

function holdsSomething(value: Json | undefined): boolean {
  return typeof value === "object"
    ? value !== null && Object.keys(value).length > 0
    : value !== undefined && value !== "";
}
