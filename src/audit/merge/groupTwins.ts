import { mediaNames } from "../identity.ts";
import type { PlacedBatch } from "../table.ts";
import { shareKinds } from "./byTime.ts";
import type { Merged, MergedFile } from "./merged.ts";

/**
 * Group posts and comments stand in the groups' files and, in some exports, once more among all posts or comments: the same
 * time, kind, text and media. The groups' file knows the group, so its row is the item's. One to one, so that twins stay two.
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
  for (const { batch, start } of ofGroups)
    for (let row = start; row < start + batch.n; row++) {
      if (!merged.isOwn(row) || Number.isNaN(table.createdAt(row))) continue;
      const key = keyOf(row);
      known.set(key, [...(known.get(key) ?? []), row]);
    }
  const times = new Set([...known.values()].flat().map((row) => table.createdAt(row)));
  for (const { batch, start } of others)
    for (let i = 0; i < batch.n; i++) {
      // Few rows share a time with a group's; only for those is the text looked at.
      if (!merged.isOwn(start + i) || !times.has(batch.createdAt[i] ?? Number.NaN)) continue;
      const target = known.get(keyOf(start + i))?.shift();
      if (target !== undefined) merged.join(start + i, target);
    }
}
