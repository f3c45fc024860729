import type { PlacedBatch } from "../../columns/table.ts";
import { fold } from "../../decode/fold.ts";
import type { Circumstance } from "../../exposure/world.ts";
import type { Items } from "../items.ts";
import { room, TextFolder } from "./foldText.ts";

const encoder = new TextEncoder();
/** Closes each part: no match runs on into the next. */
const SEPARATOR = 0x1e;
const NOTHING = new Uint8Array();

export interface TextIndex {
  /** The texts of all items, UTF-8, folded (no case, no accents), with the words of their circumstances. */
  readonly bytes: Buffer<ArrayBuffer>;
  /** The end of each item, in reading order. */
  readonly ends: Uint32Array;
}

/** Makes the index of an audit's items. */
export function indexTexts(items: Items): TextIndex {
  const { rows, table, merged, circumstance } = items;
  const grounds = items.circumstances.map((c) => encoder.encode(groundOf(c)));
  const folder = new TextFolder();
  const ends = new Uint32Array(rows.length);
  let out = Buffer.allocUnsafeSlow(1 << 20);
  let n = 0;
  let b = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    while (row >= endOf(table.batches[b])) b++;
    let placed = table.batches[b];
    let shown = row;
    if (merged.next[row] !== -1 && lengthOf(placed, row) === 0) {
      // The list shows the text of another file that has the item.
      shown = [...merged.rowsOf(row)].find((r) => lengthOf(table.batchOf(r), r) > 0) ?? row;
      placed = table.batchOf(shown);
    }
    if (placed === undefined) throw new RangeError(`no batch for row ${row}`);
    const { batch, start } = placed;
    const from = shown === start ? 0 : (batch.textEnd[shown - start - 1] ?? 0);
    const to = batch.textEnd[shown - start] ?? from;
    const ground = grounds[circumstance[row] ?? 0] ?? NOTHING;
    const needed = n + room(to - from) + ground.length;
    if (needed > out.length) out = grown(out, n, needed);
    if (to > from) {
      n = folder.fold(batch.text, from, to, out, n);
      out[n++] = SEPARATOR;
    }
    const about = batch.attached;
    if (about !== null) {
      const first = shown === start ? 0 : (about.end[shown - start - 1] ?? 0);
      const last = about.end[shown - start] ?? first;
      const more = n + room(last - first) + ground.length;
      if (more > out.length) out = grown(out, n, more);
      if (last > first) {
        n = folder.fold(about.bytes, first, last, out, n);
        out[n++] = SEPARATOR;
      }
    }
    for (let k = 0; k < ground.length; k++) out[n++] = ground[k] ?? 0;
    ends[i] = n;
  }
  return { bytes: out.subarray(0, n), ends };
}

function endOf(placed: PlacedBatch | undefined): number {
  return placed === undefined ? Number.POSITIVE_INFINITY : placed.start + placed.batch.n;
}

function lengthOf(placed: PlacedBatch | undefined, row: number): number {
  if (placed === undefined) return 0;
  const i = row - placed.start;
  return (placed.batch.textEnd[i] ?? 0) - (i === 0 ? 0 : (placed.batch.textEnd[i - 1] ?? 0));
}

function grown(bytes: Buffer, used: number, needed: number): Buffer<ArrayBuffer> {
  const bigger = Buffer.allocUnsafeSlow(Math.max(needed, bytes.length * 2));
  bytes.copy(bigger, 0, 0, used);
  return bigger;
}

/** The words of an item's circumstance: host or container, profile field. */
function groundOf({ place, field }: Circumstance): string {
  const name = "name" in place ? (place.name ?? "") : "";
  return [name, field ?? ""]
    .filter((p) => p !== "")
    .map((p) => `${fold(p)}\u001e`)
    .join("");
}
