import type { Filter } from "../../model/filter.ts";
import type { Sort } from "../../model/query.ts";
import type { AuditData } from "../auditData.ts";
import { containerOf } from "../itemOf.ts";
import type { Search } from "../search/search.ts";
import { misfitOf } from "./filter.ts";

/** Rows the filter shows, in the order asked for. */
export function filterRows(filter: Filter, sort: Sort, data: AuditData, search: () => Search): Uint32Array {
  const misfit = misfitOf(filter, data, search);
  const { items } = data;
  // In reading order first: by time, each row would be a leap through all columns.
  const shown = new Uint8Array(items.table.n);
  for (const row of items.rows) if (misfit(row) === 0) shown[row] = 1;
  const order = items.newestFirst;
  const out = new Uint32Array(order.length);
  let n = 0;
  for (const row of order) if (shown[row] === 1) out[n++] = row;
  const rows = out.subarray(0, n);
  if (sort.by === "date") return sort.descending ? rows : oldestFirst(rows, items.createdAt);
  return bucketSort(rows, sort, data);
}

/** What has no date stays last: nobody who asks for the oldest asks for that. */
function oldestFirst(rows: Uint32Array, createdAt: Float64Array): Uint32Array {
  const dated = rows.findIndex((row) => Number.isNaN(createdAt[row] ?? Number.NaN));
  rows.subarray(0, dated === -1 ? rows.length : dated).reverse();
  return rows;
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
