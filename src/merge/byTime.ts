import { KeyTable } from "../columns/keyTable.ts";
import type { PlacedBatch } from "../columns/table.ts";
import type { Merged } from "./merged.ts";

/** Whether two files hold items of one kind. */
export function shareKinds(a: PlacedBatch, b: PlacedBatch): boolean {
  const kinds = new Set(b.batch.seeds.map((s) => s.kind));
  return a.batch.seeds.some((s) => kinds.has(s.kind));
}

/** The times of a file's rows. */
export function timesOf(batches: readonly PlacedBatch[]): KeyTable {
  const times = new KeyTable(batches.reduce((n, { batch }) => n + batch.n, 0));
  for (const { batch } of batches) for (const at of batch.createdAt) if (!Number.isNaN(at)) times.set(at, 0);
  return times;
}

/** The rows of `batches` whose time is one of `wanted`, by time: few of many, as a rule. */
export function rowsByTime(batches: readonly PlacedBatch[], wanted: KeyTable, merged: Merged): Map<number, number[]> {
  const index = new Map<number, number[]>();
  for (const { batch, start } of batches)
    for (let i = 0; i < batch.n; i++) {
      const at = batch.createdAt[i];
      if (at === undefined || Number.isNaN(at) || !wanted.has(at) || !merged.isOwn(start + i)) continue;
      const list = index.get(at);
      if (list) list.push(start + i);
      else index.set(at, [start + i]);
    }
  return index;
}
