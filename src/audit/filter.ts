import type { Facets, Filter, Sort } from "../model/query.ts";
import { DECISIONS, KINDS, NOTES, VERDICTS } from "../model/vocabulary.ts";
import type { AuditData } from "./auditData.ts";
import { noteBit } from "./batch.ts";
import { containerOf } from "./itemOf.ts";
import type { Search } from "./search.ts";
import { yearColumn } from "./years.ts";

const DIMENSIONS = ["verdicts", "platforms", "accounts", "kinds", "years", "containers", "notes", "decisions"] as const;
type Dimension = (typeof DIMENSIONS)[number];
const LARGEST_CONTAINERS = 100;

/** Says for a row which dimensions of the filter it does not fit, as bits; 0: it is shown. */
type Misfit = (row: number) => number;

/** The key a container has in filters and facets. */
export function containerKey(type: string, name: string | null): string {
  return `${type}:${name ?? ""}`;
}

function compile(filter: Filter, data: AuditData, search: () => Search): Misfit {
  const { items, accounts } = data;
  const years = yearColumn(items);
  const verdicts = new Set(filter.verdicts.map((v) => VERDICTS.indexOf(v)));
  const platforms = new Set(accounts.flatMap((a, i) => (filter.platforms.includes(a.platform) ? [i] : [])));
  const own = new Set(filter.accounts);
  const kinds = new Set(filter.kinds.map((k) => KINDS.indexOf(k)));
  const wanted = new Set(filter.years.map((y) => y ?? 0));
  const containers = filter.containers.length === 0 ? null : containerFlags(data, new Set(filter.containers));
  const notes = filter.notes.reduce((bits, note) => bits | noteBit(note), 0);
  const decisions = new Set(filter.decisions.map((d) => (d === null ? 0 : DECISIONS.indexOf(d) + 1)));
  const asked = new Set(filter.questions);
  const question =
    asked.size === 0 ? null : items.findings.list.map((f) => f.question !== null && asked.has(f.question));
  const found = filter.text.trim() === "" ? null : search().find(filter.text, items.table.n);
  const OTHER = 1 << DIMENSIONS.length;
  return (row) => {
    if (found !== null && found[row] !== 1) return OTHER;
    if (!filter.reactions && items.isReaction(row) && !kinds.has(KINDS.indexOf("reaction"))) return OTHER;
    if (question !== null && question[items.finding[row] ?? 0] !== true) return OTHER;
    let misfit = 0;
    if (verdicts.size > 0 && !verdicts.has(items.verdictAt(row))) misfit |= 1;
    if (filter.platforms.length > 0 && !platforms.has(items.account[row] ?? 0)) misfit |= 2;
    if (own.size > 0 && !own.has(items.account[row] ?? 0)) misfit |= 4;
    if (kinds.size > 0 && !kinds.has(items.kind[row] ?? 0)) misfit |= 8;
    if (wanted.size > 0 && !wanted.has(years[row] ?? 0)) misfit |= 16;
    if (containers !== null && containers[items.circumstance[row] ?? 0] !== 1) misfit |= 32;
    if (notes !== 0 && ((items.notes[row] ?? 0) & notes) === 0) misfit |= 64;
    if (decisions.size > 0 && !decisions.has(items.decision[row] ?? 0)) misfit |= 128;
    return misfit;
  };
}

function containerFlags({ items }: AuditData, keys: ReadonlySet<string>): Uint8Array {
  return Uint8Array.from(items.circumstances, (c) => {
    const container = containerOf(c.place);
    return container !== null && keys.has(containerKey(container.type, container.name)) ? 1 : 0;
  });
}

/** Rows the filter shows, in the order asked for. */
export function filterRows(filter: Filter, sort: Sort, data: AuditData, search: () => Search): Uint32Array {
  const misfit = compile(filter, data, search);
  const { items } = data;
  const order = items.newestFirst;
  const out = new Uint32Array(order.length);
  let n = 0;
  for (const row of order) if (misfit(row) === 0) out[n++] = row;
  const rows = out.subarray(0, n);
  if (sort.by === "date") return sort.descending ? rows : rows.reverse();
  return bucketSort(rows, sort, data);
}

/** Stable: within a verdict, kind or container the newest stay first. */
function bucketSort(rows: Uint32Array, sort: Sort, data: AuditData): Uint32Array {
  const { items } = data;
  const key = (row: number): number =>
    sort.by === "verdict"
      ? items.verdictAt(row)
      : sort.by === "kind"
        ? (items.kind[row] ?? 0)
        : (places[items.circumstance[row] ?? 0] ?? 0);
  const places = sort.by === "container" ? containerOrder(data) : new Uint32Array(0);
  const buckets = new Map<number, number[]>();
  for (const row of rows) {
    const k = key(row);
    const bucket = buckets.get(k);
    if (bucket) bucket.push(row);
    else buckets.set(k, [row]);
  }
  const keys = [...buckets.keys()].sort((a, b) => (sort.descending ? a - b : b - a));
  return Uint32Array.from(keys.flatMap((k) => buckets.get(k) ?? []));
}

/** For each circumstance the place of its container in the alphabet; those without come last. */
function containerOrder({ items }: AuditData): Uint32Array {
  const names = items.circumstances.map((c) => containerOf(c.place)?.name ?? "\uffff");
  const order = [...new Set(names)].sort((a, b) => a.localeCompare(b));
  const position = new Map(order.map((name, i) => [name, i]));
  return Uint32Array.from(names, (name) => position.get(name) ?? order.length);
}

/** Counts for each facet value, with the other facets applied: what choosing it would show. */
export function countFacets(filter: Filter, data: AuditData, search: () => Search): Facets {
  const misfit = compile(filter, data, search);
  const { items, accounts } = data;
  const years = yearColumn(items);
  const counts = Object.fromEntries(DIMENSIONS.map((d) => [d, new Map<number, number>()])) as Record<
    Dimension,
    Map<number, number>
  >;
  let total = 0;
  const add = (dimension: Dimension, value: number) =>
    counts[dimension].set(value, (counts[dimension].get(value) ?? 0) + 1);
  const value = (dimension: Dimension, row: number): number => {
    switch (dimension) {
      case "verdicts":
        return items.verdictAt(row);
      case "platforms":
      case "accounts":
        return items.account[row] ?? 0;
      case "kinds":
        return items.kind[row] ?? 0;
      case "years":
        return years[row] ?? 0;
      case "containers":
        return items.circumstance[row] ?? 0;
      case "notes":
        return items.notes[row] ?? 0;
      case "decisions":
        return items.decision[row] ?? 0;
    }
  };
  for (const row of items.rows) {
    const bits = misfit(row);
    if (bits === 0) {
      total++;
      for (const d of DIMENSIONS) add(d, value(d, row));
    } else if ((bits & (bits - 1)) === 0 && bits < 1 << DIMENSIONS.length) {
      // It misses one facet only: that facet could bring it in.
      const d = DIMENSIONS[Math.log2(bits)];
      if (d !== undefined) add(d, value(d, row));
    }
  }
  return {
    total,
    verdicts: VERDICTS.map((v, i) => ({ value: v, count: counts.verdicts.get(i) ?? 0 })).filter((f) => f.count > 0),
    platforms: gather(counts.platforms, (i) => accounts[i]?.platform ?? ""),
    accounts: gather(counts.accounts, String),
    kinds: gather(counts.kinds, (i) => KINDS[i] ?? ""),
    years: gather(counts.years, (y) => (y === 0 ? "" : String(y))).sort((a, b) => (a.value < b.value ? 1 : -1)),
    containers: gather(counts.containers, (i) => containerName(data, i))
      .filter((f) => f.value !== "")
      .slice(0, LARGEST_CONTAINERS),
    notes: NOTES.map((note) => ({ value: note, count: countBit(counts.notes, noteBit(note)) })).filter(
      (f) => f.count > 0,
    ),
    decisions: gather(counts.decisions, (i) => DECISIONS[i - 1] ?? ""),
  };
}

function containerName({ items }: AuditData, circumstance: number): string {
  const c = items.circumstances[circumstance];
  const container = c === undefined ? null : containerOf(c.place);
  return container === null ? "" : containerKey(container.type, container.name);
}

/** Adds up values of the same name, the largest first. */
function gather(
  counts: ReadonlyMap<number, number>,
  name: (value: number) => string,
): { value: string; count: number }[] {
  const byName = new Map<string, number>();
  for (const [value, count] of counts) byName.set(name(value), (byName.get(name(value)) ?? 0) + count);
  return [...byName]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function countBit(counts: ReadonlyMap<number, number>, bit: number): number {
  let sum = 0;
  for (const [bits, count] of counts) if (bits & bit) sum += count;
  return sum;
}
