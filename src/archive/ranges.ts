/** Ranges of a file's bytes, joined where they touch. Each ends before its end. */
export class Ranges {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  add(start: number, end: number): void {
    if (end <= start) return;
    const first = after(this.#ends, start - 1);
    const last = after(this.#starts, end);
    const from = first < last ? Math.min(start, this.#starts[first] ?? start) : start;
    const to = first < last ? Math.max(end, this.#ends[last - 1] ?? end) : end;
    this.#starts.splice(first, last - first, from);
    this.#ends.splice(first, last - first, to);
  }

  /** What of a range is not there yet, in order. */
  missing(start: number, end: number): { readonly start: number; readonly end: number }[] {
    const gaps: { start: number; end: number }[] = [];
    let at = start;
    for (let i = after(this.#ends, start); i < this.#starts.length && at < end; i++) {
      const next = this.#starts[i] ?? end;
      if (next > at) gaps.push({ start: at, end: Math.min(next, end) });
      at = Math.max(at, this.#ends[i] ?? at);
    }
    if (at < end) gaps.push({ start: at, end });
    return gaps;
  }
}

/** The place of the first number above `value` in a sorted list. */
function after(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
