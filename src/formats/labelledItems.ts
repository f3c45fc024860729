import { booleanWord } from "../decode/booleans.ts";
import { isPositionText } from "../decode/coordinates.ts";
import { asArray, asObject, asText, type JsonObject } from "../decode/json.ts";
import { findEntry, type LabelEntry, type LabelRecord, labelRecord, walkEntries } from "../decode/labelValues.ts";
import { instant } from "../decode/time.ts";
import type { MediaRef } from "../model/record.ts";
import type { Note } from "../model/vocabulary.ts";
import { hasCoordinates, mediaRef } from "./facebook/parts.ts";
import { LABELS, type LabelMeaning } from "./labels.ts";

/** A label_values record with the ways to ask it by meaning instead of by label. */
export interface Labelled extends LabelRecord {
  /** The first value under a label of this meaning, "" where there is none. */
  text(meaning: LabelMeaning): string;
  time(meaning: LabelMeaning): number | null;
  readonly media: readonly MediaRef[];
  /** The same files with what is said about each. */
  readonly files: readonly LabelledFile[];
  /** `has-location` where a label or what is said about a file gives coordinates. */
  readonly notes: readonly Note[];
  /** The first link of the record: its own page. */
  readonly url: string | null;
}

/** A media file of a label_values record, with its own time and caption. */
export interface LabelledFile {
  readonly ref: MediaRef;
  /** Unix ms. */
  readonly createdAt: number | null;
  readonly description: string;
  readonly located: boolean;
}

/** Reads a record of the label_values shape; labels are looked up by meaning in every language we know. */
export function labelled(raw: JsonObject): Labelled {
  const record = labelRecord(raw);
  const files = filesOf(raw, record.entries);
  return {
    ...record,
    text: (meaning) => textUnder(record.entries, meaning),
    time: (meaning) => findEntry(record.entries, LABELS[meaning])?.timestamp ?? null,
    media: files.map((f) => f.ref),
    files,
    notes: isLocated(record.entries, files) ? ["has-location"] : [],
    url: urlOf(record.entries),
  };
}

/** 0 stands for no position. */
function isLocated(entries: readonly LabelEntry[], files: readonly LabelledFile[]): boolean {
  if (files.some((f) => f.located) || Number.parseFloat(textUnder(entries, "latitude"))) return true;
  for (const { value } of walkEntries(entries)) if (value !== null && isPositionText(value)) return true;
  return false;
}

function textUnder(entries: readonly LabelEntry[], meaning: LabelMeaning): string {
  const entry = findEntry(entries, LABELS[meaning]);
  if (entry === null) return "";
  if (entry.value !== null && entry.value !== "") return entry.value;
  const vec = entry.vec.find((v) => v !== "");
  if (vec !== undefined) return vec;
  const name = findEntry(entry.dict, LABELS.name);
  return name?.value ?? firstPlain(entry.dict);
}

/** The longest value that is neither a link, a number nor a yes/no: the words of a record whose labels are not known. */
export function longestText(entries: readonly LabelEntry[]): string {
  let best = "";
  for (const { value, href } of walkEntries(entries)) {
    if (value === null || href !== null || value.length <= best.length) continue;
    if (/^https?:\/\//i.test(value) || booleanWord(value) !== null || /^[\d\s.,:+()-]*$/.test(value)) continue;
    best = value;
  }
  return best;
}

function firstPlain(entries: readonly LabelEntry[]): string {
  for (const { value } of walkEntries(entries))
    if (value !== null && value !== "" && !/^https?:/i.test(value)) return value;
  return "";
}

function filesOf(raw: JsonObject, entries: readonly LabelEntry[]): LabelledFile[] {
  const found = new Map<string, LabelledFile>();
  const add = (media: JsonObject | null) => {
    const ref = mediaRef(media);
    if (media === null || ref === null || found.has(ref.uri)) return;
    found.set(ref.uri, {
      ref,
      createdAt: instant(media.creation_timestamp),
      description: asText(media.description),
      located: hasCoordinates(media),
    });
  };
  for (const media of asArray(raw.media) ?? []) add(asObject(media));
  for (const entry of walkEntries(entries)) for (const media of entry.media) add(media);
  return [...found.values()];
}

/** Links inside groups are the owner's or a place's, not the record's. */
function urlOf(entries: readonly LabelEntry[]): string | null {
  const own = entries.filter((e) => e.dict.length === 0);
  const link = findEntry(own, LABELS.url);
  const url = link?.href ?? link?.value ?? null;
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

/** The `Owner` block: a group of name, username and link. Hashtags have the same shape and come first. */
export function ownerOf(entries: readonly LabelEntry[]): { name: string | null; username: string | null } {
  const owner = findEntry(entries, LABELS.owner);
  if (owner === null) return { name: null, username: null };
  const inside = owner.dict;
  const username = findEntry(inside, LABELS.username)?.value ?? null;
  const name = findEntry(inside, LABELS.name)?.value ?? null;
  if (inside.length === 0 && owner.value !== null) return { name: owner.value, username: owner.value };
  return { name: name === "" ? null : name, username: username === "" ? null : username };
}
