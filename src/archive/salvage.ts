import type { ByteFile } from "./byteFile.ts";
import type { RawEntry } from "./directory.ts";
import { findUnicodePath, readZip64 } from "./extraFields.ts";
import { decodeName } from "./names.ts";
import {
  ALL_ONES,
  DATA_DESCRIPTOR,
  DESCRIBED,
  DIRECTORY_RECORD,
  ENCRYPTED,
  LOCAL_HEADER,
  readUInt64,
  UTF8,
} from "./signatures.ts";

const WINDOW = 2 ** 20;
/** Lengths a data descriptor may have: none, then without and with its signature, with sizes of 32 and of 64 bits. */
const DESCRIPTORS = [0, 12, 16, 20, 24];

interface Found extends RawEntry {
  /** Where its data starts and whether its sizes follow behind it. */
  readonly dataAt: number;
  readonly described: boolean;
}

/**
 * Lists a zip whose directory is cut off, by walking from one local header to the next (PKWARE APPNOTE 4.3.7); hands
 * each whole entry to `take`. Returns the name of the entry at which the file ends, or null where that is unknown.
 */
export async function salvage(file: ByteFile, take: (entry: RawEntry) => void): Promise<string | null> {
  let at: number | null = 0;
  while (at !== null) {
    const header = await readHeader(file, at);
    if (header === null) return null;
    const entry = header.described && header.at.compressedSize === 0 ? await measure(file, header) : header;
    if (entry === null || entry.end > file.size) return header.name;
    take(entry);
    at = await nextHeader(file, entry.end);
  }
  return null;
}

async function readHeader(file: ByteFile, offset: number): Promise<Found | null> {
  let header = await file.readAt(offset, 1024);
  if (header.length < 30 || header.readUInt32LE(0) !== LOCAL_HEADER) return null;
  const nameEnd = 30 + header.readUInt16LE(26);
  const extraEnd = nameEnd + header.readUInt16LE(28);
  if (extraEnd > header.length) header = await file.readAt(offset, extraEnd);
  if (extraEnd > header.length) return null;
  const flags = header.readUInt16LE(6);
  let compressedSize = header.readUInt32LE(18);
  let size = header.readUInt32LE(22);
  if (compressedSize === ALL_ONES || size === ALL_ONES) {
    const wide = readZip64(header, nameEnd, extraEnd, [size, compressedSize]);
    if (wide === null) return null;
    [size = 0, compressedSize = 0] = wide;
  }
  return {
    name: decodeName(header, 30, nameEnd, (flags & UTF8) !== 0, findUnicodePath(header, nameEnd, extraEnd)),
    encrypted: (flags & ENCRYPTED) !== 0,
    symlink: false, // only the directory would tell
    end: offset + extraEnd + compressedSize,
    at: { offset, compressedSize, size, method: header.readUInt16LE(8), crc: header.readUInt32LE(14) },
    dataAt: offset + extraEnd,
    described: (flags & DESCRIBED) !== 0,
  };
}

/** Finds the descriptor behind an entry's data: its signature, and in it the very length that lies before it. */
async function measure(file: ByteFile, entry: Found): Promise<RawEntry | null> {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(DATA_DESCRIPTOR);
  for (let position = entry.dataAt; position < file.size; position += WINDOW) {
    const window = await file.readAt(position, WINDOW + 24);
    for (let hit = window.indexOf(signature); hit >= 0 && hit < WINDOW; hit = window.indexOf(signature, hit + 1)) {
      const compressedSize = position + hit - entry.dataAt;
      const described = readDescriptor(window.subarray(hit, hit + 24), compressedSize);
      if (described === null) continue;
      const at = { ...entry.at, ...described, compressedSize };
      return { ...entry, at, end: entry.dataAt + compressedSize };
    }
  }
  return null;
}

function readDescriptor(bytes: Buffer, compressedSize: number): { crc: number; size: number } | null {
  if (bytes.length < 16) return null;
  const crc = bytes.readUInt32LE(4);
  if (bytes.length === 24 && readUInt64(bytes, 8) === compressedSize) {
    const size = readUInt64(bytes, 16);
    if (size !== null) return { crc, size };
  }
  return bytes.readUInt32LE(8) === compressedSize ? { crc, size: bytes.readUInt32LE(12) } : null;
}

/** The next local header behind an entry's data and descriptor; null at the directory or where the file is cut off. */
async function nextHeader(file: ByteFile, end: number): Promise<number | null> {
  const bytes = await file.readAt(end, 28);
  for (const skip of DESCRIPTORS) {
    if (skip + 4 > bytes.length) return null;
    const signature = bytes.readUInt32LE(skip);
    if (signature === LOCAL_HEADER) return end + skip;
    if (signature === DIRECTORY_RECORD) return null;
  }
  return null;
}
