import { identityOf } from "../columns/identity.ts";
import { KeyTable } from "../columns/keyTable.ts";
import type { PlacedBatch } from "../columns/table.ts";
import type { MergedFile } from "../survey/mergedFiles.ts";
import type { Merged } from "./merged.ts";

/**
 * Two exports of one account hold the same list with more or fewer records, cut into files at other places, and below folders
 * of other names where they are of two eras: equal records of different sources are one item each, as many times as the
 * source that has most of them. Parts of one export hold different records; two of the same second and words are one item
 * too, because nothing tells such parts from two exports for sure.
 */
export function joinExports(
  batches: readonly PlacedBatch[],
  merged: Merged,
  fileOf: (file: number) => MergedFile,
): void {
  const lists = new Map<string, PlacedBatch[]>();
  for (const placed of batches) {
    const key = `${placed.account} ${fileOf(placed.file).list}`;
    const list = lists.get(key);
    if (list) list.push(placed);
    else lists.set(key, [placed]);
  }
  for (const list of lists.values()) {
    const treeOf = (b: PlacedBatch) => fileOf(b.file).tree;
    if (new Set(list.map(treeOf)).size > 1) joinList(list, merged, treeOf);
  }
}

function joinList(list: readonly PlacedBatch[], merged: Merged, treeOf: (b: PlacedBatch) => number): void {
  const shared = timesOfSeveral(list, treeOf);
  const known = new Map<string, number[]>();
  const used = new Map<string, number>();
  for (const placed of list)
    for (let i = 0; i < placed.batch.n; i++) {
      const at = placed.batch.createdAt[i] ?? Number.NaN;
      // To read and hash what no other source can have would cost seconds.
      if (!Number.isNaN(at) && !shared.has(at)) continue;
      const row = placed.start + i;
      const key = identityOf(merged.table, row);
      const ownTwin = `${treeOf(placed)} ${key}`;
      const twin = used.get(ownTwin) ?? 0;
      used.set(ownTwin, twin + 1);
      const rows = known.get(key) ?? [];
      const target = rows[twin];
      if (target !== undefined) merged.join(row, target);
      else known.set(key, [...rows, row]);
    }
}

/** The times that rows of more than one source have. */
function timesOfSeveral(list: readonly PlacedBatch[], treeOf: (b: PlacedBatch) => number): KeyTable {
  const first = new KeyTable();
  const several = new KeyTable();
  for (const placed of list) {
    const tree = treeOf(placed);
    for (const at of placed.batch.createdAt) {
      if (Number.isNaN(at)) continue;
      const known = first.get(at);
      if (known === -1) first.set(at, tree);
      else if (known !== tree) several.set(at, 0);
    }
  }
  return several;
}
