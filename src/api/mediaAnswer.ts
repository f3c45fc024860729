import { parseRange } from "./byteRange.ts";
import type { Media } from "./media.ts";

export interface MediaAnswer {
  readonly status: 200 | 206 | 416;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * The HTTP answer that shows a media file, whole or the range asked for (players ask for ranges to jump). The type is
 * the one sniffed from the bytes, and the browser is told not to guess another.
 */
export function mediaAnswer(media: Media, rangeHeader: string | null | undefined): MediaAnswer {
  const common = {
    "content-type": media.type,
    "accept-ranges": "bytes",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; sandbox",
  };
  const range = parseRange(rangeHeader, media.size);
  if (range === "unsatisfiable")
    return { status: 416, headers: { ...common, "content-range": `bytes */${media.size}` }, body: new Uint8Array(0) };
  if (range === null)
    return { status: 200, headers: { ...common, "content-length": String(media.size) }, body: media.bytes };
  const body = media.bytes.subarray(range.start, range.end + 1);
  const contentRange = `bytes ${range.start}-${range.end}/${media.size}`;
  return {
    status: 206,
    headers: { ...common, "content-length": String(body.length), "content-range": contentRange },
    body,
  };
}

/** Row and index in the path of a media address, `/<row>/<index>`; null for anything else. */
export function mediaPlace(path: string): { row: number; index: number } | null {
  const match = /^\/(\d{1,9})\/(\d{1,6})$/.exec(path);
  return match === null ? null : { row: Number(match[1]), index: Number(match[2]) };
}
