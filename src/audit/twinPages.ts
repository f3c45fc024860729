import type { Batch } from "./batch.ts";
import type { Entry } from "./entry.ts";
import { normaliseText } from "./identity.ts";
import type { ReadResult } from "./readFile.ts";
import { selectRows } from "./selectRows.ts";
import { type ItemTable, type PlacedBatch, slice } from "./table.ts";
import { listOf } from "./twins.ts";

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;

/** What the JSON of an account has of one list: the time it spans, and what stands near the two ends of it. */
interface JsonList {
  readonly from: number;
  readonly to: number;
  readonly nearEnds: ReadonlySet<string>;
}

/**
 * Of a page whose list is there as JSON too, the rows that the JSON cannot have: those from before and after the time it
 * spans, where the two are of different downloads or windows. Within that time the JSON is complete and says more. Printed
 * times have no zone, so within a day of an end a row counts as known where the JSON has one of the same text, media and
 * minutes. A list without times is left to the JSON whole.
 */
export function beyondTheJson(page: Entry, { batch }: ReadResult, table: ItemTable, entries: readonly Entry[]): Batch {
  const twins = table.batches.filter(({ file, account }) => {
    const entry = entries[file];
    return entry !== undefined && account === page.account && listOf(entry.file) === listOf(page.file);
  });
  const json = jsonList(twins);
  const rows: number[] = [];
  for (let row = 0; row < batch.n; row++) {
    const at = batch.createdAt[row] ?? Number.NaN;
    if (json === null ? twins.every((t) => t.batch.n === 0) : isBeyond(batch, row, at, json)) rows.push(row);
  }
  return selectRows(batch, rows);
}

function isBeyond(batch: Batch, row: number, at: number, json: JsonList): boolean {
  if (Number.isNaN(at)) return false;
  if (at < json.from - DAY || at > json.to + DAY) return true;
  return isNearEnd(at, json.from, json.to) && !json.nearEnds.has(likeness(batch, row, at));
}

function jsonList(batches: readonly PlacedBatch[]): JsonList | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { batch } of batches)
    for (const at of batch.createdAt) {
      if (at < from) from = at;
      if (at > to) to = at;
    }
  if (from > to) return null;
  const nearEnds = new Set<string>();
  for (const { batch } of batches)
    for (let row = 0; row < batch.n; row++) {
      const at = batch.createdAt[row] ?? Number.NaN;
      if (isNearEnd(at, from, to)) nearEnds.add(likeness(batch, row, at));
    }
  return { from, to, nearEnds };
}

/** Two days inwards, so that a row a day within still finds the one whose clock was a day off. */
function isNearEnd(at: number, from: number, to: number): boolean {
  return at < from + 2 * DAY || at > to - 2 * DAY;
}

/** All zones are whole quarters of an hour apart, so the minutes within a quarter are the same on every clock. */
function likeness(batch: Batch, row: number, at: number): string {
  const keys: number[] = [];
  for (let m = row === 0 ? 0 : (batch.mediaEnd[row - 1] ?? 0); m < (batch.mediaEnd[row] ?? 0); m++)
    keys.push(batch.mediaKey[m] ?? 0);
  return `${Math.floor(at / MINUTE) % 15} ${keys.join(" ")} ${normaliseText(slice(batch.text, batch.textEnd, row))}`;
}
