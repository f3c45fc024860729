import { foldAnew, foldLetters } from "../../decode/fold.ts";

const SPACE = 0x20;
/** What `fold` takes away at the ends, as a table over bytes. */
const OUTER_START = outer(" .:;!?\"'([");
const OUTER_END = outer(" .:;!?\"')]");
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** As many bytes as folded text can take: a letter of three bytes becomes at most eighteen (U+FDFA), of two bytes each. */
export function room(bytes: number): number {
  return bytes * 12 + 8;
}

/**
 * Folds UTF-8 into UTF-8 as `foldAnew` folds strings, letter by letter: a tenth of the time, because nothing becomes a
 * string. What folds differently beside other letters (Hangul jamo, capital sigma) goes through the string.
 */
export class TextFolder {
  /** Folded letters by code point; null for those that need the string. */
  readonly #letters = new Map<number, Uint8Array | null>();
  readonly #ascii = new Uint8Array(128);

  constructor() {
    for (let code = 0; code < 128; code++) {
      const letter = String.fromCharCode(code);
      this.#ascii[code] = /\s/.test(letter) ? SPACE : foldLetters(letter).charCodeAt(0);
    }
  }

  /** Folds the bytes from `from` to `to` into `out` at `start`, which must have {@link room} for them; gives where they end. */
  fold(bytes: Uint8Array, from: number, to: number, out: Uint8Array, start: number): number {
    let n = start;
    for (let i = from; i < to; ) {
      const byte = bytes[i] ?? 0;
      if (byte < 0x80) {
        i++;
        n = push(this.#ascii[byte] ?? 0, out, n, start);
        continue;
      }
      const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
      const letter = this.#letter(codePoint(bytes, i, length));
      if (letter === null) return start + foldWhole(bytes.subarray(from, to), out.subarray(start));
      for (let k = 0; k < letter.length; k++) n = push(letter[k] ?? 0, out, n, start);
      i += length;
    }
    while (n > start && OUTER_END[out[n - 1] ?? 0] === 1) n--;
    return n;
  }

  #letter(code: number): Uint8Array | null {
    const known = this.#letters.get(code);
    if (known !== undefined) return known;
    const made = isContextual(code) ? null : foldedLetter(String.fromCodePoint(code));
    this.#letters.set(code, made);
    return made;
  }
}

function codePoint(bytes: Uint8Array, i: number, length: number): number {
  let code = (bytes[i] ?? 0) & (0x7f >> length);
  for (let k = 1; k < length; k++) code = (code << 6) | ((bytes[i + k] ?? 0) & 0x3f);
  return code;
}

/**
 * Jamo join each other (but those of a whole syllable have found each other), and a capital sigma folds by what follows it: also
 * where they are written as letters that stand for them. Marks fold to nothing, wherever they stand.
 */
function isContextual(code: number): boolean {
  if (code >= 0xac00 && code <= 0xd7a3) return false;
  return /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u03a3]/.test(String.fromCodePoint(code).normalize("NFKD"));
}

function foldedLetter(letter: string): Uint8Array {
  return encoder.encode(foldLetters(letter).replace(/\s+/g, " "));
}

/** White space is one space, and nothing that is outer stands at the start. */
function push(byte: number, out: Uint8Array, n: number, start: number): number {
  if (n === start ? OUTER_START[byte] === 1 : byte === SPACE && out[n - 1] === SPACE) return n;
  out[n] = byte;
  return n + 1;
}

function foldWhole(bytes: Uint8Array, out: Uint8Array): number {
  return encoder.encodeInto(foldAnew(decoder.decode(bytes)), out).written;
}

function outer(letters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const letter of letters) table[letter.charCodeAt(0)] = 1;
  return table;
}
