import { ProblemError } from "../model/problem.ts";
import type { ByteFile } from "./byteFile.ts";
import { END_RECORD, LOCAL_HEADER, readUInt64, SPLIT_MARKER, ZIP64_END_RECORD, ZIP64_LOCATOR } from "./signatures.ts";

/** Where the central directory lies; bytes. */
export interface DirectoryPlace {
  readonly offset: number;
  readonly length: number;
  /** How many entries, modulo `countWrap`: without zip64, writers let the 16-bit count overflow. */
  readonly count: number;
  readonly countWrap: number;
  /** Offsets beyond 4 GiB are written modulo 2^32, as macOS does when it compresses a large folder. */
  readonly offsetsWrap: boolean;
}

/**
 * Finds the central directory by the end records (PKWARE APPNOTE 4.3.14 to 4.3.16), zip64 or not.
 * Throws zip-empty, not-a-zip, zip-truncated, zip-multi-disk, zip-bad-directory.
 */
export async function findDirectory(file: ByteFile): Promise<DirectoryPlace> {
  const fail = (code: string) => new ProblemError(code, { file: file.name });
  if (file.size === 0) throw fail("zip-empty");
  const { tail, end } = await readTail(file);
  const tailLength = tail.length;
  if (end < 0) throw fail(await withoutEnd(file));

  const locator = end - 20;
  if (locator >= 0 && tail.readUInt32LE(locator) === ZIP64_LOCATOR) {
    return zip64Place(file, tail.subarray(locator, end), file.size - tailLength + locator);
  }
  const [disk, directoryDisk] = [tail.readUInt16LE(end + 4), tail.readUInt16LE(end + 6)];
  if (disk !== 0 || directoryDisk !== 0) throw fail("zip-multi-disk");
  const endAt = file.size - tailLength + end;
  const length = tail.readUInt32LE(end + 12);
  const declared = tail.readUInt32LE(end + 16);
  const beyond = endAt - length - declared;
  const offsetsWrap = beyond > 0 && beyond % 2 ** 32 === 0;
  const offset = offsetsWrap ? endAt - length : declared;
  const place = { offset, length, count: tail.readUInt16LE(end + 10), countWrap: 0x10000, offsetsWrap };
  return insideOf(file, place, endAt);
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
  return insideOf(file, { offset, length, count, countWrap: Number.POSITIVE_INFINITY, offsetsWrap: false }, at);
}

function insideOf(file: ByteFile, place: DirectoryPlace, limit: number): DirectoryPlace {
  if (place.offset + place.length > limit) throw new ProblemError("zip-truncated", { file: file.name });
  return place;
}

/**
 * The end of the file with the end record in it and, before that, the locator: as little of it as holds both, so that of a file that
 * is not here whole hardly more is asked for than its directory.
 */
async function readTail(file: ByteFile): Promise<{ tail: Buffer; end: number }> {
  const most = Math.min(file.size, 22 + 0xffff + 20);
  for (let length = 64; ; length *= 2) {
    const asked = Math.min(length, most);
    const tail = await file.readAt(file.size - asked, asked);
    const end = findEnd(tail);
    if (end >= 20 || asked === most) return { tail, end };
  }
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
