import { asArray, asObject, type JsonObject } from "../../decode/json.ts";
import type { LabelEntry } from "../../decode/labelValues.ts";
import { labelRecord, walkEntries } from "../../decode/labelValues.ts";
import { instant } from "../../decode/time.ts";
import type { MediaRef } from "../../model/record.ts";
import { mediaRef } from "../facebook/parts.ts";
import { type MapEntry, mapEntries } from "./parts.ts";
import { fieldOfLabel, type ProfileField } from "./profileLabels.ts";

/** One line of a profile. `depth`: how many groups it stands in. */
export interface ProfileLine extends MapEntry {
  readonly depth: number;
}

/** The picture of a profile, with its place in the record. */
export interface ProfilePhoto {
  readonly ref: MediaRef;
  /** Unix ms. */
  readonly createdAt: number | null;
  readonly at: string;
}

/** The lines of a profile, of `string_map_data` and of `label_values`, whose groups and lists nest to any depth. */
export function profileLines(raw: JsonObject): ProfileLine[] {
  if (raw.label_values === undefined) return mapEntries(raw).map((entry) => ({ ...entry, depth: 0 }));
  return linesOf(labelRecord(raw).entries, 0);
}

function linesOf(entries: readonly LabelEntry[], depth: number): ProfileLine[] {
  return entries.flatMap((entry) => {
    const label = entry.label || entry.title;
    const { href, timestamp } = entry;
    const isPlain = entry.dict.length === 0 && entry.vec.length === 0;
    const field = fieldOfLabel(label) ?? fieldOfLabel(entry.title);
    if (isPlain) return [{ label, value: inOneLine(entry.value ?? "", field), href: href ?? "", timestamp, depth }];
    // A group that says nothing of its own is as good as not there.
    if (field === null) return [...said(entry, label, depth), ...linesOf(entry.dict, label === "" ? depth : depth + 1)];
    // What a group known to hold nothing of the profile says, a song's name, is not the profile's.
    if (field === "other") return [];
    const values = [entry.value ?? "", ...entry.vec].filter((value) => value !== "");
    const groups = entry.dict.map((each) => textBelow([each])).filter((value) => value !== "");
    const all = field === "pronoun" ? [[...values, ...groups].join("/")] : [...values, ...groups];
    return all.map((value) => ({ label, value, href: "", timestamp, depth }));
  });
}

/** On a page the parts of "she/her" stand one below the other. */
function inOneLine(value: string, field: ProfileField | null): string {
  return field === "pronoun" ? value.split("\n").join("/") : value;
}

/** What a group of unknown meaning says beside its lines. */
function said({ value, vec, timestamp }: LabelEntry, label: string, depth: number): ProfileLine[] {
  const values = [value ?? "", ...vec].filter((text) => text !== "");
  return values.map((text) => ({ label, value: text, href: "", timestamp, depth }));
}

/** All that stands in a group, one below the other: a link's title and its address. */
function textBelow(entries: readonly LabelEntry[]): string {
  const texts = walkEntries(entries).flatMap(({ value, href, vec }) => [value || (href ?? ""), ...vec]);
  return texts.filter((text) => text !== "").join("\n");
}

/** The pictures of a profile: of `media_map_data`, of labelled lines and of the record itself. */
export function profilePhotos(raw: JsonObject): ProfilePhoto[] {
  const named = Object.entries(asObject(raw.media_map_data) ?? {}).map(
    ([label, media]) => [`media_map_data/${label}`, asObject(media)] as const,
  );
  const lines = walkEntries(labelRecord(raw).entries).flatMap(({ label, media }) =>
    media.map((each) => [`label_values/${label}`, each] as const),
  );
  const loose = (asArray(raw.media) ?? []).map((each) => ["media", asObject(each)] as const);
  return [...named, ...lines, ...loose].flatMap(([at, media]) => {
    const ref = mediaRef(media);
    return media === null || ref === null ? [] : [{ ref, createdAt: instant(media.creation_timestamp), at }];
  });
}
