import { precisionOf } from "../columns/batch.ts";
import { normaliseText } from "../columns/identity.ts";
import type { PlacedBatch } from "../columns/table.ts";
import type { PublishState } from "../model/record.ts";
import type { MergedFile } from "../survey/mergedFiles.ts";
import { rowsByTime, timesOf } from "./byTime.ts";
import type { Merged } from "./merged.ts";

/**
 * Joins a post that lies in the archive, in the trash or among the pending ones with the same post in a list of published ones. The
 * list's row is the item's, so that its id does not depend on the archive being there. The item's state is the one that is better
 * known: what was put away is put away, unless a newer export shows it again, and what is published is not pending any more. Each
 * row is joined with one other at the most, so that two equal posts stay two.
 */
export function joinWithdrawn(
  batches: readonly PlacedBatch[],
  merged: Merged,
  fileOf: (file: number) => MergedFile,
): void {
  const { table } = merged;
  const posts = batches.filter((b) => b.rank === "post" || b.rank === "reel");
  const withdrawn = posts.filter(isWithdrawn);
  if (withdrawn.length === 0) return;
  const published = posts.filter((b) => !isWithdrawn(b));
  const byTime = rowsByTime([...published, ...withdrawn], timesOf(withdrawn), merged);
  for (const placed of withdrawn)
    for (let row = placed.start; row < placed.start + placed.batch.n; row++) {
      if (!merged.isOwn(row)) continue;
      const candidates = byTime.get(table.createdAt(row)) ?? [];
      // Twins within one file are two, and so are those that have a row of this file already.
      const found = candidates.findIndex(
        (c) => merged.isOwn(c) && !filesOf(c, merged).includes(placed.file) && isSame(row, c, merged),
      );
      const target = candidates[found];
      if (target === undefined) continue;
      const state = stateOf(row, target, merged, fileOf);
      merged.join(row, target);
      if (state !== table.seed(target).state) merged.states.set(target, state);
    }
}

const PUT_AWAY: readonly PublishState[] = ["archived", "trashed"];

function isWithdrawn({ batch }: PlacedBatch): boolean {
  return batch.seeds.some((s) => PUT_AWAY.includes(s.state) || s.state === "pending");
}

function filesOf(row: number, merged: Merged): number[] {
  return [...merged.rowsOf(row)].map((r) => merged.table.batchOf(r).file);
}

/** The time is the same already: with a file in common, or with the same words. */
function isSame(row: number, other: number, { table }: Merged): boolean {
  const [a, firstA, endA] = table.mediaRange(row);
  const [b, firstB, endB] = table.mediaRange(other);
  const keys = a.mediaKey.subarray(firstA, endA);
  if (b.mediaKey.subarray(firstB, endB).some((key) => keys.includes(key))) return true;
  if ((keys.length > 0 && endB > firstB) || table.seed(row).kind !== table.seed(other).kind) return false;
  const text = normaliseText(table.text(row));
  return text === normaliseText(table.text(other)) && (text !== "" || isExact(row, table));
}

function isExact(row: number, table: Merged["table"]): boolean {
  const { batch, start } = table.batchOf(row);
  return precisionOf(batch.time[row - start] ?? 0) === "second";
}

function stateOf(row: number, target: number, merged: Merged, fileOf: (file: number) => MergedFile): PublishState {
  const { table, states } = merged;
  const now = states.get(target) ?? table.seed(target).state;
  const { state } = table.seed(row);
  if (!PUT_AWAY.includes(state)) return now;
  if (now !== "published") return PUT_AWAY.includes(now) ? now : state;
  const newest = (item: number) =>
    [...merged.rowsOf(item)]
      .map((r) => fileOf(table.batchOf(r).file).date)
      .reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
  const [putAway, shown] = [newest(row), newest(target)];
  return putAway !== null && shown !== null && shown > putAway ? now : state;
}
