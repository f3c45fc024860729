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
const REACTION = KINDS.indexOf("reaction");
/** Beyond the last year an export can speak of. */
const YEARS = 2200;

/** A row that does not fit for a reason no facet could lift. */
const OTHER = 1 << DIMENSIONS.length;

/** Says for a row which dimensions of the filter it does not fit, as bits in the order of DIMENSIONS, or OTHER; 0: it is shown. */
type Misfit = (row: number) => number;

/** The key a container has in filters and facets. */
export function containerKey(type: string, name: string | null): string {
  return `${type}:${name ?? ""}`;
}

/** What the filter says of every finding, kind, account and so on is worked out once, so that a row costs a few look-ups. */
function compile(filter: Filter, data: AuditData, search: () => Search): Misfit {
  const { items, accounts } = data;
  const { finding, account, kind, circumstance, decision } = items;
  const years = yearColumn(items);
  const list = items.findings.list;
  const verdicts = filter.verdicts.map((v) => VERDICTS.indexOf(v));
  const verdictOf = items.findings.verdicts;
  const byFinding = misfits(list.length, 1, verdicts.length > 0, (i) => verdicts.includes(verdictOf[i] ?? -1));
  const asked = new Set(filter.questions);
  for (const [i, { question }] of list.entries())
    refuse(byFinding, i, asked.size > 0 && (question === null || !asked.has(question)));
  const platforms = accounts.map((a) => filter.platforms.includes(a.platform));
  const byAccount = misfits(accounts.length, 2, filter.platforms.length > 0, (i) => platforms[i] === true);
  const own = new Set(filter.accounts);
  if (own.size > 0) for (let i = 0; i < byAccount.length; i++) if (!own.has(i)) byAccount[i] = (byAccount[i] ?? 0) | 4;
  const kinds = new Set(filter.kinds.map((k) => KINDS.indexOf(k)));
  const byKind = misfits(KINDS.length, 8, kinds.size > 0, (i) => kinds.has(i));
  refuse(byKind, REACTION, !filter.reactions && !kinds.has(REACTION));
  const wanted = new Set(filter.years.map((y) => y ?? 0));
  const byYear = misfits(YEARS, 16, wanted.size > 0, (y) => wanted.has(y));
  const containers = new Set(filter.containers);
  const flags = containers.size === 0 ? null : containerFlags(data, containers);
  const byPlace = misfits(items.circumstances.length, 32, flags !== null, (i) => flags?.[i] === 1);
  const notes = filter.notes.reduce((bits, note) => bits | noteBit(note), 0);
  const byNotes = misfits(256, 64, notes !== 0, (bits) => (bits & notes) !== 0);
  const decisions = new Set(filter.decisions.map((d) => (d === null ? 0 : DECISIONS.indexOf(d) + 1)));
  const byDecision = misfits(DECISIONS.length + 1, 128, decisions.size > 0, (i) => decisions.has(i));
  const found = filter.text.trim() === "" ? null : search().find(filter.text, items.table.n);
  return (row) => {
    if (found !== null && found[row] !== 1) return OTHER;
    return (
      (byFinding[finding[row] ?? 0] ?? 0) |
      (byAccount[account[row] ?? 0] ?? 0) |
      (byKind[kind[row] ?? 0] ?? 0) |
      (byYear[years[row] ?? 0] ?? 0) |
      (byPlace[circumstance[row] ?? 0] ?? 0) |
      (byNotes[items.notes[row] ?? 0] ?? 0) |
      (byDecision[decision[row] ?? 0] ?? 0)
    );
  };
}

/** For each value of a dimension 0 where it fits, `bit` where it does not. */
function misfits(size: number, bit: number, filtered: boolean, fits: (value: number) => boolean): Uint16Array {
  const out = new Uint16Array(size);
  if (filtered) for (let i = 0; i < size; i++) if (!fits(i)) out[i] = bit;
  return out;
}

function refuse(table: Uint16Array, value: number, refused: boolean): void {
  if (refused) table[value] = (table[value] ?? 0) | OTHER;
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
  // In reading order first: by time, each row would be a leap through all columns.
  const shown = new Uint8Array(items.table.n);
  for (const row of items.rows) if (misfit(row) === 0) shown[row] = 1;
  const order = items.newestFirst;
  const out = new Uint32Array(order.length);
  let n = 0;
  for (const row of order) if (shown[row] === 1) out[n++] = row;
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
  const keys = Uint32Array.from(rows, key);
  const size = keys.reduce((most, k) => Math.max(most, k), 0) + 1;
  const place = (k: number) => (sort.descending ? k : size - 1 - k);
  const next = new Uint32Array(size + 1);
  for (const k of keys) next[place(k) + 1] = (next[place(k) + 1] ?? 0) + 1;
  for (let i = 1; i <= size; i++) next[i] = (next[i] ?? 0) + (next[i - 1] ?? 0);
  const out = new Uint32Array(rows.length);
  rows.forEach((row, i) => {
    const at = place(keys[i] ?? 0);
    out[next[at] ?? 0] = row;
    next[at] = (next[at] ?? 0) + 1;
  });
  return out;
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
