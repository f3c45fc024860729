import type { VerdictCounts } from "../model/query.ts";
import type { Summary } from "../model/report.ts";
import { KINDS, VERDICTS } from "../model/vocabulary.ts";
import type { AuditData } from "./auditData.ts";
import { yearColumn } from "./years.ts";

export function noCounts(): VerdictCounts {
  return { "in-scope": 0, "likely-in-scope": 0, undetermined: 0, "formerly-public": 0, "not-in-scope": 0 };
}

/** The breakdowns of an audit: for each value of a dimension a count for each verdict. */
export interface Counts {
  readonly all: VerdictCounts;
  readonly platform: Map<string, VerdictCounts>;
  readonly kind: Map<string, VerdictCounts>;
  readonly year: Map<string, VerdictCounts>;
}

/** Counts all items once. `reactions: false` leaves reactions out. */
export function countItems({ items, accounts }: AuditData, reactions: boolean): Counts {
  const width = VERDICTS.length;
  const years = yearColumn(items);
  const byKind = new Uint32Array(KINDS.length * width);
  const byAccount = new Uint32Array(Math.max(1, accounts.length) * width);
  const byYear = new Map<number, Uint32Array<ArrayBuffer>>();
  let lastYear = Number.NaN;
  let lastCounts = new Uint32Array(width);
  for (const row of items.rows) {
    if (!reactions && items.isReaction(row)) continue;
    const v = items.verdictAt(row);
    const k = (items.kind[row] ?? 0) * width + v;
    byKind[k] = (byKind[k] ?? 0) + 1;
    const a = (items.account[row] ?? 0) * width + v;
    byAccount[a] = (byAccount[a] ?? 0) + 1;
    const year = years[row] ?? 0;
    if (year !== lastYear) {
      lastCounts = byYear.get(year) ?? new Uint32Array(width);
      byYear.set(year, lastCounts);
      lastYear = year;
    }
    lastCounts[v] = (lastCounts[v] ?? 0) + 1;
  }
  const all = noCounts();
  const kind = new Map<string, VerdictCounts>();
  KINDS.forEach((name, i) => {
    add(kind, name, byKind.subarray(i * width, (i + 1) * width), all);
  });
  const platform = new Map<string, VerdictCounts>();
  accounts.forEach((account, i) => {
    add(platform, account.platform, byAccount.subarray(i * width, (i + 1) * width));
  });
  const year = new Map<string, VerdictCounts>();
  for (const y of [...byYear.keys()].sort((p, q) => p - q))
    add(year, y === 0 ? "unknown" : String(y), byYear.get(y) ?? lastCounts);
  return { all, platform, kind, year };
}

function add(map: Map<string, VerdictCounts>, value: string, counts: Uint32Array, all?: VerdictCounts): void {
  if (counts.every((n) => n === 0)) return;
  const into = map.get(value) ?? noCounts();
  VERDICTS.forEach((verdict, i) => {
    into[verdict] += counts[i] ?? 0;
    if (all) all[verdict] += counts[i] ?? 0;
  });
  map.set(value, into);
}

export function total(counts: VerdictCounts): number {
  return VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
}

/** The report's summary. The headline leaves reactions out unless they are included: no source names them. */
export function summarise(data: AuditData, includeReactions: boolean): Summary {
  const every = countItems(data, true);
  const head = includeReactions ? every : countItems(data, false);
  const atLeast = head.all["in-scope"] + head.all["likely-in-scope"];
  return {
    items: total(every.all),
    headline: {
      atLeast,
      atMost: atLeast + head.all.undetermined + head.all["formerly-public"],
      of: total(head.all),
    },
    verdicts: every.all,
    byPlatform: totals(every.platform),
    byKind: totals(every.kind),
    byYear: totals(every.year),
  };
}

function totals(map: ReadonlyMap<string, VerdictCounts>): Record<string, number> {
  return Object.fromEntries([...map].map(([value, counts]) => [value, total(counts)]));
}
