import { metaJson } from "./mojibake.ts";
import type { TruthItem } from "./truth.ts";

/** Takes the truth of items while the file that holds them is written. */
export type TruthSink = (item: TruthItem) => void;

/** One raw record and what it is the truth of: nothing (a fact, a second copy), one item, or several. */
export interface Entry {
  readonly record: unknown;
  readonly truth?: TruthItem | readonly TruthItem[] | null;
}

/** A file of an export that can be written piece by piece, so that a million items need no memory. */
export interface FilePlan {
  /** Relative to the export's root, with "/". */
  readonly path: string;
  /** Media are stored, all else is deflated. */
  readonly stored: boolean;
  /** Holds private messages and must never be opened by an auditor. */
  readonly private: boolean;
  /** What is in it, for writing the same as a page; null for bytes. */
  readonly source: Source | null;
  chunks(sink: TruthSink): Iterable<Buffer>;
}

/** The records of a file before they are written down as JSON or HTML. */
export type Source =
  | { readonly type: "list"; readonly wrapper: string | null; readonly entries: () => Iterable<Entry> }
  | { readonly type: "value"; readonly value: unknown; readonly truth: readonly TruthItem[] };

export const CHUNK = 1 << 16;

export function give(sink: TruthSink, truth: Entry["truth"]): void {
  if (!truth) return;
  if (Array.isArray(truth)) for (const one of truth as readonly TruthItem[]) sink(one);
  else sink(truth as TruthItem);
}

function* listChunks(
  entries: Iterable<Entry>,
  wrapper: string | null,
  lone: boolean,
  sink: TruthSink,
): Iterable<Buffer> {
  const keys = wrapper === null ? [] : wrapper.split("/");
  const close = `\n]${"}".repeat(keys.length)}\n`;
  const all = entries[Symbol.iterator]();
  let step = all.next();
  if (lone && !step.done) {
    // Meta writes a single record as the bare object: https://github.com/timelinize/timelinize
    give(sink, step.value.truth);
    const bare = keys.reduceRight<unknown>((value, key) => ({ [key]: value }), step.value.record);
    yield Buffer.from(metaJson(bare), "latin1");
    return;
  }
  let text = `${keys.map((key) => `{${metaJson(key)}: `).join("")}[`;
  let separator = "\n";
  while (!step.done) {
    text += separator + metaJson(step.value.record);
    separator = ",\n";
    give(sink, step.value.truth);
    if (text.length > CHUNK) {
      yield Buffer.from(text, "latin1");
      text = "";
    }
    step = all.next();
  }
  yield Buffer.from(text + close, "latin1");
}

/**
 * A JSON file that is a list of records, bare or below a wrapper key, or several with "/" between them. `entries` is called anew for each writing.
 * With `lone`, the list has one record and is written as that object without brackets.
 */
export function listFile(path: string, wrapper: string | null, entries: () => Iterable<Entry>, lone = false): FilePlan {
  return {
    path,
    stored: false,
    private: false,
    source: { type: "list", wrapper, entries },
    chunks: (sink) => listChunks(entries(), wrapper, lone, sink),
  };
}

/** A JSON file that is one value. */
export function valueFile(path: string, value: unknown, truth: readonly TruthItem[] = []): FilePlan {
  return {
    path,
    stored: false,
    private: false,
    source: { type: "value", value, truth },
    *chunks(sink) {
      give(sink, truth);
      yield Buffer.from(`${metaJson(value)}\n`, "latin1");
    },
  };
}

/** A JSON file without Meta's encoding bug: Instagram's before the end of 2020. */
export function unicodeFile(path: string, value: unknown, truth: readonly TruthItem[] = []): FilePlan {
  return {
    ...valueFile(path, value, truth),
    *chunks(sink) {
      give(sink, truth);
      yield Buffer.from(`${JSON.stringify(value, null, 2)}\n`, "utf8");
    },
  };
}

/** A file of given bytes: media, placeholders, the litter of operating systems. */
export function bytesFile(path: string, bytes: () => Buffer, stored = false): FilePlan {
  return {
    path,
    stored,
    private: false,
    source: null,
    *chunks() {
      yield bytes();
    },
  };
}

/** A message thread: an auditor may count it and must not open it. */
export function privateFile(path: string, value: unknown): FilePlan {
  return { ...valueFile(path, value), private: true };
}

/** Lists of at most `size` items: Meta starts a new numbered file after that many. Returns [first, end) pairs, at least one. */
export function slices(count: number, size: number): readonly (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  for (let from = 0; from === 0 || from < count; from += size) out.push([from, Math.min(count, from + size)]);
  return out;
}
