/**
 * Finds the spans (bytes, `start` up to but without `end`) to leave out so that no two of the rest share a byte, nor
 * reach beyond `roomEnd`; indexes in ascending order. Entries that share bytes let a small zip inflate without end, so
 * what is left inflates no further than its own bytes allow.
 *
 * Of two that overlap the one that reaches further goes: a single false length then costs that entry alone, not all
 * behind it. Of spans with one start all go, as nothing tells whose bytes they are. Takes n log n steps.
 */
export function findOverlap(starts: readonly number[], ends: readonly number[], roomEnd: number): Set<number> {
  const out: number[] = [];
  const startOf = (index: number) => starts[index] ?? 0;
  const endOf = (index: number) => ends[index] ?? 0;
  let last = -1;
  for (const index of inOrder(starts)) {
    if (endOf(index) > roomEnd) {
      out.push(index);
    } else if (last < 0 || startOf(index) >= endOf(last)) {
      last = index;
    } else if (startOf(index) === startOf(last)) {
      out.push(index, last);
      if (endOf(index) < endOf(last)) last = index;
    } else if (endOf(index) > endOf(last)) {
      out.push(index);
    } else {
      out.push(last);
      last = index;
    }
  }
  return new Set(out.sort((a, b) => a - b));
}

/** The indexes by ascending start. Most zips are in order as they are. */
function inOrder(starts: readonly number[]): Iterable<number> {
  const sorted = starts.every((start, index) => index === 0 || (starts[index - 1] ?? 0) <= start);
  return sorted ? starts.keys() : [...starts.keys()].sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
}
