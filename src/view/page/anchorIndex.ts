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

/** Places by the sum of what stands there: numbers alone, as a long page has a million of them. */
export class AnchorIndex {
  readonly #heads = new Map<number, number>();
  readonly #at: number[] = [];
  readonly #line: number[] = [];
  readonly #next: number[] = [];

  add(hash: number, at: number, line: number): void {
    this.#next.push(this.#heads.get(hash) ?? -1);
    this.#line.push(line);
    this.#heads.set(hash, this.#at.push(at) - 1);
  }

  of(hash: number): readonly Anchor[] {
    const first = this.#heads.get(hash);
    if (first === undefined) return NONE;
    const found: Anchor[] = [];
    for (let i = first; i !== -1; i = this.#next[i] ?? -1)
      found.push({ at: this.#at[i] ?? 0, line: this.#line[i] ?? 0 });
    return found;
  }
}

const NONE: readonly Anchor[] = [];
