import type { Comparison, ComparisonTally, UnmatchedReason } from "../model/comparison.ts";
import { ProblemError } from "../model/problem.ts";
import { pairItems } from "./pairs.ts";
import { Reach } from "./reach.ts";
import { Shadows } from "./shadows.ts";
import { type ComparedItem, type ComparedSide, pairAccounts } from "./side.ts";
import { usableByYear } from "./usable.ts";

/**
 * Compares two audits of one account: what is gone, new, changed its verdict, stayed, and what cannot be said. An item is
 * called gone only where the newer audit read the list and the period it would be in.
 * @throws ProblemError `compare-other-account`: no account is in both.
 */
export function compareSides(before: ComparedSide, after: ComparedSide): Comparison {
  const forth = pairAccounts(before.head.accounts, after.head.accounts);
  if (forth.every((account) => account === null)) throw new ProblemError("compare-other-account");
  const back = new Set(forth.filter((account) => account !== null));
  const pairs = pairItems(before.items, after.items, forth);
  const sorter = new Sorter();

  const matched = new Set(pairs);
  const loose = {
    before: new Shadows(before.items.filter((_, i) => pairs[i] === null)),
    after: new Shadows(after.items.filter((_, i) => !matched.has(i))),
  };

  const reachAfter = new Reach(after);
  for (const [i, item] of before.items.entries()) {
    const partner = after.items[pairs[i] ?? -1];
    const doubt = forth[item.account] === null ? "account" : goneDoubt(item, reachAfter, loose.after);
    if (partner !== undefined) sorter.matched(item, partner);
    else if (doubt === null) sorter.gone(item);
    else sorter.unmatched(item, "before", doubt);
  }

  const reachBefore = new Reach(before);
  for (const [i, item] of after.items.entries()) {
    if (matched.has(i)) continue;
    const doubt = back.has(item.account) ? newDoubt(item, reachBefore, loose.before) : "account";
    if (doubt === null) sorter.added(item);
    else sorter.unmatched(item, "after", doubt);
  }
  return { ...sorter.comparison(before, after), usableByYear: usableByYear(before, after) };
}

/** Null where an item that only the older audit has is gone; else why that cannot be said. */
function goneDoubt(item: ComparedItem, reach: Reach, loose: Shadows): UnmatchedReason | null {
  return loose.mayHave(item) ? "ambiguous" : reach.doubt(item);
}

/** Null where an item that only the newer audit has is new; else why that cannot be said. */
function newDoubt(item: ComparedItem, reach: Reach, loose: Shadows): UnmatchedReason | null {
  if (reach.isBefore(item)) return null;
  return loose.mayHave(item) ? "ambiguous" : reach.doubt(item);
}

/** Takes each item once and counts it by kind and year. */
class Sorter {
  readonly #gone: string[] = [];
  readonly #new: string[] = [];
  readonly #same: string[] = [];
  readonly #changed: Comparison["changed"]["verdicts"] = [];
  readonly #left = { before: [] as string[], after: [] as string[] };
  readonly #reasons = new Map<UnmatchedReason, number>();
  readonly #byKind = new Map<string, ComparisonTally>();
  readonly #byYear = new Map<string, ComparisonTally>();

  matched(old: ComparedItem, item: ComparedItem): void {
    const changed = old.verdict !== item.verdict;
    if (changed) this.#changed.push({ id: item.id, from: old.verdict, to: item.verdict });
    else this.#same.push(item.id);
    this.#count(old, { before: 1 });
    this.#count(item, { after: 1, changed: changed ? 1 : 0 });
  }

  gone(item: ComparedItem): void {
    this.#gone.push(item.id);
    this.#count(item, { before: 1, gone: 1 });
  }

  added(item: ComparedItem): void {
    this.#new.push(item.id);
    this.#count(item, { after: 1, new: 1 });
  }

  unmatched(item: ComparedItem, side: "before" | "after", reason: UnmatchedReason): void {
    this.#left[side].push(item.id);
    this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
    this.#count(item, { [side]: 1 });
  }

  comparison(before: ComparedSide, after: ComparedSide): Omit<Comparison, "usableByYear"> {
    const list = (ids: readonly string[]) => ({ count: ids.length, ids: [...ids] });
    return {
      schema: "outscope-comparison/1",
      before: sideInfo(before),
      after: sideInfo(after),
      gone: list(this.#gone),
      new: list(this.#new),
      changed: { ...list(this.#changed.map(({ id }) => id)), verdicts: this.#changed },
      unmatched: {
        ...list([...this.#left.before, ...this.#left.after]),
        ...this.#left,
        reasons: Object.fromEntries(this.#reasons),
      },
      same: list(this.#same),
      byKind: sorted(this.#byKind),
      byYear: sorted(this.#byYear),
    };
  }

  #count(item: ComparedItem, more: Partial<ComparisonTally>): void {
    const { before = 0, after = 0, gone = 0, new: added = 0, changed = 0 } = more;
    for (const [tallies, key] of [
      [this.#byKind, item.kind],
      [this.#byYear, item.createdAt?.slice(0, 4) ?? "unknown"],
    ] as const) {
      const tally = tallies.get(key) ?? { before: 0, after: 0, gone: 0, new: 0, changed: 0 };
      tally.before += before;
      tally.after += after;
      tally.gone += gone;
      tally.new += added;
      tally.changed += changed;
      tallies.set(key, tally);
    }
  }
}

function sideInfo({ head }: ComparedSide): Comparison["before"] {
  return { generatedAt: head.generatedAt, accounts: head.accounts, headline: head.summary.headline };
}

function sorted(tallies: ReadonlyMap<string, ComparisonTally>): Record<string, ComparisonTally> {
  return Object.fromEntries([...tallies].sort(([a], [b]) => (a < b ? -1 : 1)));
}
