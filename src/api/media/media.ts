import type { MediaType } from "../../model/vocabulary.ts";

const MIB = 1024 * 1024;

/** The largest files that are shown; larger ones stay in the export, where any player opens them. */
export const MEDIA_LIMITS: Readonly<Record<MediaType, number>> = {
  image: 64 * MIB,
  video: 1024 * MIB,
  audio: 256 * MIB,
  other: 0,
};

/** What a host asks of one media file of an item. */
export interface MediaAsk {
  readonly row: number;
  readonly index: number;
  /** A Range header; null for the whole file. */
  readonly range: string | null;
  /** The audit that an earlier piece came from, so that a file never goes on as another; null for the first. */
  readonly audit: number | null;
}

/** A first part of what was asked for: at most 512 KiB, so that the host asks for the rest as fast as it can pass it on. */
export interface MediaPiece {
  readonly audit: number;
  /** From the bytes; one of a short list of picture, film and sound types. */
  readonly type: string;
  /** Of the whole file, in bytes. */
  readonly size: number;
  readonly start: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
