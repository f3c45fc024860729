import { ProblemError } from "../../model/problem.ts";
import { SNIFFED_BYTES, sniffMediaType } from "../../store/media/mediaBytes.ts";
import type { AuditStore, MediaFile } from "../../store/types.ts";
import { inTurn } from "../inTurn.ts";
import { parseRange } from "./byteRange.ts";
import { Gate } from "./gate.ts";
import { MEDIA_LIMITS, type MediaAsk, type MediaPiece } from "./media.ts";
import { MediaCursor } from "./mediaCursor.ts";
import { MOST_PIXELS, PICTURE_HEADS, pixelsOf } from "./pictureSize.ts";

/** Pieces read at a time; each is at most 512 KiB, and what unpacks it holds about two more. */
export const AT_ONCE = 4;
/** Files that stay open in the middle, so that a player can go on; a browser asks for six at a time. */
export const MOST_OPEN = 8;
/** The longest packed file that is kept unpacked, so that jumping about in it does not unpack it each time. */
export const KEPT_BYTES = 32 * 1024 * 1024;

let audits = 0;

/** What finds a media file by its item's row and its place there: an audit's store. */
export type MediaSource = Pick<AuditStore, "media">;

/**
 * Reads the media of one audit in pieces, within a bound that no export and no number of requests changes: AT_ONCE pieces
 * at a time, MOST_OPEN files open in the middle, and one file of at most KEPT_BYTES.
 */
export class MediaReads {
  /** Tells this audit's rows from those of another. */
  readonly audit = ++audits;
  /** Null once closed. */
  #store: MediaSource | null;
  readonly #gate = new Gate(AT_ONCE);
  readonly #keeping = inTurn();
  readonly #types = new WeakMap<object, string>();
  /** The one used last stands last. */
  readonly #open: MediaCursor[] = [];
  #kept: { readonly key: object; readonly bytes: Uint8Array } | null = null;

  constructor(store: MediaSource) {
    this.#store = store;
  }

  /**
   * The first piece of what is asked for.
   * @throws ProblemError `media-missing-file` when the export lacks it, `media-too-big`, `media-type-unknown`, `media-not-measured`, `no-audit`
   *   for another audit's file, `cancelled`, and those of `archive`.
   */
  async read({ row, index, range, audit }: MediaAsk, signal: AbortSignal): Promise<MediaPiece> {
    if (this.#store === null || (audit !== null && audit !== this.audit)) throw new ProblemError("no-audit");
    const file = this.#store.media(row, index);
    if (file === null) throw new ProblemError("media-missing-file");
    const { size } = file;
    const limit = MEDIA_LIMITS[file.type];
    if (size > limit) throw new ProblemError("media-too-big", { file: file.uri, size, limit });
    const asked = parseRange(range, size);
    const { start, end } = asked === "unsatisfiable" ? { start: 0, end: -1 } : (asked ?? { start: 0, end: size - 1 });
    return this.#gate.run(async () => {
      const type = await this.#typeOf(file);
      const bytes = end < start ? new Uint8Array(0) : await this.#piece(file, start, end, signal);
      return { audit: this.audit, type, size, start, bytes };
    }, signal);
  }

  async close(): Promise<void> {
    this.#store = null;
    this.#kept = null;
    await Promise.all(this.#open.splice(0).map((cursor) => cursor.close()));
  }

  async #typeOf(file: MediaFile): Promise<string> {
    const known = this.#types.get(file.key);
    if (known !== undefined) return known;
    const { type, pixels } = await this.#at(file, 0, async (cursor) => {
      const type = sniffMediaType(await cursor.peek(SNIFFED_BYTES));
      return { type, pixels: type?.startsWith("image/") ? await measured(cursor) : 0 };
    });
    if (type === null) throw new ProblemError("media-type-unknown", { file: file.uri });
    if (pixels === null) throw new ProblemError("media-not-measured", { file: file.uri });
    if (pixels > MOST_PIXELS) throw new ProblemError("media-too-big", { file: file.uri, pixels, limit: MOST_PIXELS });
    this.#types.set(file.key, type);
    return type;
  }

  async #piece(file: MediaFile, start: number, end: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    const behind = this.#open.some(({ key, position }) => key === file.key && position <= start);
    const back = start > 0 && !file.seekable && !behind;
    if (this.#kept?.key === file.key || (back && file.size <= KEPT_BYTES)) {
      const whole = await this.#whole(file, signal);
      return new Uint8Array(whole.subarray(start, Math.min(end + 1, start + 512 * 1024)));
    }
    return this.#at(file, start, async (cursor) => {
      await cursor.skipTo(start, signal);
      return cursor.take(end - start + 1);
    });
  }

  /** The file unpacked; it takes the place of the one that was kept before. */
  #whole(file: MediaFile, signal: AbortSignal): Promise<Uint8Array> {
    return this.#keeping(async () => {
      if (this.#kept?.key === file.key) return this.#kept.bytes;
      this.#kept = null;
      const bytes = new Uint8Array(file.size);
      await this.#at(file, 0, async (cursor) => {
        while (cursor.position < file.size) {
          if (signal.aborted) throw new ProblemError("cancelled");
          const { position } = cursor;
          const piece = await cursor.take(file.size);
          if (piece.length === 0) break;
          bytes.set(piece, position);
        }
      });
      if (this.#store !== null) this.#kept = { key: file.key, bytes };
      return bytes;
    });
  }

  /** Uses a cursor at the place, or before it where only the beginning can be read from; afterwards it stays open. */
  async #at<T>(file: MediaFile, position: number, use: (cursor: MediaCursor) => Promise<T>): Promise<T> {
    const cursor = this.#opened(file, position) ?? new MediaCursor(file, position);
    try {
      const result = await use(cursor);
      if (this.#store === null || cursor.position >= file.size) await cursor.close();
      else this.#open.push(cursor);
      return result;
    } catch (error) {
      await cursor.close();
      throw error;
    } finally {
      while (this.#open.length > MOST_OPEN) await this.#open.shift()?.close();
    }
  }

  /** Takes the open cursor that is nearest, from before the place where the file has to be read through. */
  #opened(file: MediaFile, position: number): MediaCursor | null {
    let best = -1;
    this.#open.forEach((cursor, i) => {
      const fits = file.seekable ? cursor.position === position : cursor.position <= position;
      if (cursor.key === file.key && fits && cursor.position >= (this.#open[best]?.position ?? 0)) best = i;
    });
    return best === -1 ? null : (this.#open.splice(best, 1)[0] ?? null);
  }
}

/** The pixels of a picture; null where the beginning of its file does not tell them. */
async function measured(cursor: MediaCursor): Promise<number | null> {
  for (const length of PICTURE_HEADS) {
    const pixels = pixelsOf(await cursor.peek(length));
    if (pixels !== null) return pixels;
  }
  return null;
}
