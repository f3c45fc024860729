import {
  type Batch,
  type CountedProblem,
  kindIndex,
  MEDIA_TYPES,
  mediaKey,
  noteBit,
  type PlacedFact,
  packTime,
  type Seed,
} from "../columns/batch.ts";
import { Growing, TextColumn } from "../columns/growing.ts";
import { placeKey, pointerText } from "../columns/keys.ts";
import { mediaName } from "../decode/mediaName.ts";
import type { Pointer, Sink } from "../formats/reader.ts";
import { fold } from "../formats/titles/nameIndex.ts";
import type { Problem } from "../model/problem.ts";
import type { Fact, ItemRecord, Place } from "../model/record.ts";
import { contactNotes } from "./contacts.ts";

const STATES = [
  "published",
  "archived",
  "trashed",
  "draft",
  "pending",
  "expired-story",
  "replaced",
  "unclear",
] as const;
/** How the address of an item begins; what begins otherwise is none. */
const WEB = /^https?:\/\//i;
const LABELS = [null, "public", "limited", "nobody"] as const;

/** Far more than any list of one person's life has; a list of millions of empty ones must not fill the memory. */
const MOST_RECORDS = 1_000_000;
/** So many records of which not one could be read are no list of ours. */
const HOPELESS = 100_000;

/** Takes what the readers of one file find, and packs it into a {@link Batch}. */
export class BatchWriter implements Sink {
  records = 0;
  #faults = 0;

  /** Whether as many records were read as one file may have. The rest is not read, and the report says so (`fullness`). */
  get isFull(): boolean {
    return this.records >= MOST_RECORDS || this.#isHopeless;
  }

  get #isHopeless(): boolean {
    return this.records >= HOPELESS && this.#faults >= this.records && this.#n === 0;
  }

  /** The problem of a file that was not read to its end because it `isFull`; null for any other. */
  fullness(file: string): Problem | null {
    if (!this.isFull) return null;
    if (this.#isHopeless) return { code: "file-wrong-shape", data: { file } };
    return { code: "file-too-many-records", data: { file, count: this.records } };
  }

  #n = 0;
  readonly #seeds: Seed[] = [];
  readonly #seedIds = new Map<number, number>();
  readonly #places = new Map<string, number>();
  readonly #fields = new Map<string | null, number>();
  #lastPlace: Place | null = null;
  /** The last place as it is spelled in seeds, and its number: items in a row stand mostly in the same. */
  #lastWhere: Place = { type: "own" };
  #lastPlaceId = 0;
  readonly #prefixIds = new Map<string, number>();
  readonly #titles = new Map<string, number>();
  readonly #title = new Growing((n) => new Uint32Array(n));
  readonly #seed = new Growing((n) => new Uint32Array(n));
  readonly #createdAt = new Growing((n) => new Float64Array(n));
  readonly #time = new Growing((n) => new Uint8Array(n));
  readonly #notes = new Growing((n) => new Uint8Array(n));
  readonly #text = new TextColumn();
  readonly #mediaEnd = new Growing((n) => new Uint32Array(n));
  readonly #mediaKey = new Growing((n) => new Float64Array(n));
  readonly #mediaType = new Growing((n) => new Uint8Array(n));
  readonly #uri = new TextColumn();
  readonly #url = new TextColumn();
  readonly #attached = new TextColumn();
  readonly #prefix = new Growing((n) => new Uint32Array(n));
  readonly #index = new Growing((n) => new Int32Array(n));
  readonly #replaced: [number, number][] = [];
  readonly #facts: PlacedFact[] = [];
  readonly #groups = new Set<string>();
  readonly #problems = new Map<string, CountedProblem>();

  item(r: ItemRecord): void {
    const text = r.text ?? "";
    this.#seed.push(this.#seedOf(r));
    this.#title.push(r.openTitle ? 1 + idOf(this.#titles, r.openTitle) : 0);
    this.#createdAt.push(r.createdAt ?? Number.NaN);
    this.#time.push(
      r.createdAt === null ? packTime("unknown", "utc") : packTime(r.precision ?? "second", r.zone ?? "utc"),
    );
    let notes = contactNotes(text);
    for (const note of r.notes ?? []) notes |= noteBit(note);
    this.#notes.push(notes);
    this.#text.push(text);
    for (const media of r.media ?? []) {
      this.#mediaKey.push(mediaKey(mediaName(media.uri)));
      this.#mediaType.push(MEDIA_TYPES.indexOf(media.type));
      this.#uri.push(media.uri);
    }
    this.#mediaEnd.push(this.#mediaKey.length);
    const url = r.url ?? "";
    this.#url.push(url !== "" && WEB.test(url) ? url : "");
    this.#attached.push(r.attached ?? "");
    this.#prefix.push(this.#prefixOf(r.pointer[0]));
    this.#index.push(r.pointer[1]);
    if (r.replacedAt !== undefined && r.replacedAt !== null) this.#replaced.push([this.#n, r.replacedAt]);
    this.#n++;
  }

  fact(fact: Fact, pointer: Pointer): void {
    // Each comment in a group names it.
    if (fact.type === "group") {
      if (this.#groups.has(fact.name)) return;
      this.#groups.add(fact.name);
    }
    this.#facts.push({ fact, pointer: pointerText(pointer) });
  }

  problem(code: string, pointer: Pointer): void {
    this.#faults++;
    const known = this.#problems.get(code);
    if (known) known.count++;
    else this.#problems.set(code, { code, pointer: pointerText(pointer), count: 1 });
  }

  take(): Batch {
    const text = this.#text.take();
    const uri = this.#uri.take();
    return {
      n: this.#n,
      records: this.records,
      seeds: this.#seeds,
      seed: this.#seed.take(),
      open: this.#titles.size === 0 ? null : { titles: [...this.#titles.keys()], title: this.#title.take() },
      createdAt: this.#createdAt.take(),
      time: this.#time.take(),
      notes: this.#notes.take(),
      text: text.bytes,
      textEnd: text.end,
      mediaEnd: this.#mediaEnd.take(),
      mediaKey: this.#mediaKey.take(),
      mediaType: this.#mediaType.take(),
      uri: uri.bytes,
      uriEnd: uri.end,
      url: this.#url.bytesUsed === 0 ? null : this.#url.take(),
      attached: this.#attached.bytesUsed === 0 ? null : this.#attached.take(),
      prefixes: [...this.#prefixIds.keys()],
      prefix: this.#prefix.take(),
      index: this.#index.take(),
      replaced: this.#replaced,
      facts: this.#facts,
      problems: [...this.#problems.values()],
    };
  }

  /** Items of the same kind, field, place, state and label share a seed. */
  #seedOf(r: ItemRecord): number {
    if (r.place !== this.#lastPlace) {
      this.#lastPlace = r.place;
      this.#lastWhere = spelledAlike(r.place);
      this.#lastPlaceId = idOf(this.#places, placeKey(this.#lastWhere));
    }
    const state = r.state ?? "published";
    const label = r.label ?? null;
    const field = r.field ?? null;
    const key =
      (((this.#lastPlaceId * 1024 + idOf(this.#fields, field)) * 32 + kindIndex(r.kind)) * 8 + STATES.indexOf(state)) *
        4 +
      LABELS.indexOf(label);
    const known = this.#seedIds.get(key);
    if (known !== undefined) return known;
    const id = this.#seeds.length;
    this.#seeds.push({ kind: r.kind, field, place: this.#lastWhere, state, label });
    this.#seedIds.set(key, id);
    return id;
  }

  #prefixOf(prefix: string): number {
    return idOf(this.#prefixIds, prefix);
  }
}

const STRANGE = /[^\u0020-\u007e]/;

/** The place with its name spelled as the names in title sentences are: a field may write the same group differently. */
function spelledAlike(place: Place): Place {
  if (!("name" in place) || place.name === null || !STRANGE.test(place.name)) return place;
  const name = fold(place.name);
  return name === place.name ? place : { ...place, name };
}

function idOf<K>(ids: Map<K, number>, key: K): number {
  const known = ids.get(key);
  if (known !== undefined) return known;
  ids.set(key, ids.size);
  return ids.size - 1;
}
