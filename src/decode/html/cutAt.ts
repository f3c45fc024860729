import type { Seam } from "./seam.ts";

/** A piece of a page; `behind` the cut, or before it. */
export interface CutPiece {
  readonly bytes: Uint8Array;
  readonly behind: boolean;
}

/** Passes a page's bytes on, cut where the first block begins at or after the byte `from`. */
export async function* cutAt(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { bytes: mark, lead }: Seam,
  from: number,
): AsyncGenerator<CutPiece> {
  /** Where `held` stands in the page. */
  let at = 0;
  let held: Uint8Array = new Uint8Array(0);
  let behind = false;
  for await (const chunk of chunks) {
    if (behind) {
      yield { bytes: chunk, behind };
      continue;
    }
    const piece =
      held.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : Buffer.concat([held, chunk]);
    const found = at + piece.length < from ? -1 : piece.indexOf(mark, Math.max(0, from - at));
    behind = found >= 0;
    // What may be the beginning of a mark waits for the next chunk.
    const end = behind ? found + lead : Math.max(0, piece.length - mark.length + 1);
    if (end > 0) yield { bytes: piece.subarray(0, end), behind: false };
    held = piece.subarray(end);
    at += end;
    if (!behind) continue;
    yield { bytes: held, behind };
    held = new Uint8Array(0);
  }
  if (held.length > 0) yield { bytes: held, behind };
}
