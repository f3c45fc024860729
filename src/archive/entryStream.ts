import { Readable } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";
import type { ByteFile } from "./byteFile.ts";
import { checkDeclared, failure, inflateProblem, localHeaderLength } from "./entry.ts";
import { type EntryLocation, isSeekable, type Member } from "./tree.ts";

const PIECE = 512 * 2 ** 10;

/** The bytes of one entry in pieces, never more than a few in memory; see MemberReader.stream. */
export async function* streamEntry(
  file: ByteFile,
  member: Member,
  at: EntryLocation,
  from = 0,
  most = PIECE,
): AsyncGenerator<Uint8Array> {
  const fail = failure(file.name, member);
  checkDeclared(at, fail);
  if (from > 0 && !isSeekable(member)) throw new RangeError("a packed entry is read from its beginning");
  const header = localHeaderLength(await file.readAt(at.offset, 30), at, fail);
  const range = { start: at.offset + header + from, length: at.compressedSize - from, most };
  const stored = storedPieces(file, range, () => fail("zip-entry-truncated"));

  let crc = 0;
  let size = from;
  try {
    for await (const piece of at.method === 0 ? stored : inflated(stored, most)) {
      size += piece.length;
      if (size > at.size) throw fail("zip-size-wrong");
      crc = crc32(piece, crc);
      yield piece;
    }
  } catch (error) {
    throw inflateProblem(error, fail);
  }
  if (size !== at.size) throw fail("zip-size-wrong");
  if (from === 0 && crc !== at.crc) throw fail("zip-crc-wrong");
}

interface Range {
  readonly start: number;
  readonly length: number;
  /** Of one piece. */
  readonly most: number;
}

async function* storedPieces(file: ByteFile, { start, length, most }: Range, cutOff: () => Error) {
  for (let done = 0; done < length; ) {
    const piece = await file.readAt(start + done, Math.min(most, length - done));
    if (piece.length === 0) throw cutOff();
    done += piece.length;
    yield piece;
  }
}

async function* inflated(compressed: AsyncIterable<Buffer>, most: number): AsyncGenerator<Buffer> {
  const source = Readable.from(compressed);
  const inflate = createInflateRaw({ chunkSize: most });
  source.on("error", (error) => inflate.destroy(error));
  try {
    for await (const piece of source.pipe(inflate)) yield piece;
  } finally {
    source.destroy();
    inflate.destroy();
  }
}
