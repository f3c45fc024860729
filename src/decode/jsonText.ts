import { isAscii, isUtf8 } from "node:buffer";
import { ProblemError } from "../model/problem.ts";

/** Text of a JSON file, and how to turn a place in it back into an offset in the file. */
export interface JsonText {
  readonly text: string;
  readonly byteOffset: (index: number) => number;
}

/**
 * Decodes the bytes of a JSON file: UTF-8 with or without BOM, UTF-16 by its BOM or by the zero beside the first
 * character (RFC 4627, section 3). Throws `json-encoding` {file} for anything else, `json-too-big` {file, bytes}
 * where the text is longer than a string can be.
 */
export function jsonText(bytes: Uint8Array, file: string): JsonText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [a, b] = buffer;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return utf16(buffer, 2, a === 0xfe, file);
  if (buffer.length >= 4 && (a === 0) !== (b === 0)) return utf16(buffer, 0, a === 0, file);
  const start = a === 0xef && b === 0xbb && buffer[2] === 0xbf ? 3 : 0;
  // Meta escapes everything beyond ASCII, and latin1 is the fastest way to a one-byte string.
  const encoding = isAscii(buffer) ? "latin1" : "utf8";
  if (encoding === "utf8" && !isUtf8(buffer)) throw new ProblemError("json-encoding", { file });
  const text = decode(buffer, encoding, start, file);
  return { text, byteOffset: (index) => start + Buffer.byteLength(text.slice(0, index)) };
}

function utf16(buffer: Buffer, start: number, bigEndian: boolean, file: string): JsonText {
  if (buffer.length % 2 !== 0) throw new ProblemError("json-encoding", { file });
  // swap16 works in place, so it gets a copy.
  const text = decode(bigEndian ? Buffer.from(buffer).swap16() : buffer, "utf16le", start, file);
  return { text, byteOffset: (index) => start + 2 * index };
}

function decode(buffer: Buffer, encoding: BufferEncoding, start: number, file: string): string {
  try {
    return buffer.toString(encoding, start);
  } catch (cause) {
    throw new ProblemError("json-too-big", { file, bytes: buffer.length }, { cause });
  }
}
