import type { Batch } from "../columns/batch.ts";
import { normaliseText } from "../columns/identity.ts";
import { selectRows } from "../columns/selectRows.ts";
import { type ItemTable, type PlacedBatch, slice } from "../columns/table.ts";
import type { MergedFile } from "../survey/mergedFiles.ts";
import { unknownValues } from "./twinValues.ts";

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;

/** A stretch of time in which the JSON is taken to be complete. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the rows of a page that the JSON of the same list cannot have. Within the times that the JSON spans it is complete and says
 * more than the page; so only rows from outside these times are taken, where page and JSON are of different downloads or windows.
 *
 * Printed times have no zone. Within a day of an end a row therefore counts as known where the JSON has one with the same text,
 * media and minutes. A row whose time cannot be read counts as known where the JSON has one with the same text and media. Nothing
 * is taken of a list without times; the profile and recommendations are compared by their values.
 */
export function beyondTheJson(
  page: Pick<PlacedBatch, "batch" | "file" | "account">,
  table: ItemTable,
  fileOf: (file: number) => MergedFile,
): Batch {
  const { batch } = page;
  const own = fileOf(page.file);
  const json = table.batches.filter(({ file, account }) => {
    const { isPage, twinList } = fileOf(file);
    return !isPage && account === page.account && twinList === own.twinList;
  });
  if (own.wordedOtherwise) return unknownValues(batch, json);
  const spans = bridged(spansOf(json), batch);
  if (spans.length === 0) return json.every((j) => j.batch.n === 0) ? batch : selectRows(batch, []);
  const known = likenesses(json, spans, batch.createdAt.some(Number.isNaN));
  const rows: number[] = [];
  for (let row = 0; row < batch.n; row++) {
    const at = batch.createdAt[row] ?? Number.NaN;
    const isFar = !Number.isNaN(at) && !isIn(spans, at, -DAY);
    if (isFar || (!isIn(spans, at, DAY) && !known.has(likeness(batch, row, at)))) rows.push(row);
  }
  return selectRows(batch, rows);
}

/** Whether a time lies in one of the spans, this far from its ends. A time that is not known lies in none. */
function isIn(spans: readonly Span[], at: number, inwards: number): boolean {
  return spans.some(({ from, to }) => at >= from + inwards && at <= to - inwards);
}

/** The time of each file, joined where they touch, in order: one of several may be missing, or be of another window. */
function spansOf(batches: readonly PlacedBatch[]): Span[] {
  const spans: Span[] = [];
  for (const { batch } of batches) {
    let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const at of batch.createdAt) {
      if (at < from) from = at;
      if (at > to) to = at;
    }
    if (from <= to) spans.push({ from, to });
  }
  return joined(
    spans.sort((a, b) => a.from - b.from),
    (gap) => gap.to - gap.from <= 2 * DAY,
  );
}

/** Where the page has nothing between two files of the JSON either, nothing is missing there. */
function bridged(spans: readonly Span[], page: Batch): Span[] {
  if (spans.length < 2) return [...spans];
  return joined(spans, ({ from, to }) => !page.createdAt.some((at) => at > from + DAY && at < to - DAY));
}

function joined(spans: readonly Span[], isNothing: (gap: Span) => boolean): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last !== undefined && isNothing({ from: last.to, to: span.from }))
      out[out.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else out.push(span);
  }
  return out;
}

/**
 * What the JSON has near its ends. It reaches twice as far inwards as a page's rows are looked up, because their clock may be a day
 * off. With `all` also what the JSON has at any time, by text and media alone.
 */
function likenesses(json: readonly PlacedBatch[], spans: readonly Span[], all: boolean): Set<string> {
  const known = new Set<string>();
  for (const { batch } of json)
    for (let row = 0; row < batch.n; row++) {
      const at = batch.createdAt[row] ?? Number.NaN;
      if (all) known.add(likeness(batch, row, Number.NaN));
      if (!isIn(spans, at, 2 * DAY)) known.add(likeness(batch, row, at));
    }
  return known;
}

/** All zones are whole quarters of an hour apart, so the minutes within a quarter are the same on every clock. */
function likeness(batch: Batch, row: number, at: number): string {
  const keys: number[] = [];
  for (let m = row === 0 ? 0 : (batch.mediaEnd[row - 1] ?? 0); m < (batch.mediaEnd[row] ?? 0); m++)
    keys.push(batch.mediaKey[m] ?? 0);
  return `${Math.floor(at / MINUTE) % 15} ${keys.join(" ")} ${normaliseText(slice(batch.text, batch.textEnd, row))}`;
}
