import type { Fact, LabelledAudience, Place, PublishState } from "../model/record.ts";
import { KINDS, type Kind, NOTES, type Note, type Precision, type Zone } from "../model/vocabulary.ts";

/** What the readers say of an item's circumstances; the account and "current" are added by the store. */
export interface Seed {
  readonly kind: Kind;
  readonly field: string | null;
  readonly place: Place;
  readonly state: PublishState;
  readonly label: LabelledAudience | null;
}

/** A problem of one file, counted; `pointer` is where it was met first. */
export interface CountedProblem {
  readonly code: string;
  readonly pointer: string;
  count: number;
}

export interface PlacedFact {
  readonly fact: Fact;
  readonly pointer: string;
}

/** Titles in which a group may be named that is not known before all is read; `title`: for each item 1 + its index, or 0. */
export interface OpenTitles {
  readonly titles: readonly string[];
  readonly title: Uint32Array;
}

/**
 * The items of one file as columns: typed arrays and one text buffer, so that a batch crosses threads without a copy and
 * no object is kept for each item. `n` is the number of items; row i of every column is item i.
 */
export interface Batch {
  readonly n: number;
  readonly records: number;
  readonly seeds: readonly Seed[];
  /** Index into `seeds`. */
  readonly seed: Uint32Array;
  /** Null where no item has an open title, and once all are settled, see `placeByLateGroups`. */
  readonly open: OpenTitles | null;
  /** Unix ms; NaN where unknown. */
  readonly createdAt: Float64Array;
  /** Precision and zone, see `packTime`. */
  readonly time: Uint8Array;
  /** Bit i stands for NOTES[i]. */
  readonly notes: Uint8Array;
  /** UTF-8. Item i has the bytes from textEnd[i - 1] (0 for the first) to textEnd[i]. */
  readonly text: Uint8Array;
  readonly textEnd: Uint32Array;
  /** Media of item i: mediaEnd[i - 1] to mediaEnd[i] in the three media columns. */
  readonly mediaEnd: Uint32Array;
  /** `mediaKey` of the file's name. */
  readonly mediaKey: Float64Array;
  readonly mediaType: Uint8Array;
  readonly uri: Uint8Array;
  readonly uriEnd: Uint32Array;
  /** Links; null where no item of the file has one. */
  readonly url: { readonly bytes: Uint8Array; readonly end: Uint32Array } | null;
  /** What items are about in others' words; null where no item of the file has such. */
  readonly attached: { readonly bytes: Uint8Array; readonly end: Uint32Array } | null;
  readonly prefixes: readonly string[];
  /** Index into `prefixes`, and the index below it (-1: the prefix is the whole pointer). */
  readonly prefix: Uint32Array;
  readonly index: Int32Array;
  /** Rows that were replaced (old profile values), with the time of it, Unix ms. */
  readonly replaced: readonly (readonly [row: number, at: number])[];
  readonly facts: readonly PlacedFact[];
  readonly problems: readonly CountedProblem[];
}

const PRECISIONS: readonly Precision[] = ["second", "minute", "day", "unknown"];

export function packTime(precision: Precision, zone: Zone): number {
  return PRECISIONS.indexOf(precision) | (zone === "assumed" ? 4 : 0);
}

export function precisionOf(packed: number): Precision {
  return PRECISIONS[packed & 3] ?? "unknown";
}

export function zoneOf(packed: number): Zone {
  return packed & 4 ? "assumed" : "utc";
}

export function noteBit(note: Note): number {
  return 1 << NOTES.indexOf(note);
}

export function notesOfBits(bits: number): Note[] {
  return NOTES.filter((_, i) => bits & (1 << i));
}

export const MEDIA_TYPES = ["image", "video", "audio", "other"] as const;

export function kindIndex(kind: Kind): number {
  return KINDS.indexOf(kind);
}

/**
 * A 53-bit key of a media file's name: two 32-bit multiply-xorshift lanes over its UTF-16 units. Two of a million
 * different names share one with a chance of 1 in 18 000; media are joined within one account only.
 */
export function mediaKey(name: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < name.length; i++) {
    const c = name.charCodeAt(i);
    a = Math.imul(a ^ c, 0x9e3779b1);
    b = Math.imul(b ^ c, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b & 0x1fffff) * 0x1_0000_0000 + (a >>> 0);
}
