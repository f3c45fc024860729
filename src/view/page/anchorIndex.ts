/** A place in a page where a text may begin. */
export interface Anchor {
  /** Place in the page's folded text. */
  readonly at: number;
  readonly line: number;
}

/** Factor of the sums; odd, so that no letter's part of a sum is lost. */
const FACTOR = 0x9e3779b1;

/** Sums over a text's letters from its beginning, from which the sum of any piece of it follows (Rabin and Karp). */
export function sumsOf(text: string): Int32Array {
  const sums = new Int32Array(text.length + 1);
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    sum = (Math.imul(sum, FACTOR) + text.charCodeAt(i) + 1) | 0;
    sums[i + 1] = sum;
  }
  return sums;
}

const powers: number[] = [1];

/** The sum of a piece of the text. */
export function hashIn(sums: Int32Array, from: number, to: number): number {
  while (powers.length <= to - from) powers.push(Math.imul(powers.at(-1) ?? 1, FACTOR));
  return ((sums[to] ?? 0) - Math.imul(sums[from] ?? 0, powers[to - from] ?? 1)) | 0;
}

/** The same of a text for itself. */
export function hashOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, FACTOR) + text.charCodeAt(i) + 1) | 0;
  return sum;
}

/** Numbers of an entry: sum, place, line, next entry of its bucket. */
const WIDTH = 4;

/** Places by the sum of what stands there: numbers alone, as a long page has a million of them. */
export class AnchorIndex {
  /** 1 + the last entry of each bucket; as many buckets as a power of two. */
  readonly #heads: Int32Array;
  #entries: Int32Array;
  #n = 0;

  /** `lines`: about as many places as there are lines, several times over. */
  constructor(lines: number) {
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, 2 * lines))));
    this.#entries = new Int32Array(WIDTH * Math.max(16, 2 * lines));
  }

  add(hash: number, at: number, line: number): void {
    const entry = this.#n++ * WIDTH;
    if (entry === this.#entries.length) {
      const more = new Int32Array(2 * entry);
      more.set(this.#entries);
      this.#entries = more;
    }
    const bucket = this.#bucket(hash);
    this.#entries[entry] = hash;
    this.#entries[entry + 1] = at;
    this.#entries[entry + 2] = line;
    this.#entries[entry + 3] = this.#heads[bucket] ?? 0;
    this.#heads[bucket] = this.#n;
  }

  of(hash: number): readonly Anchor[] {
    const entries = this.#entries;
    let found: Anchor[] | null = null;
    for (let i = this.#heads[this.#bucket(hash)] ?? 0; i !== 0; ) {
      const entry = (i - 1) * WIDTH;
      if (entries[entry] === hash) {
        found ??= [];
        found.push({ at: entries[entry + 1] ?? 0, line: entries[entry + 2] ?? 0 });
      }
      i = entries[entry + 3] ?? 0;
    }
    return found ?? NONE;
  }

  /** The high bits of a sum are mixed in: the low ones depend on the low bits of the letters alone. */
  #bucket(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#heads.length - 1);
  }
}

const NONE: readonly Anchor[] = [];
