import { normaliseText } from "../columns/identity.ts";
import type { PlacedBatch } from "../columns/table.ts";
import type { MergedFile } from "../survey/mergedFiles.ts";
import type { Merged } from "./merged.ts";

/**
 * Marks values of the profile that are past. Of two exports of one account the newer one, by its date, has the profile of today.
 * A value that only the older one has was replaced or taken away since. Where the newer export lists it among its changes, the two
 * rows are one item.
 *
 * Nothing is marked where a date is missing or where the newer file was not read whole. Of a page beside its JSON only a few values
 * were taken: it shows that a value was replaced, where it has another, but not that one was taken away.
 */
export function markPastValues(
  batches: readonly PlacedBatch[],
  merged: Merged,
  fileOf: (file: number) => MergedFile,
): void {
  const profiles = batches.filter(({ batch }) => batch.seeds.some((s) => s.field !== null && s.state === "published"));
  const lists = new Map<string, PlacedBatch[]>();
  for (const placed of profiles) {
    const key = fileOf(placed.file).list;
    lists.set(key, [...(lists.get(key) ?? []), placed]);
  }
  const replaced = oldValues(batches, merged);
  for (const list of lists.values()) markList(list, replaced, merged, fileOf);
}

function markList(
  list: readonly PlacedBatch[],
  replaced: ReadonlyMap<string, number>,
  merged: Merged,
  fileOf: (file: number) => MergedFile,
): void {
  const newest = newestOf(list.map((b) => fileOf(b.file)));
  if (newest === null) return;
  const today = list.filter((b) => fileOf(b.file).date === newest);
  const older = list.filter((b) => !today.includes(b));
  const isPage = today.every((b) => fileOf(b.file).partial);
  const fields = isPage ? singleFields(today, merged) : null;
  for (const { start, batch } of older)
    for (let row = start; row < start + batch.n; row++) {
      if (!isValue(row, merged) || fields?.has(merged.table.seed(row).field) === false) continue;
      const dates = [...merged.rowsOf(row)].map((r) => fileOf(merged.table.batchOf(r).file).date);
      if (dates.some((date) => date === null || date === newest)) continue;
      const known = replaced.get(keyOf(row, merged));
      if (known === undefined) merged.states.set(row, "replaced");
      else merged.join(row, known);
    }
  if (isPage) markList(older, replaced, merged, fileOf);
}

/** An account has one of each at a time. */
const SINGLE: ReadonlySet<string | null> = new Set(["name", "username", "bio", "about_me"]);

function singleFields(batches: readonly PlacedBatch[], { table }: Merged): Set<string | null> {
  const rows = batches.flatMap(({ start, batch }) => Array.from({ length: batch.n }, (_, i) => start + i));
  return new Set(rows.map((row) => table.seed(row).field).filter((field) => SINGLE.has(field)));
}

function newestOf(files: readonly MergedFile[]): string | null {
  const dates = new Set(files.map((f) => f.date));
  if (dates.has(null) || dates.size < 2) return null;
  const newest = [...dates].reduce((a, b) => ((b ?? "") > (a ?? "") ? b : a), null);
  return files.some((f) => f.date === newest && !f.whole) ? null : newest;
}

function isValue(row: number, merged: Merged): boolean {
  const { field, state } = merged.table.seed(row);
  return merged.isOwn(row) && field !== null && state === "published";
}

function keyOf(row: number, { table }: Merged): string {
  const { kind, field } = table.seed(row);
  return [kind, field ?? "", normaliseText(table.text(row))].join("\u001f");
}

/** The values that a list of changes has. */
function oldValues(batches: readonly PlacedBatch[], merged: Merged): Map<string, number> {
  const found = new Map<string, number>();
  for (const { batch, start } of batches) {
    if (!batch.seeds.some((s) => s.state === "replaced")) continue;
    for (let row = start; row < start + batch.n; row++)
      if (merged.isOwn(row) && merged.table.seed(row).state === "replaced") found.set(keyOf(row, merged), row);
  }
  return found;
}
