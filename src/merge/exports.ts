import { identityOf } from "../columns/identity.ts";
import { KeyTable } from "../columns/keyTable.ts";
import type { PlacedBatch } from "../columns/table.ts";
import type { MergedFile } from "../survey/mergedFiles.ts";
import type { Merged } from "./merged.ts";

/**
 * Joins what two exports of one account both hold. Each has the same list with more or fewer records, cut into files at other
 * places, and in folders of other names where the two are of different eras. So the name of a file tells nothing: equal records
 * of different sources are one item. Where a record comes several times, it is as many items as the source with most of them has.
 *
 * The parts of one export hold different records, but nothing tells them from two exports for sure. So two records of the same
 * second and words in two parts are one item too. The same goes for folders of two eras, or a file and its copy, in one source.
 */
export function joinExports(
  batches: readonly PlacedBatch[],
  merged: Merged,
  fileOf: (file: number) => MergedFile,
): void {
  const files = new Map(batches.map(({ file }) => [file, fileOf(file)]));
  const of = (batch: PlacedBatch): MergedFile => files.get(batch.file) ?? fileOf(batch.file);
  for (const list of grouped(batches, (b) => `${b.account} ${of(b).tree} ${of(b).twinList}`))
    joinList(
      list,
      merged,
      numbered((b) => of(b).copy),
    );
  for (const list of grouped(batches, (b) => `${b.account} ${of(b).list}`))
    joinList(
      list,
      merged,
      numbered((b) => (of(b).copy === of(b).logical ? of(b).logical : `${of(b).tree}`)),
    );
}

function grouped(batches: readonly PlacedBatch[], keyOf: (batch: PlacedBatch) => string): PlacedBatch[][] {
  const groups = new Map<string, PlacedBatch[]>();
  for (const batch of batches) {
    const group = groups.get(keyOf(batch));
    if (group) group.push(batch);
    else groups.set(keyOf(batch), [batch]);
  }
  return [...groups.values()];
}

/** The names of sources as numbers. */
function numbered(nameOf: (batch: PlacedBatch) => string): (batch: PlacedBatch) => number {
  const numbers = new Map<string, number>();
  return (batch) => {
    const name = nameOf(batch);
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
}

function joinList(list: readonly PlacedBatch[], merged: Merged, sourceOf: (b: PlacedBatch) => number): void {
  if (new Set(list.map(sourceOf)).size < 2) return;
  const shared = timesOfSeveral(list, sourceOf);
  const known = new Map<string, number[]>();
  const used = new Map<string, number>();
  for (const placed of list)
    for (let i = 0; i < placed.batch.n; i++) {
      const at = placed.batch.createdAt[i] ?? Number.NaN;
      // To read and hash what no other source can have would cost seconds.
      if (!Number.isNaN(at) && !shared.has(at)) continue;
      const row = placed.start + i;
      if (!merged.isOwn(row)) continue;
      const key = identityOf(merged.table, row);
      const ownTwin = `${sourceOf(placed)} ${key}`;
      const twin = used.get(ownTwin) ?? 0;
      used.set(ownTwin, twin + 1);
      const rows = known.get(key) ?? [];
      const target = rows[twin];
      if (target !== undefined) merged.join(row, target);
      else known.set(key, [...rows, row]);
    }
}

/** The times that rows of more than one source have. */
function timesOfSeveral(list: readonly PlacedBatch[], sourceOf: (b: PlacedBatch) => number): KeyTable {
  const first = new KeyTable();
  const several = new KeyTable();
  for (const placed of list) {
    const tree = sourceOf(placed);
    for (const at of placed.batch.createdAt) {
      if (Number.isNaN(at)) continue;
      const known = first.get(at);
      if (known === -1) first.set(at, tree);
      else if (known !== tree) several.set(at, 0);
    }
  }
  return several;
}
