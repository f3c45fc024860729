import { ProblemError } from "../model/problem.ts";
import type { ByteFile } from "./byteFile.ts";
import { type DirectoryPlace, readUInt64 } from "./endRecord.ts";
import { decodeName } from "./names.ts";
import type { EntryLocation } from "./tree.ts";

/** One record of a central directory, its name decoded but not yet cleaned or judged. */
export interface RawEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly symlink: boolean;
  /** The first byte behind what the entry surely takes up: local header, name and data. */
  readonly end: number;
  readonly at: EntryLocation;
}

const RECORD = 0x02014b50;
const WINDOW = 8 * 2 ** 20;
const ALL_ONES = 0xffffffff;

/**
 * Reads the central directory (PKWARE APPNOTE 4.3.12), in windows, so that its size has no limit; hands each entry to
 * `take`. Throws zip-bad-directory.
 */
export async function readDirectory(
  file: ByteFile,
  place: DirectoryPlace,
  take: (entry: RawEntry) => void,
): Promise<void> {
  const bad = () => new ProblemError("zip-bad-directory", { file: file.name });
  let count = 0;
  const end = place.offset + place.length;
  let position = place.offset;
  while (position < end) {
    const window = await file.readAt(position, Math.min(WINDOW, end - position));
    let at = 0;
    while (at + 46 <= window.length) {
      if (window.readUInt32LE(at) !== RECORD) throw bad();
      const length = 46 + window.readUInt16LE(at + 28) + window.readUInt16LE(at + 30) + window.readUInt16LE(at + 32);
      if (at + length > window.length) break;
      const entry = parseRecord(window, at);
      if (entry === null) throw bad();
      take(entry);
      count++;
      at += length;
    }
    if (at === 0) throw bad(); // a record that is cut off
    position += at;
  }
  if (count % place.wrap !== place.count) throw bad();
}

function parseRecord(buffer: Buffer, at: number): RawEntry | null {
  const flags = buffer.readUInt16LE(at + 8);
  const nameAt = at + 46;
  const nameEnd = nameAt + buffer.readUInt16LE(at + 28);
  const extraEnd = nameEnd + buffer.readUInt16LE(at + 30);
  let compressedSize = buffer.readUInt32LE(at + 20);
  let size = buffer.readUInt32LE(at + 24);
  let offset = buffer.readUInt32LE(at + 42);
  if (compressedSize === ALL_ONES || size === ALL_ONES || offset === ALL_ONES) {
    // Only the fields that are all ones in the fixed part are here, in this order: 8, 16 or 24 bytes (4.5.3).
    let field = findExtra(buffer, nameEnd, extraEnd, 1);
    if (field === null) return null;
    const next = () => {
      const value = field !== null && field.start + 8 <= field.end ? readUInt64(buffer, field.start) : null;
      if (field !== null) field = { start: field.start + 8, end: field.end };
      return value ?? Number.NaN;
    };
    if (size === ALL_ONES) size = next();
    if (compressedSize === ALL_ONES) compressedSize = next();
    if (offset === ALL_ONES) offset = next();
    if (Number.isNaN(size + compressedSize + offset)) return null;
  }
  const unicodePath = extraEnd > nameEnd ? findExtra(buffer, nameEnd, extraEnd, 0x7075) : null;
  return {
    name: decodeName(
      buffer,
      nameAt,
      nameEnd,
      (flags & 0x800) !== 0,
      unicodePath && buffer.subarray(unicodePath.start, unicodePath.end),
    ),
    encrypted: (flags & 0x2041) !== 0, // encrypted, strong encryption, masked directory
    symlink: buffer.readUInt32LE(at + 38) >>> 28 === 0xa, // S_IFLNK in the upper half, as Unix writers put it
    end: offset + 30 + (nameEnd - nameAt) + compressedSize,
    at: { offset, compressedSize, size, method: buffer.readUInt16LE(at + 10), crc: buffer.readUInt32LE(at + 16) },
  };
}

function findExtra(buffer: Buffer, start: number, end: number, id: number): { start: number; end: number } | null {
  for (let at = start; at + 4 <= end; ) {
    const next = at + 4 + buffer.readUInt16LE(at + 2);
    if (next > end) return null;
    if (buffer.readUInt16LE(at) === id) return { start: at + 4, end: next };
    at = next;
  }
  return null;
}
