import xxhash from "xxhash-wasm";
import type { Platform } from "../model/vocabulary.ts";
import { identityOf } from "./identity.ts";
import type { Items } from "./items.ts";

/** XXH64 (Y. Collet), seed 0, over UTF-8. Loaded once: it is a small WebAssembly module inside the package. */
const { h64 } = await xxhash();

/**
 * The ids of all items: XXH64 of platform and identity (kind, ground, time, text, media names), as 16 hex digits. Exact
 * twins get a `\u001f` and their ordinal behind the identity, in reading order. Stable over runs and machines.
 * Made on first use: the summary does without.
 */
export class Ids {
  readonly #ids = new Map<number, string>();
  readonly #rows = new Map<string, number>();

  constructor(items: Items, platformOf: (account: number) => Platform) {
    const twins = new Map<string, number>();
    for (const row of items.rows) {
      const base = `${platformOf(items.account[row] ?? 0)}\u001f${identityOf(items.table, row)}`;
      const id = hex(base);
      const twin = twins.get(id) ?? 0;
      twins.set(id, twin + 1);
      const own = twin === 0 ? id : hex(`${base}\u001f${twin}`);
      this.#ids.set(row, own);
      this.#rows.set(own, row);
    }
  }

  of(row: number): string {
    const id = this.#ids.get(row);
    if (id === undefined) throw new RangeError(`row ${row} is no item`);
    return id;
  }

  rowOf(id: string): number | null {
    return this.#rows.get(id) ?? null;
  }
}

function hex(text: string): string {
  return h64(text).toString(16).padStart(16, "0");
}
