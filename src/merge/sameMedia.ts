import type { Batch } from "../columns/batch.ts";
import { KeyTable } from "../columns/keyTable.ts";
import { type PlacedBatch, slice } from "../columns/table.ts";
import { mediaName } from "../decode/mediaName.ts";
import { RANKS, type Rank } from "../formats/route.ts";
import type { Merged } from "./merged.ts";

/** Within these ranks the same file is the same item; two posts may show one file and stay two posts. */
const SAME_WITHIN: ReadonlySet<Rank> = new Set<Rank>(["update", "album", "pile"]);

/** Meta's names are numbers of ten digits and more. A shorter name, as `1.jpg`, may stand in every folder. */
const SHORT = 14;

/**
 * Rows that show one file are one item: a post wins over a reel, a reel over an album, an album over the pile. The name
 * tells the file, because exports list one file below different folders; a short name only together with its folder.
 */
export function joinSameMedia(batches: readonly PlacedBatch[], merged: Merged): void {
  const owner = new KeyTable(batches.reduce((sum, { batch }) => sum + batch.mediaKey.length, 0));
  for (const rank of RANKS) {
    if (rank === "none") continue;
    for (const placed of batches) {
      if (placed.rank !== rank || placed.batch.mediaKey.length === 0) continue;
      const { batch, start } = placed;
      let first = 0;
      for (let i = 0; i < batch.n; i++) {
        const end = batch.mediaEnd[i] ?? first;
        if (end > first && merged.isOwn(start + i)) claim(start + i, batch, first, end, rank);
        first = end;
      }
    }
  }

  function claim(row: number, batch: Batch, first: number, end: number, rank: Rank): void {
    const keys = batch.mediaKey;
    for (let m = first; m < end; m++) {
      const target = owner.get(keys[m] ?? -1);
      if (target === -1 || target === row) continue;
      if (merged.table.batchOf(target).rank === rank && !SAME_WITHIN.has(rank)) continue;
      if (!isSameFile(batch, m, target) || !saysItsWords(row, target)) continue;
      merged.join(row, target);
      return;
    }
    for (let m = first; m < end; m++) {
      const key = keys[m] ?? -1;
      if (!owner.has(key)) owner.set(key, row);
    }
  }

  /** A caption of its own that the item does not say would be lost with the row. */
  function saysItsWords(row: number, target: number): boolean {
    const own = merged.table.text(row);
    if (own === "") return true;
    const words = merged.table.text(target);
    return words === "" || words.includes(own);
  }

  /** Whether medium `m`, whose key the target has too, is the target's file. */
  function isSameFile(batch: Batch, m: number, target: number): boolean {
    const uri = slice(batch.uri, batch.uriEnd, m);
    if (mediaName(uri).length >= SHORT) return true;
    const [other, first, end] = merged.table.mediaRange(target);
    for (let i = first; i < end; i++) {
      const known = slice(other.uri, other.uriEnd, i);
      if (known === uri || known.endsWith(`/${uri}`) || uri.endsWith(`/${known}`)) return true;
    }
    return false;
  }
}
