import { audienceLabel, audienceValue } from "../decode/audienceLabel.ts";
import { type HtmlBlock, walkHtmlEntries } from "../decode/html/block.ts";
import { asArray, asObject, asString, asText, type Json, type JsonObject } from "../decode/json.ts";
import { MAX_DEPTH } from "../decode/jsonDepth.ts";
import { repair } from "../decode/repair.ts";
import type { Fact, ItemRecord, LabelledAudience } from "../model/record.ts";
import { allEntries } from "./html/adapter.ts";
import type { Pointer, Sink } from "./reader.ts";

const WIDEST: readonly LabelledAudience[] = ["public", "limited", "nobody"];

/**
 * The audience a record states for itself, whatever its shape: under a key of the record or of its `data`, in `string_map_data`,
 * or in `label_values` at any depth. Of several the widest; null where it states none in words that are understood.
 */
export function labelledAudience(raw: JsonObject): LabelledAudience | null {
  const found: LabelledAudience[] = [];
  underKeys(raw, found);
  for (const each of asArray(raw.data) ?? []) {
    const object = asObject(each);
    if (object === null) continue;
    underKeys(object, found);
    for (const key in object) {
      const inner = asObject(object[key]);
      if (inner !== null) underKeys(inner, found);
    }
  }
  const map = asObject(raw.string_map_data);
  if (map !== null) inMap(map, found);
  if (raw.label_values !== undefined) inEntries(raw.label_values, MAX_DEPTH, found);
  return found.length === 0 ? null : (WIDEST.find((audience) => found.includes(audience)) ?? null);
}

function note(words: string, found: LabelledAudience[]): void {
  const audience = words === "" ? null : audienceValue(words);
  if (audience !== null) found.push(audience);
}

/** Keys of a record that would state its audience. No known export has one: the day one does, the verdict uses it. */
function underKeys(object: JsonObject, found: LabelledAudience[]): void {
  // Nearly every record has none of these; the look must cost next to nothing.
  const { audience, privacy, visibility, shared_with, privacy_setting } = object;
  if (
    audience === undefined &&
    privacy === undefined &&
    visibility === undefined &&
    shared_with === undefined &&
    privacy_setting === undefined
  )
    return;
  for (const value of [audience, privacy, visibility, shared_with, privacy_setting]) {
    if (value === undefined) continue;
    const words = asString(value) ?? asText(asObject(value)?.value ?? asObject(value)?.description);
    note(repair(words), found);
  }
}

function inMap(map: JsonObject, found: LabelledAudience[]): void {
  for (const label of Object.keys(map))
    if (audienceLabel(repair(label))) note(asText(asObject(map[label])?.value), found);
}

function inEntries(entries: Json, depth: number, found: LabelledAudience[]): void {
  if (depth === 0) return;
  for (const each of asArray(entries) ?? [entries]) {
    const entry = asObject(each);
    if (entry === null) continue;
    if (audienceLabel(asText(entry.label)) || audienceLabel(asText(entry.title))) note(asText(entry.value), found);
    if (entry.dict !== undefined) inEntries(entry.dict, depth - 1, found);
  }
}

/** The same of a block of a page: a row, or a line, that names the audience. */
export function audienceOfBlock(block: HtmlBlock): LabelledAudience | null {
  if (block.entries.length === 0 && block.lines.every((line) => line.label === null)) return null;
  const found: LabelledAudience[] = [];
  for (const { label, value } of walkHtmlEntries(allEntries(block))) if (audienceLabel(label)) note(value, found);
  return WIDEST.find((audience) => found.includes(audience)) ?? null;
}

/** The sink for the items of a record that states this audience. A profile is one record of many items: its statement counts for none. */
export function labelling(audience: LabelledAudience | null, sink: Sink): Sink {
  return audience === null ? sink : new LabellingSink(sink, audience);
}

class LabellingSink implements Sink {
  readonly #sink: Sink;
  readonly #audience: LabelledAudience;

  constructor(sink: Sink, audience: LabelledAudience) {
    this.#sink = sink;
    this.#audience = audience;
  }

  item(record: ItemRecord): void {
    const own = record.label ?? (record.field == null ? this.#audience : null);
    this.#sink.item({ ...record, label: own });
  }

  fact(fact: Fact, pointer: Pointer): void {
    this.#sink.fact(fact, pointer);
  }

  problem(code: string, pointer: Pointer): void {
    this.#sink.problem(code, pointer);
  }
}
