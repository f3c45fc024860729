import { mediaNames } from "../columns/identity.ts";
import { KeyTable } from "../columns/keyTable.ts";
import type { PlacedBatch } from "../columns/table.ts";
import type { MergedFile } from "../survey/mergedFiles.ts";
import { shareKinds, timesOf } from "./byTime.ts";
import type { Merged } from "./merged.ts";

/**
 * Joins posts and comments in groups that stand in the groups' files and, in some exports, once more among all posts or comments,
 * with the same time, kind, text and media. The groups' file knows the group, so its row is the item's. Each row is joined with
 * one other at the most, so that two equal comments stay two.
 */
export function joinGroupTwins(
  batches: readonly PlacedBatch[],
  merged: Merged,
  fileOf: (file: number) => MergedFile,
): void {
  const { table } = merged;
  const ofGroups = batches.filter((b) => /(^|\/)groups\//.test(fileOf(b.file).logical));
  const others = batches.filter((b) => !ofGroups.includes(b) && ofGroups.some((g) => shareKinds(g, b)));
  if (ofGroups.length === 0 || others.length === 0) return;
  const known = new Map<string, number[]>();
  const keyOf = (row: number) =>
    [table.seed(row).kind, table.createdAt(row), table.text(row), ...mediaNames(table, row)].join("\u001f");
  // Few rows share a time with one of the other side; only of those the text is looked at.
  const elsewhere = timesOf(others);
  const times = new KeyTable();
  for (const { batch, start } of ofGroups)
    for (let row = start; row < start + batch.n; row++) {
      const at = batch.createdAt[row - start] ?? Number.NaN;
      if (Number.isNaN(at) || !elsewhere.has(at) || !merged.isOwn(row)) continue;
      times.set(at, 0);
      const key = keyOf(row);
      known.set(key, [...(known.get(key) ?? []), row]);
    }
  for (const { batch, start } of others)
    for (let i = 0; i < batch.n; i++) {
      const at = batch.createdAt[i] ?? Number.NaN;
      if (Number.isNaN(at) || !times.has(at) || !merged.isOwn(start + i)) continue;
      const target = known.get(keyOf(start + i))?.shift();
      if (target !== undefined) merged.join(start + i, target);
    }
}
