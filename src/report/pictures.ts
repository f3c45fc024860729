import { imageSize } from "image-size";
import { Filter } from "../model/filter.ts";
import type { Sort } from "../model/query.ts";
import type { AuditStore, MediaFile } from "../store/types.ts";

/** A picture of more bytes stays out: pictures are not made smaller here, and a page must open and go by mail. */
const BYTES_AT_MOST = 400_000;
const TOGETHER_AT_MOST = 12_000_000;
const PICTURES_AT_MOST = 150;
/** Unpacked, a picture takes four bytes a pixel of whoever opens the page, however small its file is. */
const PIXELS_AT_MOST = 25_000_000;
/** Items that are looked at for pictures. */
const ROWS_AT_MOST = 5000;
const ROWS_AT_ONCE = 500;

const MOST_EXPOSED_FIRST: Sort = { by: "verdict", descending: false };
const TYPES: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  png: "image/png",
  gif: "image/gif",
  webp: "image/webp",
};

/**
 * Small pictures out of the export as `data:` addresses, by the id of their item: of what is most exposed first, as many as the
 * bounds allow; `accounts`: of these alone. What cannot be read or is no picture of a known type has none.
 */
export async function picturesOf(store: AuditStore, accounts: readonly number[] = []): Promise<Map<string, string>> {
  const pictures = new Map<string, string>();
  let room = TOGETHER_AT_MOST;
  const filter = Filter.parse({ media: true, accounts });
  for (let from = 0; from < ROWS_AT_MOST; from += ROWS_AT_ONCE) {
    const { rows } = store.page(filter, MOST_EXPOSED_FIRST, from, ROWS_AT_ONCE);
    for (const { row, media } of rows) {
      if (media.first?.type !== "image" || !media.first.inExport) continue;
      const file = store.media(row, 0);
      if (file === null || file.size > Math.min(BYTES_AT_MOST, room)) continue;
      const bytes = await bytesOf(file);
      const type = bytes === null ? null : typeOf(bytes);
      if (bytes === null || type === null) continue;
      room -= bytes.length;
      pictures.set(store.item(row).id, `data:${type};base64,${bytes.toString("base64")}`);
      if (pictures.size === PICTURES_AT_MOST) return pictures;
    }
    if (rows.length < ROWS_AT_ONCE) break;
  }
  return pictures;
}

/** All of a file; null where it cannot be read, or is longer than its zip says. */
async function bytesOf(file: MediaFile): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const pieces = file.stream(0);
  try {
    for (let piece = await pieces.next(); piece.done !== true; piece = await pieces.next()) {
      size += piece.value.length;
      if (size > BYTES_AT_MOST) return null;
      parts.push(piece.value);
    }
    return Buffer.concat(parts);
  } catch {
    return null; // a damaged picture costs itself; the audit has said what it could not read
  } finally {
    await pieces.return?.();
  }
}

/** By its first bytes, whatever its name says; null for what no page should show. */
function typeOf(bytes: Buffer): string | null {
  try {
    const { width, height, type } = imageSize(bytes);
    return width * height > PIXELS_AT_MOST ? null : (TYPES[type ?? ""] ?? null);
  } catch {
    return null;
  }
}
