import { fold } from "./fold.ts";
import { asArray, asObject, asString, asText, type Json, type JsonObject } from "./json.ts";
import { MAX_DEPTH } from "./jsonDepth.ts";
import { instant } from "./time.ts";

/** One line of a `label_values` record; `dict` holds the lines below it. Texts are repaired, "" where missing. */
export interface LabelEntry {
  readonly label: string;
  readonly title: string;
  /** `ent_field_name`: the same in every language, but in few exports. */
  readonly fieldName: string | null;
  readonly value: string | null;
  readonly href: string | null;
  /** Unix milliseconds. */
  readonly timestamp: number | null;
  readonly media: JsonObject[];
  readonly vec: string[];
  readonly dict: LabelEntry[];
}

/** A record of the `label_values` shape. */
export interface LabelRecord {
  /** Unix milliseconds. */
  readonly timestamp: number | null;
  readonly fbid: string | null;
  readonly entName: string | null;
  readonly entries: LabelEntry[];
}

/**
 * Reads a record of the shape `{timestamp, fbid, ent_name, label_values: [{label, value, …, dict: […]}]}`, in which
 * lines nest to any depth. Groups without a name of their own, as in `{dict: [{dict: […], title: ""}]}`, are kept as
 * entries, so that two places of one post stay two. Wrong shapes are passed over; never throws.
 */
export function labelRecord(record: JsonObject): LabelRecord {
  return {
    timestamp: instant(record.timestamp),
    fbid: textOrNull(record.fbid),
    entName: textOrNull(record.ent_name),
    entries: entriesOf(record.label_values, MAX_DEPTH),
  };
}

function entriesOf(v: Json | undefined, depth: number): LabelEntry[] {
  if (depth === 0) return [];
  return objectsOf(v).map((entry) => entryOf(entry, depth));
}

function entryOf(o: JsonObject, depth: number): LabelEntry {
  return {
    label: asText(o.label),
    title: asText(o.title),
    fieldName: textOrNull(o.ent_field_name),
    value: textOrNull(o.value),
    href: textOrNull(o.href),
    timestamp: instant(o.timestamp_value),
    media: objectsOf(o.media),
    vec: vecOf(o.vec),
    dict: entriesOf(o.dict, depth - 1),
  };
}

/** The objects of a list; one may stand without its list, as one record may. */
function objectsOf(v: Json | undefined): JsonObject[] {
  const objects: JsonObject[] = [];
  for (const each of v === undefined ? [] : (asArray(v) ?? [v])) {
    const object = asObject(each);
    if (object !== null) objects.push(object);
  }
  return objects;
}

function vecOf(v: Json | undefined): string[] {
  return v === undefined ? [] : (asArray(v) ?? []).flatMap((each) => textOrNull(asObject(each)?.value ?? each) ?? []);
}

function textOrNull(v: Json | undefined): string | null {
  const text = asText(v);
  return text === "" && asString(v) === null ? null : text;
}

/** All entries, each before those below it. */
export function walkEntries(entries: readonly LabelEntry[]): readonly LabelEntry[] {
  if (entries.every(({ dict }) => dict.length === 0)) return entries;
  const all: LabelEntry[] = [];
  const add = (list: readonly LabelEntry[]): void => {
    for (const entry of list) {
      all.push(entry);
      add(entry.dict);
    }
  };
  add(entries);
  return all;
}

/**
 * The first entry at any depth whose machine name, label or title is one of the names. Earlier names win over
 * earlier entries; case, accents and outer punctuation do not count.
 */
export function findEntry(entries: readonly LabelEntry[], names: readonly string[]): LabelEntry | null {
  const ranks = ranksOf(names);
  let found: LabelEntry | null = null;
  let best = Number.POSITIVE_INFINITY;
  const look = (all: readonly LabelEntry[]): void => {
    for (const entry of all) {
      const rank = Math.min(rankIn(ranks, entry.fieldName), rankIn(ranks, entry.label), rankIn(ranks, entry.title));
      if (rank < best) {
        best = rank;
        found = entry;
      }
      if (entry.dict.length > 0) look(entry.dict);
    }
  };
  look(entries);
  return found;
}

/** Place of each folded name in its list. Lists of names are constants: each is folded once. */
const known = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

function ranksOf(names: readonly string[]): ReadonlyMap<string, number> {
  const before = known.get(names);
  if (before !== undefined) return before;
  const ranks = new Map<string, number>();
  for (const [rank, name] of names.entries()) {
    const folded = fold(name);
    if (folded !== "" && !ranks.has(folded)) ranks.set(folded, rank);
  }
  known.set(names, ranks);
  return ranks;
}

function rankIn(ranks: ReadonlyMap<string, number>, text: string | null): number {
  return text === null || text === "" ? Number.POSITIVE_INFINITY : (ranks.get(fold(text)) ?? Number.POSITIVE_INFINITY);
}

/** The first text that the entry found under these names says: its value, else of its list, else below it; or "". */
export function firstText(entries: readonly LabelEntry[], names: readonly string[]): string {
  const found = findEntry(entries, names);
  if (found === null) return "";
  for (const { value, vec } of walkEntries([found])) {
    const text = [value ?? "", ...vec].find((s) => s !== "");
    if (text !== undefined) return text;
  }
  return "";
}
