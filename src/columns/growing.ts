/** No more kinds than these four: with a fifth, the engine's caches give up on `push`, the hottest line of all. */
type Column = Uint8Array | Uint32Array | Int32Array | Float64Array;

/** A typed array that grows by doubling; `take` gives its used part as an array of its own, to be transferred. */
export class Growing<T extends Column> {
  #array: T;
  readonly #make: (length: number) => T;
  length = 0;

  constructor(make: (length: number) => T, capacity = 256) {
    this.#make = make;
    this.#array = make(capacity);
  }

  push(value: number): void {
    if (this.length === this.#array.length) this.#grow(this.length + 1);
    this.#array[this.length++] = value;
  }

  take(): T {
    return this.#array.slice(0, this.length) as T;
  }

  #grow(atLeast: number): void {
    const bigger = this.#make(Math.max(atLeast, this.#array.length * 2));
    bigger.set(this.#array);
    this.#array = bigger;
  }
}

/** Up to this many UTF-16 units. */
const SHORT = 96;

/** UTF-8 texts one behind the other, with the end of each. */
export class TextColumn {
  #bytes = Buffer.allocUnsafeSlow(1 << 14);
  #used = 0;
  readonly #ends = new Growing((n) => new Uint32Array(n));

  push(text: string): void {
    if (text.length > 0) {
      // A UTF-16 unit takes at most three bytes.
      const needed = this.#used + text.length * 3;
      if (needed > this.#bytes.length) this.#grow(needed);
      this.#used = this.#write(text);
    }
    this.#ends.push(this.#used);
  }

  get bytesUsed(): number {
    return this.#used;
  }

  take(): { bytes: Uint8Array<ArrayBuffer>; end: Uint32Array } {
    const bytes = new Uint8Array(this.#used);
    bytes.set(this.#bytes.subarray(0, this.#used));
    return { bytes, end: this.#ends.take() };
  }

  /** Short texts are plain ASCII for the most part; copying them here is quicker than a native call. Gives the new end. */
  #write(text: string): number {
    const bytes = this.#bytes;
    let at = this.#used;
    if (text.length <= SHORT)
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code > 0x7f) break;
        bytes[at++] = code;
      }
    return at === this.#used + text.length ? at : this.#used + bytes.write(text, this.#used, "utf8");
  }

  #grow(needed: number): void {
    const bigger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(bigger, 0, 0, this.#used);
    this.#bytes = bigger;
  }
}
