import type { PlacedBatch } from "../columns/table.ts";
import { rowsByTime, shareKinds, timesOf } from "./byTime.ts";
import type { Merged } from "./merged.ts";

/**
 * Joins the rows of second lists (Instagram's posts.json, Facebook's unnumbered reactions, check-ins) that no name of a media file
 * has joined. Each goes to a row of the first list with the same kind, time and text, and no two to the same one.
 */
export function joinSecondLists(batches: readonly PlacedBatch[], merged: Merged): void {
  const { table } = merged;
  for (const placed of batches.filter((b) => b.rank === "second-list")) {
    const firstLists = batches.filter((b) => b.rank !== "second-list" && shareKinds(b, placed));
    if (firstLists.length === 0) continue;
    const byTime = rowsByTime(firstLists, timesOf([placed]), merged);
    for (let i = 0; i < placed.batch.n; i++) {
      const row = placed.start + i;
      const at = placed.batch.createdAt[i];
      if (!merged.isOwn(row) || at === undefined || Number.isNaN(at)) continue;
      const candidates = byTime.get(at) ?? [];
      const kind = table.seed(row).kind;
      const text = kind === "reaction" ? "" : table.text(row);
      const found = candidates.findIndex(
        (c) => table.seed(c).kind === kind && (kind === "reaction" || table.text(c) === text),
      );
      const [target] = found < 0 ? [] : candidates.splice(found, 1);
      if (target !== undefined) merged.join(row, target);
    }
  }
}
