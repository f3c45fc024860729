import { asArray, asObject, asText, type JsonObject } from "../../decode/json.ts";
import { repair } from "../../decode/repair.ts";
import { instant } from "../../decode/time.ts";
import type { MediaRef, Place } from "../../model/record.ts";
import type { Note } from "../../model/vocabulary.ts";
import { hasCoordinates, mediaRef } from "../facebook/parts.ts";
import { labelled, longestText } from "../labelledItems.ts";
import { isNobodysName } from "../nobody.ts";
import type { ReadContext } from "../reader.ts";

/** What one post, reel or story of Instagram says: caption, time, files. */
export interface Shown {
  readonly text: string;
  readonly createdAt: number | null;
  readonly media: readonly MediaRef[];
  readonly notes: readonly Note[];
}

/**
 * Reads `{media: [{uri, creation_timestamp, title}], title?, creation_timestamp?}`. The caption of a single picture is the
 * media's title, that of several stands at the root; the time likewise. One file may stand without its list. Null where there is neither file nor text nor time.
 */
export function readShown(raw: JsonObject): Shown | null {
  if (raw.label_values !== undefined) return readLabelled(raw);
  const alone = asObject(raw.media) ?? (typeof raw.uri === "string" ? raw : null);
  const list = (asArray(raw.media) ?? [alone]).map(asObject);
  const files = list.filter((m): m is JsonObject => m !== null);
  const media = files.map(mediaRef).filter((m): m is MediaRef => m !== null);
  const text = asText(raw.title) || firstTitle(files);
  const createdAt = instant(raw.creation_timestamp) ?? instant(raw.timestamp) ?? earliest(files);
  if (media.length === 0 && text === "" && createdAt === null) return null;
  return { text, createdAt, media, notes: files.some(hasCoordinates) ? ["has-location"] : [] };
}

/** The same in the label_values shape, to which Instagram moves one file after the other. */
function readLabelled(raw: JsonObject): Shown | null {
  const record = labelled(raw);
  if (record.entries.length === 0) return null;
  const text = record.text("caption") || record.text("message") || longestText(record.entries);
  const createdAt = record.time("time") ?? record.timestamp ?? record.files[0]?.createdAt ?? null;
  return { text, createdAt, media: record.media, notes: record.notes };
}

function firstTitle(files: readonly JsonObject[]): string {
  for (const file of files) {
    const title = asText(file.title);
    if (title !== "") return title;
  }
  return "";
}

function earliest(files: readonly JsonObject[]): number | null {
  let first: number | null = null;
  for (const file of files) {
    const at = instant(file.creation_timestamp);
    if (at !== null && (first === null || at < first)) first = at;
  }
  return first;
}

/** One entry of a `string_map_data` object, its label repaired. */
export interface MapEntry {
  readonly label: string;
  readonly value: string;
  readonly href: string;
  /** Unix milliseconds. */
  readonly timestamp: number | null;
}

/** `string_map_data` in file order; its keys are labels in the account's language. */
export function mapEntries(raw: JsonObject): MapEntry[] {
  const map = asObject(raw.string_map_data);
  if (map === null) return [];
  return Object.entries(map).map(([label, entry]) => {
    const object = asObject(entry);
    return {
      label: repair(label),
      value: asText(object?.value),
      href: asText(object?.href),
      timestamp: instant(object?.timestamp),
    };
  });
}

/** Handles are lower case letters, digits, dots and underscores, up to 30 characters. */
export const HANDLE = /^[a-z0-9._]{1,30}$/i;

/** The place of something on `owner`'s content: the own account where the owner is the user. */
export function placeAt(owner: string, context: ReadContext): Place {
  if (owner === "") return { type: "host", name: null, known: null };
  if (context.username !== null && owner.toLowerCase() === context.username.toLowerCase()) return { type: "own" };
  return { type: "host", name: isNobodysName(owner) ? null : owner, known: null };
}
