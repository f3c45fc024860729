import type { Batch } from "./batch.ts";
import { Growing, TextColumn } from "./growing.ts";
import { slice } from "./table.ts";

/** A batch of the given rows of another, in their order. Facts and problems, which are of the file, stay. */
export function selectRows(batch: Batch, rows: readonly number[]): Batch {
  const pick = <T extends Uint8Array | Uint32Array | Int32Array | Float64Array>(column: T): T => {
    const picked = column.slice(0, rows.length) as T;
    rows.forEach((row, i) => {
      picked[i] = column[row] ?? 0;
    });
    return picked;
  };
  const pickTexts = (bytes: Uint8Array, end: Uint32Array) => {
    const column = new TextColumn();
    for (const row of rows) column.push(slice(bytes, end, row));
    const taken = column.take();
    return { bytes: taken.bytes, end: taken.end };
  };
  const text = pickTexts(batch.text, batch.textEnd);
  const place = new Map(rows.map((row, i) => [row, i]));
  return {
    ...batch,
    n: rows.length,
    seed: pick(batch.seed),
    open: batch.open === null ? null : { titles: batch.open.titles, title: pick(batch.open.title) },
    createdAt: pick(batch.createdAt),
    time: pick(batch.time),
    notes: pick(batch.notes),
    text: text.bytes,
    textEnd: text.end,
    ...pickMedia(batch, rows),
    url: batch.url === null ? null : pickTexts(batch.url.bytes, batch.url.end),
    attached: batch.attached === null ? null : pickTexts(batch.attached.bytes, batch.attached.end),
    prefix: pick(batch.prefix),
    index: pick(batch.index),
    replaced: batch.replaced.flatMap(([row, at]) => {
      const now = place.get(row);
      return now === undefined ? [] : [[now, at] as const];
    }),
  };
}

type MediaColumns = Pick<Batch, "mediaEnd" | "mediaKey" | "mediaType" | "uri" | "uriEnd">;

function pickMedia(batch: Batch, rows: readonly number[]): MediaColumns {
  const end = new Growing((n) => new Uint32Array(n));
  const key = new Growing((n) => new Float64Array(n));
  const type = new Growing((n) => new Uint8Array(n));
  const uri = new TextColumn();
  for (const row of rows) {
    for (let m = row === 0 ? 0 : (batch.mediaEnd[row - 1] ?? 0); m < (batch.mediaEnd[row] ?? 0); m++) {
      key.push(batch.mediaKey[m] ?? 0);
      type.push(batch.mediaType[m] ?? 0);
      uri.push(slice(batch.uri, batch.uriEnd, m));
    }
    end.push(key.length);
  }
  const uris = uri.take();
  return { mediaEnd: end.take(), mediaKey: key.take(), mediaType: type.take(), uri: uris.bytes, uriEnd: uris.end };
}
