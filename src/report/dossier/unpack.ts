import { createHash } from "node:crypto";
import { crc32, createInflateRaw } from "node:zlib";
import type { IZipEntry } from "adm-zip";

const STORED = 0;
const DEFLATED = 8;
/** The flag of an entry whose head was written before its checksum was known, and where a head has it. */
const SIZES_FOLLOW = 8;
const LOCAL_CRC = 14;
/** So much is unpacked at a time, and as much again is hashed. */
const PIECE = 256 * 1024;

/**
 * What an entry of a zip unpacks to, in pieces, so that one of any size needs little memory. Never more than it says of itself.
 * @throws Error where its bytes are not what it says: packed otherwise, damaged, longer, shorter, or of another checksum.
 */
async function* unpacked(entry: IZipEntry): AsyncGenerator<Buffer> {
  const { size, crc } = entry.header;
  let length = 0;
  let sum = 0;
  for await (const piece of pieces(entry)) {
    length += piece.length;
    sum = crc32(piece, sum);
    if (length > size) break;
    yield piece;
  }
  if (length !== size || sum !== crc >>> 0) throw new Error("an entry is not what its zip says of it");
}

async function* pieces(entry: IZipEntry): AsyncGenerator<Buffer> {
  const packed = entry.getCompressedData();
  if (entry.header.method === STORED) {
    for (let at = 0; at < packed.length; at += PIECE) yield packed.subarray(at, at + PIECE);
    return;
  }
  if (entry.header.method !== DEFLATED) throw new Error("an entry is packed in another way");
  const inflate = createInflateRaw({ chunkSize: PIECE });
  inflate.end(packed);
  for await (const piece of inflate) yield piece as Buffer;
}

/** Whether an entry's own head and the zip's table of contents name one checksum, where the head knows it: unpackers believe either. */
export function isAgreed({ header }: IZipEntry, zip: Buffer): boolean {
  const known = (header.flags & SIZES_FOLLOW) === 0;
  return !known || zip.readUInt32LE(header.offset + LOCAL_CRC) === header.crc >>> 0;
}

/** SHA-256 of what an entry unpacks to, in hex. @throws as `unpacked`. */
export async function sumOfEntry(entry: IZipEntry): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of unpacked(entry)) hash.update(piece);
  return hash.digest("hex");
}

/** All that an entry unpacks to, at most `most` bytes. @throws as `unpacked`, and where it says that it has more. */
export async function bytesOfEntry(entry: IZipEntry, most: number): Promise<Buffer> {
  if (entry.header.size > most) throw new Error("an entry is too large");
  const parts: Buffer[] = [];
  for await (const piece of unpacked(entry)) parts.push(piece);
  return Buffer.concat(parts);
}
