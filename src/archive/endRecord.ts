import { ProblemError } from "../model/problem.ts";
import type { ByteFile } from "./byteFile.ts";

/** Where the central directory lies; bytes. `count` is modulo `wrap`, since old writers let the 16-bit count overflow. */
export interface DirectoryPlace {
  readonly offset: number;
  readonly length: number;
  readonly count: number;
  readonly wrap: number;
}

export const LOCAL_HEADER = 0x04034b50;
const END_RECORD = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END_RECORD = 0x06064b50;
const SPLIT_MARKER = 0x08074b50;

/**
 * Finds the central directory by the end records (PKWARE APPNOTE 4.3.14 to 4.3.16), zip64 or not.
 * Throws zip-empty, not-a-zip, zip-truncated, zip-multi-disk, zip-bad-directory.
 */
export async function findDirectory(file: ByteFile): Promise<DirectoryPlace> {
  const fail = (code: string) => new ProblemError(code, { file: file.name });
  if (file.size === 0) throw fail("zip-empty");
  const tailLength = Math.min(file.size, 22 + 0xffff + 20);
  const tail = await file.readAt(file.size - tailLength, tailLength);
  const end = findEnd(tail);
  if (end < 0) throw fail(await withoutEnd(file));

  const locator = end - 20;
  if (locator >= 0 && tail.readUInt32LE(locator) === ZIP64_LOCATOR) {
    return zip64Place(file, tail.subarray(locator, end), file.size - tailLength + locator);
  }
  const [disk, directoryDisk] = [tail.readUInt16LE(end + 4), tail.readUInt16LE(end + 6)];
  if (disk !== 0 || directoryDisk !== 0) throw fail("zip-multi-disk");
  const place = {
    offset: tail.readUInt32LE(end + 16),
    length: tail.readUInt32LE(end + 12),
    count: tail.readUInt16LE(end + 10),
    wrap: 0x10000,
  };
  return insideOf(file, place, file.size - tailLength + end);
}

async function zip64Place(file: ByteFile, locator: Buffer, locatorAt: number): Promise<DirectoryPlace> {
  const fail = (code: string) => new ProblemError(code, { file: file.name });
  if (locator.readUInt32LE(4) !== 0 || locator.readUInt32LE(16) > 1) throw fail("zip-multi-disk");
  const at = readUInt64(locator, 8);
  if (at === null || at + 56 > locatorAt) throw fail("zip-truncated");
  const record = await file.readAt(at, 56);
  if (record.length < 56 || record.readUInt32LE(0) !== ZIP64_END_RECORD) throw fail("zip-bad-directory");
  if (record.readUInt32LE(16) !== 0 || record.readUInt32LE(20) !== 0) throw fail("zip-multi-disk");
  const [count, length, offset] = [readUInt64(record, 32), readUInt64(record, 40), readUInt64(record, 48)];
  if (count === null || length === null || offset === null) throw fail("zip-bad-directory");
  return insideOf(file, { offset, length, count, wrap: Number.POSITIVE_INFINITY }, at);
}

function insideOf(file: ByteFile, place: DirectoryPlace, limit: number): DirectoryPlace {
  if (place.offset + place.length > limit) throw new ProblemError("zip-truncated", { file: file.name });
  return place;
}

/** The end record is the last one whose comment reaches exactly to the end of the file; -1 where there is none. */
function findEnd(tail: Buffer): number {
  for (let at = tail.length - 22; at >= 0; at--) {
    // The first byte alone rules out nearly all positions.
    if (tail[at] !== 0x50 || tail.readUInt32LE(at) !== END_RECORD) continue;
    if (at + 22 + tail.readUInt16LE(at + 20) === tail.length) return at;
  }
  return -1;
}

async function withoutEnd(file: ByteFile): Promise<string> {
  const head = await file.readAt(0, 4);
  const signature = head.length === 4 ? head.readUInt32LE(0) : 0;
  if (signature === SPLIT_MARKER) return "zip-multi-disk";
  return signature === LOCAL_HEADER ? "zip-truncated" : "not-a-zip";
}

/** A 64-bit number, or null where it is no safe integer: no file is that long. */
export function readUInt64(buffer: Buffer, at: number): number | null {
  const value = buffer.readUInt32LE(at) + buffer.readUInt32LE(at + 4) * 2 ** 32;
  return value <= Number.MAX_SAFE_INTEGER ? value : null;
}
