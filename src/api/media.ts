import type { AuditStore } from "../audit/types.ts";
import { ProblemError } from "../model/problem.ts";
import type { MediaType } from "../model/vocabulary.ts";
import { sniffMediaType } from "./mediaType.ts";

const MIB = 1024 * 1024;

/** The most that is read into memory to be shown; larger files stay in the export, where any player opens them. */
export const MEDIA_LIMITS: Readonly<Record<MediaType, number>> = {
  image: 64 * MIB,
  video: 1024 * MIB,
  audio: 256 * MIB,
  other: 0,
};

export interface Media {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** From the bytes; one of a short list of picture, film and sound types. */
  readonly type: string;
  readonly size: number;
}

/**
 * Reads one media file of an item, to be shown.
 * @throws ProblemError `media-missing-file` when the export lacks it, `media-too-big`, `media-type-unknown`, and those
 *   of `archive`.
 */
export async function readMedia(store: AuditStore, row: number, index: number): Promise<Media> {
  const file = store.media(row, index);
  if (file === null) throw new ProblemError("media-missing-file");
  const limit = MEDIA_LIMITS[file.type];
  if (file.size > limit) throw new ProblemError("media-too-big", { file: file.uri, size: file.size, limit });
  const read = await file.read();
  const type = sniffMediaType(read);
  if (type === null) throw new ProblemError("media-type-unknown", { file: file.uri });
  // A view into a larger or shared buffer cannot be handed to another thread: then it is copied.
  const own = read.buffer instanceof ArrayBuffer && read.byteLength === read.buffer.byteLength;
  return { bytes: own ? (read as Uint8Array<ArrayBuffer>) : new Uint8Array(read), type, size: read.byteLength };
}
