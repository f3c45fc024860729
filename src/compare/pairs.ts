import type { ComparedItem } from "./side.ts";

/** For each of the older items the newer one that is the same, by its place in the list; null where there is none. */
export type Pairs = readonly (number | null)[];

/** Kinds one item may have in two exports: what a post is called differs by era, a comment stays one. */
function family(item: ComparedItem): string {
  switch (item.kind) {
    case "comment":
    case "reaction":
    case "ai-interaction":
    case "review":
    case "poll":
      return item.kind;
    case "profile-name":
    case "username":
    case "bio":
    case "profile-link":
    case "profile-field":
      return "profile";
    default:
      return "content";
  }
}

/**
 * Pairs items that are the same, one to one, the surest first: by id; by key with kind and time; by key with kind; by key.
 * `accounts`: for each account of the older side that of the newer. Linear in the number of items.
 */
export function pairItems(
  older: readonly ComparedItem[],
  newer: readonly ComparedItem[],
  accounts: readonly (number | null)[],
): Pairs {
  const pairs: (number | null)[] = older.map(() => null);
  const taken = new Uint8Array(newer.length);
  for (const marks of STEPS) {
    const waiting = new Map<string, number | number[]>(); // most marks are one item's: a list for each would cost as much as all else
    newer.forEach((item, i) => {
      if (taken[i] === 1) return;
      for (const mark of marks(item)) {
        const key = `${item.account} ${mark}`;
        const list = waiting.get(key);
        if (list === undefined) waiting.set(key, i);
        else if (typeof list === "number") waiting.set(key, [list, i]);
        else list.push(i);
      }
    });
    older.forEach((item, o) => {
      const account = accounts[item.account] ?? null;
      if (pairs[o] !== null || account === null) return;
      const found = firstFree(
        marks(item).map((mark) => waiting.get(`${account} ${mark}`)),
        taken,
      );
      if (found === null) return;
      pairs[o] = found;
      taken[found] = 1;
    });
  }
  return pairs;
}

const STEPS: readonly ((item: ComparedItem) => string[])[] = [
  (item) => [item.id],
  (item) => item.keys.map((key) => `${item.kind} ${item.createdAt} ${key}`),
  (item) => item.keys.map((key) => `${item.kind} ${key}`),
  (item) => item.keys.map((key) => `${family(item)} ${key}`),
];

/** Lists are used up from their end, so that each is walked once. */
function firstFree(lists: readonly (number | number[] | undefined)[], taken: Uint8Array): number | null {
  for (const list of lists) {
    if (typeof list === "number") {
      if (taken[list] !== 1) return list;
      continue;
    }
    while (list !== undefined && list.length > 0) {
      const last = list.pop() as number;
      if (taken[last] !== 1) return last;
    }
  }
  return null;
}
