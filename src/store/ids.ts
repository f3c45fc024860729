import xxhash from "xxhash-wasm";
import { IdentityBytes } from "../columns/identityBytes.ts";
import type { Platform } from "../model/vocabulary.ts";
import type { Items } from "./items.ts";

/** XXH64 (Y. Collet), seed 0. Loaded once: it is a small WebAssembly module inside the package. */
const { h64Raw } = await xxhash();

/**
 * The ids of items: XXH64 of platform and identity (kind, ground, time, text, media names), as 16 hex digits. Exact twins get
 * a `\u001f` and their ordinal behind the identity, in reading order. Stable over runs and machines. Made for what is asked:
 * twins have one time, so an id takes its row and those of the same time.
 */
export class Ids {
  readonly #items: Items;
  readonly #identity: IdentityBytes;
  /** The ids of the rows of the last time asked for: rows are mostly asked for by time. */
  #group: ReadonlyMap<number, string> = new Map();

  constructor(items: Items, platformOf: (account: number) => Platform) {
    this.#items = items;
    this.#identity = new IdentityBytes(items.table, platformOf);
  }

  /** Throws RangeError for a row that is no item. */
  of(row: number): string {
    let id = this.#group.get(row);
    if (id === undefined) {
      this.#group = this.#idsOf(this.#sameTime(row));
      id = this.#group.get(row);
    }
    if (id === undefined) throw new RangeError(`row ${row} is no item`);
    return id;
  }

  /** The rows of the ids that are items of the audit. Looks through all items until each id is found. */
  rowsOf(wanted: Iterable<string>): Map<string, number> {
    const left = new Set(wanted);
    const found = new Map<string, number>();
    const order = this.#items.newestFirst;
    for (let from = 0; from < order.length && left.size > 0; ) {
      const to = this.#endOfTime(from);
      for (const [row, id] of this.#idsOf(order.subarray(from, to))) if (left.delete(id)) found.set(id, row);
      from = to;
    }
    return found;
  }

  /** Ids of all rows that share a time, given in reading order. */
  #idsOf(rows: Uint32Array): Map<number, string> {
    const ids = new Map<number, string>();
    const twins = new Map<bigint, number>();
    for (const row of rows) {
      const hash = h64Raw(this.#identity.of(row));
      const twin = twins.get(hash) ?? 0;
      twins.set(hash, twin + 1);
      ids.set(row, hex(twin === 0 ? hash : h64Raw(this.#identity.of(row, twin))));
    }
    return ids;
  }

  #sameTime(row: number): Uint32Array {
    const order = this.#items.newestFirst;
    const wanted = this.#second(row);
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#second(order[middle] ?? 0) > wanted) low = middle + 1;
      else high = middle;
    }
    return order.subarray(low, low < order.length ? this.#endOfTime(low) : low);
  }

  /** Where the rows of one second end that begin at `from` in the order of time. */
  #endOfTime(from: number): number {
    const order = this.#items.newestFirst;
    const second = this.#second(order[from] ?? 0);
    let to = from + 1;
    while (to < order.length && this.#second(order[to] ?? 0) === second) to++;
    return to;
  }

  /** The order of time is one of whole seconds; rows without a time come last. */
  #second(row: number): number {
    const at = this.#items.createdAt[row] ?? Number.NaN;
    return Number.isNaN(at) ? Number.NEGATIVE_INFINITY : Math.floor(at / 1000);
  }
}

function hex(hash: bigint): string {
  return hash.toString(16).padStart(16, "0");
}
