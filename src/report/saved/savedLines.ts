import { closeSync, openSync, readSync } from "node:fs";

const CHUNK = 1 << 20;
const NEWLINE = 0x0a;

/** Bytes that are read in pieces: a file, or what was unpacked of one. */
export interface Pieces {
  /** The bytes in pieces, from the beginning. */
  read(): Iterable<Buffer>;
}

export function piecesOfFile(path: string): Pieces {
  return {
    *read() {
      const file = openSync(path, "r");
      try {
        for (;;) {
          const buffer = Buffer.allocUnsafe(CHUNK);
          const size = readSync(file, buffer, 0, CHUNK, null);
          if (size === 0) return;
          yield buffer.subarray(0, size);
        }
      } finally {
        closeSync(file);
      }
    },
  };
}

export function piecesOfBytes(bytes: Buffer): Pieces {
  return {
    *read() {
      for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
    },
  };
}

/** The lines of a text, as bytes and without their end; never more of it in memory than a piece and a line. */
export function* linesOf(pieces: Pieces): Generator<Buffer> {
  let rest: Buffer[] = [];
  for (const piece of pieces.read()) {
    let from = 0;
    for (let to = piece.indexOf(NEWLINE); to >= 0; to = piece.indexOf(NEWLINE, from)) {
      const end = piece.subarray(from, to);
      yield rest.length === 0 ? end : Buffer.concat([...rest, end]);
      rest = [];
      from = to + 1;
    }
    if (from < piece.length) rest.push(piece.subarray(from));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}
