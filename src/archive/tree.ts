import type { Problem } from "../model/problem.ts";

/**
 * Where an entry lies in its zip, as the central directory says. Plain data: it crosses threads, so that a worker
 * can read an entry without listing the zip again. Offsets and sizes in bytes; `method` 0 stored, 8 deflated.
 */
export interface EntryLocation {
  readonly offset: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly method: number;
  readonly crc: number;
}

/** A file of an export. `path` has forward slashes and no leading "./"; `crc` and `at` are null outside a zip. */
export interface Member {
  readonly path: string;
  readonly size: number;
  readonly crc: number | null;
  readonly at: EntryLocation | null;
}

/** Size (bytes) and last change (Unix ms) of a file, to tell whether it changed during an audit. */
export interface FileStamp {
  readonly size: number;
  readonly modified: number;
}

/** Whether the bytes of a member lie as they are, so that reading can begin anywhere; packed ones have but one beginning. */
export function isSeekable({ at }: Member): boolean {
  return at === null || at.method === 0;
}

/** What it takes to open the same tree in another thread; plain data. */
export interface TreeAddress {
  readonly path: string;
  readonly container: "zip" | "folder";
  /** The zip as it was when listed; left out, it is taken when the reader opens. Null for folders. */
  readonly stamp?: FileStamp | null;
}

/** Reads members; every error is a ProblemError whose data names the archive (`file`) and the member (`entry`). */
export interface MemberReader {
  /**
   * The bytes of a member, checked against the size and CRC-32 in the directory. `limit` (bytes) is 512 MiB unless given.
   * The Buffer may be a view on a larger ArrayBuffer, so copy it before transferring it to another thread.
   * Throws: zip-bomb, zip-entry-damaged, zip-crc-wrong, zip-size-wrong, zip-entry-truncated, zip-method-unsupported,
   * zip-entry-encrypted, file-changed, file-too-big, input-unreadable.
   */
  read(member: Member, limit?: number): Promise<Buffer>;
  /**
   * The same bytes in pieces of at most 512 KiB, or `piece` bytes for who wants the beginning alone, for members too big for one buffer. The CRC-32 is known, and checked, only
   * at the end, and not where it begins at `from` bytes. Throws RangeError for a `from` in a member that is not seekable.
   */
  stream(member: Member, from?: number, piece?: number): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** One part of an export: its files, and what of it had to be left out, with reasons. */
export interface ExportTree extends TreeAddress, MemberReader {
  readonly stamp: FileStamp | null;
  readonly members: readonly Member[];
  readonly problems: readonly Problem[];
}

/** Default for {@link MemberReader.read}: about the longest text that one JavaScript string holds. */
export const READ_LIMIT = 512 * 2 ** 20;
