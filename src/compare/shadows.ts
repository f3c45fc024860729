import type { ComparedItem } from "./side.ts";

/** Local times without a zone are off by this at the most: clocks run from 12 hours behind UTC to 14 ahead. */
const OFF = 14 * 60 * 60 * 1000;

/**
 * The items of one side that found no partner. An item without words and files may be one of the other side's that nothing
 * tells it from: of such a pair neither may be called gone or new.
 */
export class Shadows {
  readonly #times = new Map<string, number[]>();
  readonly #keyless = new Map<string, number[]>();

  constructor(items: readonly ComparedItem[]) {
    for (const item of items) {
      add(this.#times, item);
      if (item.keys.length === 0) add(this.#keyless, item);
    }
    for (const lists of [this.#times, this.#keyless]) for (const list of lists.values()) list.sort((a, b) => a - b);
  }

  /** Whether one of these items may be the given one of the other side. */
  mayHave(item: ComparedItem): boolean {
    const list = (item.keys.length === 0 ? this.#times : this.#keyless).get(item.kind);
    if (list === undefined) return false;
    if (item.createdAt === null) return true;
    const at = Date.parse(item.createdAt);
    const near = list[firstFrom(list, at - OFF)];
    return list[0] === Number.NEGATIVE_INFINITY || (near !== undefined && near <= at + OFF);
  }
}

/** Items without a time stand first: they may be of any. */
function add(lists: Map<string, number[]>, { kind, createdAt }: ComparedItem): void {
  const at = createdAt === null ? Number.NEGATIVE_INFINITY : Date.parse(createdAt);
  const list = lists.get(kind);
  if (list) list.push(at);
  else lists.set(kind, [at]);
}

/** Index of the first number that is at least `from`; by halves. */
function firstFrom(sorted: readonly number[], from: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
