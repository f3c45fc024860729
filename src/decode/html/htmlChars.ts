import { isUtf8 } from "node:buffer";
import { repair } from "../repair.ts";

const CP1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** UTF-16 by its mark, or by the zero beside the first character, which is "<" or white space; null for anything else. */
function utf16(chunk: Uint8Array): TextDecoder | null {
  const [a, b] = chunk;
  if (a === undefined || b === undefined) return null;
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0)) return new TextDecoder("utf-16le");
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0)) return new TextDecoder("utf-16be");
  return null;
}

/** Reads markup in which the characters may be bytes. */
export interface MarkupReader {
  /** The text of a piece of the markup. Not for characters written by name or number, which are text already. */
  text(markup: string): string;
  /** The text of an attribute's value, where characters written by name or number stand among the others. */
  value(markup: string): string;
}

const BEYOND_ASCII = /[\u0080-\uffff]/;
/** The UTF-8 mark, each byte as a character. */
const MARK = "\u00ef\u00bb\u00bf";

/**
 * Turns the bytes of a page into markup, chunk by chunk, and pieces of markup into text. Of UTF-8 each byte is a character of the
 * markup: what makes up tags is ASCII, so that a page costs half the memory and the parser less time, and only what is kept is
 * decoded. Pages are UTF-8, or UTF-16 after another program saved them; where a chunk is not, as after a user saved a page anew,
 * its UTF-8 parts still count and each byte that is none is a character of windows-1252. `damaged` says so.
 */
export class HtmlChars implements MarkupReader {
  damaged: boolean = false;
  #held: Uint8Array = new Uint8Array(0);
  #first: boolean = true;
  /** Undefined until the first bytes are here. */
  #utf16: TextDecoder | null | undefined;

  push(chunk: Uint8Array): string {
    if (this.#utf16 === undefined && chunk.length > 0) this.#utf16 = utf16(chunk);
    if (this.#utf16) return this.#utf16.decode(chunk, { stream: true });
    const bytes = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    const end = completeEnd(bytes);
    this.#held = bytes.slice(end);
    return this.#markup(bytes.subarray(0, end));
  }

  end(): string {
    if (this.#utf16) return this.#utf16.decode();
    const rest = this.#held;
    this.#held = new Uint8Array(0);
    return this.#markup(rest);
  }

  text(markup: string): string {
    if (this.#utf16 || !BEYOND_ASCII.test(markup)) return markup;
    const bytes = Buffer.from(markup, "latin1");
    if (!this.damaged || isUtf8(bytes)) return bytes.toString("utf8");
    return this.#repaired(markup);
  }

  value(markup: string): string {
    return this.#utf16 || !BEYOND_ASCII.test(markup) ? markup : this.#repaired(markup);
  }

  #repaired(markup: string): string {
    const text = repair(markup);
    return this.damaged ? text.replace(/[\u0080-\u009f]/g, (c) => CP1252[c.charCodeAt(0) - 0x80] ?? c) : text;
  }

  #markup(bytes: Uint8Array): string {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!isUtf8(buffer)) this.damaged = true;
    const markup = buffer.toString("latin1");
    if (!this.#first || markup === "") return markup;
    this.#first = false;
    return markup.startsWith(MARK) ? markup.slice(MARK.length) : markup;
  }
}

/** Where the last complete UTF-8 sequence ends: a sequence that the next chunk goes on with is held back. */
function completeEnd(bytes: Uint8Array): number {
  const n = bytes.length;
  for (let back = 1; back <= 3 && back <= n; back++) {
    const byte = bytes[n - back] ?? 0;
    if (byte < 0x80) return n;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? n - back : n;
  }
  return n;
}
