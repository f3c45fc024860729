import { fold } from "../decode/fold.ts";
import type { Items } from "./items.ts";
import { indexTexts } from "./searchIndex.ts";

const encoder = new TextEncoder();

/**
 * Full text of all items, folded (no case, no accents) into one buffer with the end of each item, made on the first
 * search. A search scans bytes; a longer query that begins like the last one scans only the last one's hits.
 */
export class Search {
  readonly #bytes: Buffer;
  readonly #ends: Uint32Array;
  readonly #rows: Uint32Array;
  #last: { query: string; hits: Uint8Array } | null = null;

  constructor(items: Items) {
    this.#rows = items.rows;
    const { bytes, ends } = indexTexts(items);
    this.#bytes = bytes;
    this.#ends = ends;
  }

  /** For each row of the table 1 where the item holds all words of the query. `size` is the number of rows of the table. */
  find(query: string, size: number): Uint8Array {
    const folded = fold(query);
    if (this.#last?.query === folded) return this.#last.hits;
    const words = folded.split(" ").filter((w) => w !== "");
    let hits: Uint8Array | null = null;
    const narrower = this.#last !== null && folded.startsWith(this.#last.query) ? this.#last.hits : null;
    for (const word of words) hits = this.#scan(encoder.encode(word), size, hits ?? narrower);
    const found = hits ?? new Uint8Array(size).fill(1);
    this.#last = { query: folded, hits: found };
    return found;
  }

  #scan(word: Uint8Array, size: number, within: Uint8Array | null): Uint8Array {
    const hits = new Uint8Array(size);
    const needle = Buffer.from(word.buffer, word.byteOffset, word.length);
    let item = 0;
    let at = this.#bytes.indexOf(needle, 0);
    while (at !== -1) {
      item = this.#itemAt(at, item);
      const row = this.#rows[item] ?? 0;
      if (within === null || within[row] === 1) hits[row] = 1;
      // The rest of this item can be passed over: it is a hit already.
      at = this.#bytes.indexOf(needle, this.#ends[item] ?? this.#bytes.length);
    }
    return hits;
  }

  /** The item that holds byte `at`, looked for from `from` on: near by stepping, far by halving. */
  #itemAt(at: number, from: number): number {
    for (let i = from; i < from + 8 && i < this.#ends.length; i++) if (at < (this.#ends[i] ?? 0)) return i;
    let low = from;
    let high = this.#ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
