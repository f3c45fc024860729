import type { Rank } from "../formats/route.ts";
import type { Batch, Seed } from "./batch.ts";

/** A batch in its place: which file and account it is of, and the number of its first row. */
export interface PlacedBatch {
  readonly batch: Batch;
  /** Number of the file in the audit's list. */
  readonly file: number;
  readonly account: number;
  readonly rank: Rank;
  readonly start: number;
}

const decoder = new TextDecoder();

/**
 * All rows of an audit. A row is one reading of an item; rows that show the same item are joined by `merge`. Texts and
 * links stay in the buffers the readers made and become strings only for the rows that are shown.
 */
export class ItemTable {
  readonly batches: PlacedBatch[] = [];
  #n = 0;

  get n(): number {
    return this.#n;
  }

  add(batch: Batch, file: number, account: number, rank: Rank): void {
    if (batch.n === 0) return;
    this.batches.push({ batch, file, account, rank, start: this.#n });
    this.#n += batch.n;
  }

  /** Puts another batch of the same rows in the place of each. */
  replace(change: (placed: PlacedBatch) => Batch): void {
    this.batches.forEach((placed, i) => {
      this.batches[i] = { ...placed, batch: change(placed) };
    });
  }

  /** The batch that holds a row. */
  batchOf(row: number): PlacedBatch {
    let low = 0;
    let high = this.batches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.batches[middle]?.start ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    const found = this.batches[low];
    if (found === undefined || row < 0 || row >= this.#n) throw new RangeError(`no row ${row}`);
    return found;
  }

  seed(row: number): Seed {
    const { batch, start } = this.batchOf(row);
    const seed = batch.seeds[batch.seed[row - start] ?? 0];
    if (seed === undefined) throw new RangeError(`no seed for row ${row}`);
    return seed;
  }

  /** Unix ms, NaN where unknown. */
  createdAt(row: number): number {
    const { batch, start } = this.batchOf(row);
    return batch.createdAt[row - start] ?? Number.NaN;
  }

  text(row: number): string {
    const { batch, start } = this.batchOf(row);
    return slice(batch.text, batch.textEnd, row - start);
  }

  /** How many bytes of UTF-8 a row's text has; cheaper than the text. */
  textLength(row: number): number {
    const { batch, start } = this.batchOf(row);
    const i = row - start;
    return (batch.textEnd[i] ?? 0) - (i === 0 ? 0 : (batch.textEnd[i - 1] ?? 0));
  }

  url(row: number): string | null {
    const { batch, start } = this.batchOf(row);
    if (batch.url === null) return null;
    const url = slice(batch.url.bytes, batch.url.end, row - start);
    return url === "" ? null : url;
  }

  /** What a row is about in others' words; null where nothing is said. */
  attached(row: number): string | null {
    const { batch, start } = this.batchOf(row);
    if (batch.attached === null) return null;
    const text = slice(batch.attached.bytes, batch.attached.end, row - start);
    return text === "" ? null : text;
  }

  /** Numbers of the media columns that belong to a row: [first, end). */
  mediaRange(row: number): [batch: Batch, first: number, end: number] {
    const { batch, start } = this.batchOf(row);
    const i = row - start;
    return [batch, i === 0 ? 0 : (batch.mediaEnd[i - 1] ?? 0), batch.mediaEnd[i] ?? 0];
  }
}

/** The UTF-8 of a row's text, not copied. */
export function textBytes({ batch, start }: PlacedBatch, row: number): Uint8Array {
  const i = row - start;
  return batch.text.subarray(i === 0 ? 0 : batch.textEnd[i - 1], batch.textEnd[i]);
}

/** Entry i of a text column. */
export function slice(bytes: Uint8Array, end: Uint32Array, i: number): string {
  const from = i === 0 ? 0 : (end[i - 1] ?? 0);
  const to = end[i] ?? from;
  return from === to ? "" : decoder.decode(bytes.subarray(from, to));
}
