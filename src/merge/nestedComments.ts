import type { PlacedBatch } from "../columns/table.ts";
import type { Merged } from "./merged.ts";

/**
 * Joins comments that a photo carries (Facebook, 2018 to 2020). They also stand in the list of comments, and below the same photo
 * in every file that shows it. Those of one time and text are one item; its row is the list's, where the list has it.
 */
export function joinNestedComments(batches: readonly PlacedBatch[], merged: Merged): void {
  const { table } = merged;
  const isComment = (b: PlacedBatch) => b.batch.seeds.some((s) => s.kind === "comment");
  const nested = batches.filter((b) => b.rank !== "none" && isComment(b));
  if (nested.length === 0) return;
  const known = new Map<string, number>();
  const lists = batches.filter((b) => b.rank === "none" && isComment(b));
  for (const { batch, start, rank } of [...lists, ...nested])
    for (let row = start; row < start + batch.n; row++) {
      if (!merged.isOwn(row) || table.seed(row).kind !== "comment") continue;
      const key = `${table.createdAt(row)} ${table.text(row)}`;
      const target = known.get(key);
      if (target === undefined) known.set(key, row);
      else if (rank !== "none") merged.join(row, target);
    }
}
