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

/**
 * Turns the bytes of a page into text, chunk by chunk. Pages are UTF-8, or UTF-16 after another program saved them; where a chunk is not, as after a user saved a page
 * anew, its UTF-8 parts still count and each byte that is none is a character of windows-1252. `damaged` says so.
 */
export class HtmlChars {
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
    return this.#decode(bytes.subarray(0, end));
  }

  end(): string {
    if (this.#utf16) return this.#utf16.decode();
    const rest = this.#held;
    this.#held = new Uint8Array(0);
    return this.#decode(rest);
  }

  #decode(bytes: Uint8Array): string {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let text: string;
    if (isUtf8(buffer)) text = buffer.toString("utf8");
    else {
      this.damaged = true;
      text = repair(buffer.toString("latin1")).replace(/[\u0080-\u009f]/g, (c) => CP1252[c.charCodeAt(0) - 0x80] ?? c);
    }
    if (this.#first && text !== "") {
      this.#first = false;
      if (text.startsWith("\ufeff")) return text.slice(1);
    }
    return text;
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
