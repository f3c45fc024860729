import { crc32, inflateRawSync } from "node:zlib";
import { ProblemError } from "../model/problem.ts";
import type { ByteFile } from "./byteFile.ts";
import { ENCRYPTED, LOCAL_HEADER } from "./signatures.ts";
import { type EntryLocation, type Member, READ_LIMIT } from "./tree.ts";

const BOMB_RATIO = 200;
const BOMB_SIZE = 64 * 2 ** 20;
/** No deflate stream expands further: 258 bytes from two bits (RFC 1951), with room for the smallest blocks. */
const DEFLATE_RATIO = 1032;
/** Room for the local header's extra field, which the directory does not tell; mostly it saves a second read. */
const GUESSED_EXTRA = 320;

/** Well below what a Buffer may hold on any supported Node; longer entries are streamed. */
const LARGEST_BUFFER = 2 ** 31;

type Fail = (code: string, more?: Record<string, number>) => ProblemError;

/** Builds the problems of one member. */
export function failure(file: string, member: Member): Fail {
  return (code, more = {}) => new ProblemError(code, { file, entry: member.path, ...more });
}

/** What can be told before any byte is read; also of sizes that no honest writer puts down. */
export function checkDeclared(at: EntryLocation, fail: Fail): void {
  if (at.method !== 0 && at.method !== 8) throw fail("zip-method-unsupported", { method: at.method });
  if (at.size > BOMB_SIZE && at.size > at.compressedSize * BOMB_RATIO) {
    throw fail("zip-bomb", { size: at.size, compressedSize: at.compressedSize });
  }
  if (at.method === 0 && at.size !== at.compressedSize) throw fail("zip-size-wrong");
  // Deflated data may well be longer than its text, but never twice as long.
  if (at.compressedSize > 2 * at.size + 1024) throw fail("zip-size-wrong");
  if (at.method === 8 && at.size > at.compressedSize * DEFLATE_RATIO) throw fail("zip-size-wrong");
}

/** Bytes an entry fills before its data: fixed part, name, extra field. Throws where no such entry lies there. */
export function localHeaderLength(header: Buffer, at: EntryLocation, fail: Fail): number {
  if (header.length < 30) throw fail("zip-entry-truncated");
  if (header.readUInt32LE(0) !== LOCAL_HEADER) throw fail("zip-entry-damaged");
  if ((header.readUInt16LE(6) & ENCRYPTED) !== 0) throw fail("zip-entry-encrypted");
  if (header.readUInt16LE(8) !== at.method) throw fail("zip-entry-damaged");
  return 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

/** The bytes of one entry, by one positioned read; see MemberReader.read. */
export async function readEntry(
  file: ByteFile,
  member: Member,
  at: EntryLocation,
  limit = READ_LIMIT,
): Promise<Buffer> {
  const fail = failure(file.name, member);
  checkDeclared(at, fail);
  if (at.size > Math.min(limit, LARGEST_BUFFER)) throw fail("file-too-big", { size: at.size, limit });
  const start = at.offset;
  if (start + 30 + at.compressedSize > file.size) throw fail("zip-entry-truncated");

  const extra = file.isHere ? GUESSED_EXTRA : 0;
  const guess = 30 + Buffer.byteLength(member.path) + extra + at.compressedSize;
  const raw = await file.readAt(start, Math.min(guess, file.size - start));
  const header = localHeaderLength(raw, at, fail);
  const whole = header + at.compressedSize <= raw.length;
  const data = whole
    ? raw.subarray(header, header + at.compressedSize)
    : await file.readAt(start + header, at.compressedSize);
  if (data.length < at.compressedSize) throw fail("zip-entry-truncated");

  const bytes = at.method === 0 ? data : inflate(data, at.size, fail);
  if (bytes.length !== at.size) throw fail("zip-size-wrong");
  if (crc32(bytes) !== at.crc) throw fail("zip-crc-wrong");
  return bytes;
}

function inflate(data: Buffer, size: number, fail: Fail): Buffer {
  try {
    // One output buffer, one byte longer than needed: zlib then stops without asking for a second one.
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 1, 64) });
  } catch (error) {
    throw inflateProblem(error, fail);
  }
}

/** What an error of zlib means for an entry. */
export function inflateProblem(error: unknown, fail: Fail): ProblemError {
  if (error instanceof ProblemError) return error;
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ERR_BUFFER_TOO_LARGE") return fail("zip-size-wrong");
  return fail(code === "Z_BUF_ERROR" ? "zip-entry-truncated" : "zip-entry-damaged");
}
