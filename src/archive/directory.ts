import { ProblemError } from "../model/problem.ts";
import type { ByteFile } from "./byteFile.ts";
import type { DirectoryPlace } from "./endRecord.ts";
import { findUnicodePath, readZip64 } from "./extraFields.ts";
import { decodeName } from "./names.ts";
import { ALL_ONES, DIRECTORY_RECORD, ENCRYPTED, UTF8 } from "./signatures.ts";
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

const WINDOW = 8 * 2 ** 20;

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
  let last = 0;
  let rounds = 0;
  const end = place.offset + place.length;
  let position = place.offset;
  while (position < end) {
    const window = await file.readAt(position, Math.min(WINDOW, end - position));
    let at = 0;
    while (at + 46 <= window.length) {
      if (window.readUInt32LE(at) !== DIRECTORY_RECORD) throw bad();
      const length = 46 + window.readUInt16LE(at + 28) + window.readUInt16LE(at + 30) + window.readUInt16LE(at + 32);
      if (at + length > window.length) break;
      let entry = parseRecord(window, at);
      if (entry === null) throw bad();
      if (place.offsetsWrap) {
        // Such writers put entries down in their order, so an offset that falls back has gone round once more.
        if (entry.at.offset + rounds < last) rounds += 2 ** 32;
        entry = moved(entry, rounds);
        last = entry.at.offset;
      }
      take(entry);
      count++;
      at += length;
    }
    if (at === 0) throw bad(); // a record that is cut off
    position += at;
  }
  if (count % place.countWrap !== place.count) throw bad();
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
    const wide = readZip64(buffer, nameEnd, extraEnd, [size, compressedSize, offset]);
    if (wide === null) return null;
    [size = 0, compressedSize = 0, offset = 0] = wide;
  }
  return {
    name: decodeName(buffer, nameAt, nameEnd, (flags & UTF8) !== 0, findUnicodePath(buffer, nameEnd, extraEnd)),
    encrypted: (flags & ENCRYPTED) !== 0,
    symlink: buffer.readUInt32LE(at + 38) >>> 28 === 0xa, // S_IFLNK in the upper half, as Unix writers put it
    end: offset + 30 + (nameEnd - nameAt) + compressedSize,
    at: { offset, compressedSize, size, method: buffer.readUInt16LE(at + 10), crc: buffer.readUInt32LE(at + 16) },
  };
}

function moved(entry: RawEntry, by: number): RawEntry {
  return { ...entry, end: entry.end + by, at: { ...entry.at, offset: entry.at.offset + by } };
}
