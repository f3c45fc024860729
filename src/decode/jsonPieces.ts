import { isAscii, isUtf8 } from "node:buffer";
import type { Json } from "./json.ts";
import { isTooDeep } from "./jsonDepth.ts";

/** Some records of a file, as the file itself would be with only these in it. */
export interface JsonPiece {
  readonly value: Json;
  /** Number of the first of them in the list. */
  readonly first: number;
}

/** Smaller files are parsed whole. */
const WORTH_CUTTING = 2 ** 21;
/** Small, so that most records are dropped before the garbage collector comes to move them. */
const PIECE = 2 ** 16;
/** A piece is longer where a record is. */
const LONGEST_PIECE = 2 ** 22;
/** The start of a file that is one list of objects, each beginning on a line of its own: bare, or under a plain key. */
const HEAD = /^\s*(?:\{\s*"([\w -]{1,200})"\s*:\s*)?\[([ \t\r\n]*)\{/;
const INDENT = /\r?\n[ \t]*$/;
const BARE_TAIL = "]";
const WRAPPED_TAIL = "]}";

/**
 * Parses a large file of one list piece by piece, which takes a third less time than `JSON.parse` of the whole and a
 * small part of its memory. Between two records stands a line break with the indent of the list; inside a string there
 * is no bare line break (RFC 8259, section 7), so it is looked for natively. Each piece has to parse as a list, and then
 * all of them together are the list. Gives null as soon as anything is otherwise (also in the midst of the file: what
 * came before is to be thrown away), and so for every file with a fault: it is then parsed whole and the fault named.
 */
export function* jsonPieces(bytes: Uint8Array): Generator<JsonPiece | null> {
  if (bytes.length < WORTH_CUTTING) yield null;
  else yield* new PieceCutter().push(bytes, true);
}

/** The same of a file that comes in chunks; of a chunk no more is kept than the record it ends in. */
export async function* streamedPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<JsonPiece | null> {
  const cutter = new PieceCutter();
  for await (const chunk of chunks) yield* cutter.push(chunk, false);
  yield* cutter.push(NOTHING, true);
}

const NOTHING = Buffer.alloc(0);
const HEAD_BYTES = 1024;

class PieceCutter {
  #rest: Buffer = NOTHING;
  /** What stands between two records; null until the head of the file was seen. */
  #separator: Buffer | null = null;
  #key: string | undefined;
  #first = 0;

  /** `last`: nothing comes behind this. After a null nothing more is to be asked. */
  *push(chunk: Uint8Array, last: boolean): Generator<JsonPiece | null> {
    const given = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const buffer = this.#rest.length === 0 ? given : Buffer.concat([this.#rest, given]);
    let from = 0;
    if (this.#separator === null) {
      this.#rest = buffer;
      if (!last && buffer.length < HEAD_BYTES) return;
      from = this.#begin(buffer);
    }
    const separator = this.#separator;
    const end = last ? bodyEnd(buffer, this.#key === undefined ? BARE_TAIL : WRAPPED_TAIL) : buffer.length;
    if (separator === null || end === 0) return yield null;
    while (from < end) {
      const cut = from + PIECE < end ? buffer.indexOf(separator, from + PIECE) : -1;
      // Nothing parts the records any more: this is a file of another kind, and too much for one parse.
      if ((cut === -1 ? end : cut) - from > LONGEST_PIECE) return yield null;
      if (cut === -1 && !last) break;
      const piece = this.#parse(buffer.subarray(from, cut === -1 ? end : cut + separator.indexOf("}") + 1));
      yield piece;
      if (piece === null) return;
      from = cut === -1 ? end : cut + separator.length - 1;
    }
    this.#rest = buffer.subarray(from);
  }

  /** Looks at the start of the file; gives where its first record begins. */
  #begin(buffer: Buffer): number {
    const head = HEAD.exec(buffer.toString("latin1", 0, HEAD_BYTES));
    if (head === null) return 0;
    const [start, key, before = ""] = head;
    const [indent] = INDENT.exec(before) ?? [];
    if (indent === undefined) return 0;
    this.#key = key;
    this.#separator = Buffer.from(`${indent}},${indent}{`);
    return start.length - 1;
  }

  #parse(bytes: Buffer): JsonPiece | null {
    const list = parseList(bytes);
    const value = list === null || this.#key === undefined ? list : { [this.#key]: list };
    if (list === null || value === null || isTooDeep(value)) return null;
    const first = this.#first;
    this.#first += list.length;
    return { value, first };
  }
}

/** Where the last record ends; 0 where the end of the file is of another kind. */
function bodyEnd(buffer: Buffer, tail: string): number {
  const last = buffer.toString("latin1", Math.max(0, buffer.length - 256));
  let rest = last.trimEnd();
  for (const bracket of [...tail].reverse()) {
    if (!rest.endsWith(bracket)) return 0;
    rest = rest.slice(0, -1).trimEnd();
  }
  return buffer.length - (last.length - rest.length);
}

function parseList(bytes: Buffer): Json[] | null {
  const ascii = isAscii(bytes);
  if (!ascii && !isUtf8(bytes)) return null;
  try {
    return JSON.parse(`[${bytes.toString(ascii ? "latin1" : "utf8")}]`) as Json[];
  } catch {
    return null;
  }
}
