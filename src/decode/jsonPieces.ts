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
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.length < WORTH_CUTTING ? null : HEAD.exec(buffer.toString("latin1", 0, 1024));
  if (head === null) return yield null;
  const [start, key, before = ""] = head;
  const [indent] = INDENT.exec(before) ?? [];
  if (indent === undefined) return yield null;
  const separator = Buffer.from(`${indent}},${indent}{`);
  const end = bodyEnd(buffer, key === undefined ? BARE_TAIL : WRAPPED_TAIL);
  if (end === 0) return yield null;
  let from = start.length - 1;
  let first = 0;
  while (from < end) {
    const cut = from + PIECE < end ? buffer.indexOf(separator, from + PIECE) : -1;
    // Nothing parts the records any more: this is a file of another kind, and too much for one parse.
    if ((cut === -1 ? end : cut) - from > LONGEST_PIECE) return yield null;
    const to = cut === -1 ? end : cut + separator.indexOf("}") + 1;
    const list = parseList(buffer, from, to);
    const value = list === null || key === undefined ? list : { [key]: list };
    if (list === null || value === null || isTooDeep(value)) return yield null;
    yield { value, first };
    first += list.length;
    from = cut === -1 ? end : cut + separator.length - 1;
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

function parseList(buffer: Buffer, from: number, to: number): Json[] | null {
  const bytes = buffer.subarray(from, to);
  const ascii = isAscii(bytes);
  if (!ascii && !isUtf8(bytes)) return null;
  try {
    return JSON.parse(`[${bytes.toString(ascii ? "latin1" : "utf8")}]`) as Json[];
  } catch {
    return null;
  }
}
