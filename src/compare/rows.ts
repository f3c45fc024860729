import type { ComparedRow, Comparison, ComparisonRows } from "../model/comparison.ts";
import type { Item } from "../model/report.ts";

/** How many items of a list are shown; the counts and ids of a comparison have all. */
export const ROWS_AT_MOST = 200;
const TEXT_AT_MOST = 300;

/** The first items of each list of a comparison, to be read: `gone` out of the older audit, the others out of the newer. */
export function rowsOf(
  comparison: Comparison,
  before: { items(): Iterable<Item> },
  after: { items(): Iterable<Item> },
): ComparisonRows {
  const { gone, unmatched, changed } = comparison;
  const from = new Map(changed.verdicts.map((change) => [change.id, change.from]));
  const old = pick(before, [...gone.ids.slice(0, ROWS_AT_MOST), ...unmatched.before.slice(0, ROWS_AT_MOST)]);
  const wanted = [comparison.new.ids, changed.ids, unmatched.after].flatMap((ids) => ids.slice(0, ROWS_AT_MOST));
  const recent = pick(after, wanted);
  const rows = (found: ReadonlyMap<string, Item>, ids: readonly string[]) =>
    ids.slice(0, ROWS_AT_MOST).flatMap((id) => {
      const item = found.get(id);
      return item === undefined ? [] : [rowOf(item, from.get(id) ?? null)];
    });
  return {
    gone: rows(old, gone.ids),
    new: rows(recent, comparison.new.ids),
    changed: rows(recent, changed.ids),
    unmatched: [...rows(old, unmatched.before), ...rows(recent, unmatched.after)].slice(0, ROWS_AT_MOST),
  };
}

function pick(source: { items(): Iterable<Item> }, ids: readonly string[]): Map<string, Item> {
  const wanted = new Set(ids);
  const found = new Map<string, Item>();
  if (wanted.size === 0) return found;
  for (const item of source.items()) {
    if (wanted.has(item.id)) found.set(item.id, item);
    if (found.size === wanted.size) break;
  }
  return found;
}

function rowOf(
  { id, platform, kind, createdAt, text, field, verdict }: Item,
  from: Item["verdict"] | null,
): ComparedRow {
  return { id, platform, kind, createdAt, field, text: text.slice(0, TEXT_AT_MOST), verdict, from };
}
