import { RANKS, type Rank } from "../../formats/reader.ts";
import { KeyTable } from "../keyTable.ts";
import type { PlacedBatch } from "../table.ts";
import type { Merged } from "./merged.ts";

/** Within these ranks the same file is the same item; two posts may show one file and stay two posts. */
const SAME_WITHIN: ReadonlySet<Rank> = new Set<Rank>(["update", "album", "pile"]);

/** Rows that show one file are one item: a post wins over a reel, a reel over an album, an album over the pile. */
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
        if (end > first && merged.isOwn(start + i)) claim(start + i, batch.mediaKey, first, end, rank);
        first = end;
      }
    }
  }

  function claim(row: number, keys: Float64Array, first: number, end: number, rank: Rank): void {
    for (let m = first; m < end; m++) {
      const target = owner.get(keys[m] ?? -1);
      if (target === -1 || target === row) continue;
      if (merged.table.batchOf(target).rank === rank && !SAME_WITHIN.has(rank)) continue;
      merged.join(row, target);
      return;
    }
    for (let m = first; m < end; m++) {
      const key = keys[m] ?? -1;
      if (!owner.has(key)) owner.set(key, row);
    }
  }
}
