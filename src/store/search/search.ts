import { fold } from "../../decode/fold.ts";
import type { TextIndex } from "./searchIndex.ts";

const encoder = new TextEncoder();
/** How much of an item is looked through byte by byte. */
const NEAR = 32;

/** Searches the folded texts of all items: it scans bytes. A query that goes on from the last one scans only that one's hits. */
export class Search {
  readonly #bytes: Buffer;
  readonly #ends: Uint32Array;
  readonly #rows: Uint32Array;
  /** Which of the letters a to z each item has, as bits: what lacks one of a word's letters need not be looked through. */
  readonly #letters: Uint32Array;
  #last: { query: string; hits: Uint8Array } | null = null;

  /** `rows` are those of the items, in the index's order. */
  constructor({ bytes, ends }: TextIndex, rows: Uint32Array) {
    this.#rows = rows;
    this.#bytes = bytes;
    this.#ends = ends;
    this.#letters = lettersOf(bytes, ends);
  }

  /** For each row of the table 1 where the item holds all words of the query. `size` is the number of rows of the table. */
  find(query: string, size: number): Uint8Array {
    const folded = fold(query);
    if (this.#last?.query === folded) return this.#last.hits;
    const words = wordsOf(folded);
    let hits: Uint8Array | null = null;
    if (this.#last !== null && folded.startsWith(this.#last.query)) {
      hits = this.#last.hits;
      // Whoever types on changes the last word only; what holds the words before it is known.
      words.splice(0, Math.max(0, wordsOf(this.#last.query).length - 1));
    }
    for (const word of words) hits = this.#scan(encoder.encode(word), size, hits);
    const found = hits ?? new Uint8Array(size).fill(1);
    this.#last = { query: folded, hits: found };
    return found;
  }

  /**
   * Marks the rows that hold the word, of those `within` where given. The beginning of an item is looked through here,
   * because a short word is there more often than not, and half a million calls of `indexOf` would take longer; where it
   * is not, `indexOf` tells the next place that has it, and all items before that are passed over.
   */
  #scan(word: Uint8Array, size: number, within: Uint8Array | null): Uint8Array {
    const hits = new Uint8Array(size);
    const bytes = this.#bytes;
    const letters = bitsOf(word, 0, word.length);
    let start = 0;
    /** No place before this one, from `start` on, has the word; a place that has it, where it was looked up. */
    let next = -1;
    for (let item = 0; item < this.#ends.length; item++) {
      const from = start;
      const end = this.#ends[item] ?? 0;
      const row = this.#rows[item] ?? 0;
      start = end;
      if (next >= end || (within !== null && within[row] !== 1)) continue;
      if (((this.#letters[item] ?? 0) & letters) !== letters) continue;
      if (word.length === 1 && letters !== 0) {
        hits[row] = 1;
        continue;
      }
      if (next < from) {
        const near = Math.min(from + NEAR, end);
        next = indexIn(bytes, word, from, near);
        if (next === -1) next = bytes.indexOf(word, near);
        if (next === -1) break;
      }
      if (next < end) hits[row] = 1;
    }
    return hits;
  }
}

const A = 0x61;

/** The letters a to z among `bytes[from, to)`, as bits. */
function bitsOf(bytes: Uint8Array, from: number, to: number): number {
  let bits = 0;
  for (let at = from; at < to; at++) {
    const letter = (bytes[at] ?? 0) - A;
    if (letter >= 0 && letter < 26) bits |= 1 << letter;
  }
  return bits;
}

function lettersOf(bytes: Uint8Array, ends: Uint32Array): Uint32Array {
  const letters = new Uint32Array(ends.length);
  let start = 0;
  for (let item = 0; item < ends.length; item++) {
    const end = ends[item] ?? 0;
    letters[item] = bitsOf(bytes, start, end);
    start = end;
  }
  return letters;
}

/** Where the word begins in `bytes[from, to)`, or -1. */
function indexIn(bytes: Uint8Array, word: Uint8Array, from: number, to: number): number {
  const [first] = word;
  for (let at = from; at < to; at++) {
    if (bytes[at] !== first) continue;
    let k = 1;
    while (k < word.length && bytes[at + k] === word[k]) k++;
    if (k === word.length) return at;
  }
  return -1;
}

function wordsOf(folded: string): string[] {
  return folded.split(" ").filter((word) => word !== "");
}
