import { noteBit } from "../../columns/batch.ts";
import type { Filter } from "../../model/filter.ts";
import type { Facets } from "../../model/query.ts";
import { DECISIONS, KINDS, NOTES, VERDICTS } from "../../model/vocabulary.ts";
import type { AuditData } from "../auditData.ts";
import { containerOf } from "../itemOf.ts";
import type { Search } from "../search/search.ts";
import { containerKey, type Dimension, misfitOf, OTHER, placeOf, YEARS } from "./filter.ts";
import { yearColumn } from "./years.ts";

const LARGEST_CONTAINERS = 100;

/** Counts for each facet value, with the other facets applied: what choosing it would show. */
export function countFacets(filter: Filter, data: AuditData, search: () => Search): Facets {
  const misfit = misfitOf(filter, data, search);
  const { items, accounts } = data;
  const years = yearColumn(items);
  const { finding, account, kind, circumstance, decision } = items;
  const verdictOf = Uint8Array.from(items.findings.verdicts);
  const counts = {
    verdicts: new Uint32Array(VERDICTS.length),
    platforms: new Uint32Array(Math.max(1, accounts.length)),
    accounts: new Uint32Array(Math.max(1, accounts.length)),
    kinds: new Uint32Array(KINDS.length),
    years: new Uint32Array(YEARS),
    containers: new Uint32Array(items.circumstances.length),
    notes: new Uint32Array(256),
    decisions: new Uint32Array(DECISIONS.length + 1),
    places: new Uint32Array(items.circumstances.length),
  } satisfies Record<Dimension, Uint32Array>;
  let total = 0;
  for (const row of items.rows) {
    const bits = misfit(row);
    // A row that misses one facet only counts there: that facet could bring it in.
    if (bits >= OTHER || (bits & (bits - 1)) !== 0) continue;
    if (bits === 0) total++;
    if (bits === 0 || bits === 1) count(counts.verdicts, verdictOf[finding[row] ?? 0] ?? 0);
    if (bits === 0 || bits === 2) count(counts.platforms, account[row] ?? 0);
    if (bits === 0 || bits === 4) count(counts.accounts, account[row] ?? 0);
    if (bits === 0 || bits === 8) count(counts.kinds, kind[row] ?? 0);
    if (bits === 0 || bits === 16) count(counts.years, years[row] ?? 0);
    if (bits === 0 || bits === 32) count(counts.containers, circumstance[row] ?? 0);
    if (bits === 0 || bits === 64) count(counts.notes, items.notes[row] ?? 0);
    if (bits === 0 || bits === 128) count(counts.decisions, decision[row] ?? 0);
    if (bits === 0 || bits === 256) count(counts.places, circumstance[row] ?? 0);
  }
  return {
    total,
    verdicts: VERDICTS.map((v, i) => ({ value: v, count: counts.verdicts[i] ?? 0 })).filter((f) => f.count > 0),
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
    places: gather(counts.places, (i) => {
      const c = items.circumstances[i];
      return c === undefined ? "own" : placeOf(c);
    }),
  };
}

function containerName({ items }: AuditData, circumstance: number): string {
  const c = items.circumstances[circumstance];
  const container = c === undefined ? null : containerOf(c.place);
  return container === null ? "" : containerKey(container.type, container.name);
}

function count(counts: Uint32Array, value: number): void {
  counts[value] = (counts[value] ?? 0) + 1;
}

/** Adds up values of the same name, the largest first. */
function gather(counts: Uint32Array, name: (value: number) => string): { value: string; count: number }[] {
  const byName = new Map<string, number>();
  counts.forEach((count, value) => {
    if (count > 0) byName.set(name(value), (byName.get(name(value)) ?? 0) + count);
  });
  return [...byName]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function countBit(counts: Uint32Array, bit: number): number {
  return counts.reduce((sum, count, bits) => (bits & bit ? sum + count : sum), 0);
}
