import * as json from "./jsonBytes.ts";
import { MAX_DEPTH } from "./jsonDepth.ts";
import type { Segment, SplitFault } from "./segment.ts";

/** What a splitter does with a property: look inside its list or object, or pass over it. */
export type Enter = (key: string, opener: "[" | "{", path: readonly string[]) => boolean;

type State = "start" | "member" | "key" | "colon" | "value" | "list" | "skip" | "done" | "failed";

const WHOLE_VALUE = /[\]}][ \t\r\n]*$/;

/**
 * Cuts JSON of any size into the elements of its lists by bracket depth, chunk by chunk: a list at the top, or lists
 * of an object that `enter` asks for. It reads no more of the grammar than brackets, strings and escapes; the
 * elements are to be parsed by `JSON.parse`. After a fault it takes no more.
 */
export class ListSplitter {
  fault: SplitFault | null = null;
  readonly #enter: Enter;
  readonly #maxElement: number;
  #state: State = "start";
  #path: string[] = [];
  #key: number[] = [];
  #inString: boolean = false;
  #escaped: boolean = false;
  #depth = 0;
  #lists = 0;
  #carry: Uint8Array[] = [];
  #carried = 0;

  constructor(enter: Enter, maxElement: number) {
    this.#enter = enter;
    this.#maxElement = maxElement;
  }

  /** Whether the outermost value has ended. */
  get done(): boolean {
    return this.#state === "done";
  }

  /** Whether nothing but white space has come yet. */
  get blank(): boolean {
    return this.#state === "start";
  }

  push(chunk: Uint8Array): Segment[] {
    const found: Segment[] = [];
    for (let i = 0; i < chunk.length && this.#state !== "failed"; ) {
      if (this.#state === "list" || this.#state === "skip") i = this.#scan(chunk, i, found);
      else this.#state = this.#next(chunk[i++] as number);
    }
    return found;
  }

  /**
   * What is left of a list that the text ends in: an object or list that is whole, as where a file was cut between two
   * records; null for anything else, because a number or word may have gone on.
   */
  tail(): Segment | null {
    if (this.#state !== "list" || this.#depth !== 0 || this.#inString) return null;
    const bytes = Buffer.concat(this.#carry);
    return WHOLE_VALUE.test(bytes.toString("latin1", Math.max(0, bytes.length - 100)))
      ? { list: this.#lists, key: this.#path, bytes, commas: [], last: false }
      : null;
  }

  /** Takes one byte of the structure around the lists. */
  #next(byte: number): State {
    if (this.#state === "key") return this.#keyByte(byte);
    if (json.isBlank(byte)) return this.#state;
    if (this.#state === "start") return this.#top(byte);
    if (this.#state === "value") return this.#value(byte);
    if (this.#state === "colon") return byte === json.COLON ? "value" : this.#fail("json-invalid");
    if (this.#state === "done") return this.#fail("json-invalid");
    if (byte === json.CLOSE_OBJECT) return this.#leave();
    if (byte !== json.QUOTE) return byte === json.COMMA ? "member" : this.#fail("json-invalid");
    this.#key = [];
    return "key";
  }

  #keyByte(byte: number): State {
    if (!this.#escaped && byte === json.QUOTE) return "colon";
    this.#escaped = !this.#escaped && byte === json.BACKSLASH;
    if (this.#key.length < json.LONGEST_KEY) this.#key.push(byte);
    return "key";
  }

  #top(byte: number): State {
    if (byte === json.OPEN_LIST) return this.#openList();
    if (byte === json.OPEN_OBJECT) return "member";
    // What UTF-16 begins with; no export that big was ever seen in it.
    return this.#fail(byte === 0 || byte >= 0xfe ? "json-encoding" : "json-invalid");
  }

  #value(byte: number): State {
    const opener = byte === json.OPEN_LIST ? "[" : byte === json.OPEN_OBJECT ? "{" : null;
    const key = json.unquote(Buffer.from(this.#key).toString("utf8"));
    if (opener !== null && this.#enter(key, opener, this.#path)) {
      this.#path = [...this.#path, key];
      return opener === "[" ? this.#openList() : "member";
    }
    this.#depth = opener === null ? 0 : 1;
    this.#inString = byte === json.QUOTE;
    return "skip";
  }

  #openList(): State {
    this.#depth = 0;
    this.#lists++;
    return "list";
  }

  #leave(): State {
    if (this.#path.length === 0) return "done";
    this.#path = this.#path.slice(0, -1);
    return "member";
  }

  /** Runs through elements or a skipped value up to its end or the chunk's. Returns where to go on. */
  #scan(chunk: Uint8Array, start: number, found: Segment[]): number {
    const { length } = chunk;
    const inList = this.#state === "list";
    const commas: number[] = [];
    let depth = this.#depth;
    let inString = this.#inString;
    let i = start;
    for (; i < length; i++) {
      if (inString) {
        if (this.#escaped) {
          this.#escaped = false;
          i++;
        }
        for (; i < length; i++) {
          const byte = chunk[i];
          if (byte === json.QUOTE) break;
          if (byte === json.BACKSLASH) i++;
        }
        // A backslash as the last byte escapes the first byte of the next chunk.
        if (i > length) this.#escaped = true;
        inString = i >= length;
        continue;
      }
      const kind = json.KIND[chunk[i] as number];
      if (kind === 0) continue;
      if (kind === json.QUOTES) inString = true;
      else if (kind === json.OPENS) {
        if (++depth + this.#path.length >= MAX_DEPTH) {
          this.#state = this.#fail("json-too-deep");
          return length;
        }
      } else if (kind === json.CLOSES) {
        if (depth === 0) break;
        depth--;
      } else if (depth === 0) {
        if (!inList) break;
        commas.push(i - start);
      }
    }
    this.#depth = depth;
    this.#inString = inString;
    const end = Math.min(i, length);
    if (inList) this.#collect(chunk.subarray(start, end), commas, i < length, found);
    if (i >= length || this.fault !== null) return length;
    if (!inList) {
      // The comma or bracket that ended the value belongs to the object around it.
      this.#state = "member";
      return i;
    }
    this.#state = chunk[i] === json.CLOSE_LIST ? this.#leave() : this.#fail("json-invalid");
    return i + 1;
  }

  /** What one chunk has of a list's elements, `commas` counted from the stretch's first byte: whole ones are found, the rest is carried. */
  #collect(stretch: Uint8Array, commas: readonly number[], last: boolean, found: Segment[]): void {
    const cut = last ? stretch.length : (commas.at(-1) ?? -1);
    if (cut >= 0) {
      const bytes = Buffer.concat([...this.#carry, stretch.subarray(0, cut)]);
      const inner = last ? commas : commas.slice(0, -1);
      const shift = this.#carried;
      found.push({ list: this.#lists, key: this.#path, bytes, commas: inner.map((at) => at + shift), last });
      this.#carry = [];
      this.#carried = 0;
    }
    if (last) return;
    const rest = stretch.slice(cut >= 0 ? cut + 1 : 0);
    this.#carry.push(rest);
    this.#carried += rest.length;
    if (this.#carried > this.#maxElement) this.#state = this.#fail("json-record-too-big");
  }

  #fail(fault: SplitFault): State {
    this.fault = fault;
    return "failed";
  }
}
