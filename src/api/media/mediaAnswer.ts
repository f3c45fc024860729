import type { StoreClient } from "../client.ts";
import { parseRange } from "./byteRange.ts";
import type { MediaPiece } from "./media.ts";

export interface MediaAnswer {
  readonly status: 200 | 206 | 416;
  readonly headers: Readonly<Record<string, string>>;
  /** Each piece is read when it is asked for. */
  readonly body: AsyncGenerator<Uint8Array<ArrayBuffer>, void>;
}

interface Place {
  readonly row: number;
  readonly index: number;
}

/**
 * The HTTP answer that shows a media file, whole or the range asked for (players ask for ranges to jump). The type is
 * the one sniffed from the bytes, and the browser is told not to guess another. `signal`: who asked is gone.
 * @throws the problems of `MediaReads.read`, of the later pieces in the body.
 */
export async function answerMedia(
  store: Pick<StoreClient, "media">,
  place: Place,
  rangeHeader: string | null | undefined,
  signal: AbortSignal,
): Promise<MediaAnswer> {
  const first = await store.media({ ...place, range: rangeHeader ?? null, audit: null }, signal);
  const { status, headers, end } = mediaHead(first, rangeHeader);
  return { status, headers, body: pieces(store, place, first, end, signal) };
}

function mediaHead({ type, size }: MediaPiece, rangeHeader: string | null | undefined) {
  const common = {
    "content-type": type,
    "accept-ranges": "bytes",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; sandbox",
  };
  const range = parseRange(rangeHeader, size);
  if (range === "unsatisfiable")
    return { status: 416, headers: { ...common, "content-range": `bytes */${size}` }, end: -1 } as const;
  if (range === null)
    return { status: 200, headers: { ...common, "content-length": String(size) }, end: size - 1 } as const;
  const { start, end } = range;
  const contentRange = `bytes ${start}-${end}/${size}`;
  const headers = { ...common, "content-length": String(end - start + 1), "content-range": contentRange };
  return { status: 206, headers, end } as const;
}

async function* pieces(
  store: Pick<StoreClient, "media">,
  place: Place,
  first: MediaPiece,
  end: number,
  signal: AbortSignal,
): MediaAnswer["body"] {
  let piece = first;
  while (piece.bytes.length > 0) {
    const next = piece.start + piece.bytes.length;
    yield piece.bytes;
    if (next > end) return;
    piece = await store.media({ ...place, range: `bytes=${next}-${end}`, audit: first.audit }, signal);
  }
}

/** Row and index in the path of a media address, `/<row>/<index>`; null for anything else. */
export function mediaPlace(path: string): Place | null {
  const match = /^\/(\d{1,9})\/(\d{1,6})$/.exec(path);
  return match === null ? null : { row: Number(match[1]), index: Number(match[2]) };
}
