import type { Summary, VerdictCounts } from "../../model/report.ts";
import { KINDS, VERDICTS } from "../../model/vocabulary.ts";
import type { AuditData } from "../auditData.ts";
import { FIRST_YEAR, LAST_YEAR, yearColumn } from "./years.ts";

export function noCounts(): VerdictCounts {
  return { "in-scope": 0, "likely-in-scope": 0, undetermined: 0, "formerly-public": 0, "not-in-scope": 0 };
}

/** Whether the items of an account are meant. */
export type Whose = (account: number) => boolean;
export const EVERYBODY: Whose = () => true;

type Named = Map<string, VerdictCounts>;

/** The breakdowns of an audit: for each value of a dimension a count for each verdict. */
export interface Counts {
  readonly all: VerdictCounts;
  readonly platform: Named;
  readonly kind: Named;
  readonly year: Named;
}

const WIDTH = VERDICTS.length;
/** Place of a year in a cell's number: 0 for an unknown time, else counted from 1900. */
const YEAR_PLACES = LAST_YEAR - FIRST_YEAR + 2;
const REACTION = KINDS.indexOf("reaction");

/** How many items there are of each kind, account, year and verdict, in that order of weight. One pass over the columns. */
function cellsOf({ items, accounts }: AuditData, whose: Whose): Uint32Array {
  const years = yearColumn(items);
  const { rows, kind, account, finding } = items;
  const verdicts = Uint8Array.from(items.findings.verdicts);
  const mine = accounts.map((_, i) => whose(i));
  const width = Math.max(1, accounts.length);
  const cells = new Uint32Array(KINDS.length * width * YEAR_PLACES * WIDTH);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    if (mine[account[row] ?? 0] !== true) continue;
    const year = years[row] ?? 0;
    const place = year === 0 ? 0 : year - FIRST_YEAR + 1;
    const group = ((kind[row] ?? 0) * width + (account[row] ?? 0)) * YEAR_PLACES + place;
    const cell = group * WIDTH + (verdicts[finding[row] ?? 0] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  return cells;
}

/** The breakdowns that the cells add up to. `reactions: false` leaves reactions out. */
function countsOf(cells: Uint32Array, { accounts }: AuditData, reactions: boolean): Counts {
  const width = Math.max(1, accounts.length);
  const byKind = KINDS.map(() => new Uint32Array(WIDTH));
  const byAccount = accounts.map(() => new Uint32Array(WIDTH));
  const byYear = Array.from({ length: YEAR_PLACES }, () => new Uint32Array(WIDTH));
  for (let cell = 0; cell < cells.length; cell++) {
    const n = cells[cell] ?? 0;
    if (n === 0) continue;
    const verdict = cell % WIDTH;
    const group = Math.floor(cell / WIDTH);
    const year = group % YEAR_PLACES;
    const owner = Math.floor(group / YEAR_PLACES) % width;
    const kind = Math.floor(group / YEAR_PLACES / width);
    if (kind === REACTION && !reactions) continue;
    for (const counts of [byKind[kind], byAccount[owner], byYear[year]])
      if (counts !== undefined) counts[verdict] = (counts[verdict] ?? 0) + n;
  }
  const all = noCounts();
  const kind: Named = new Map();
  const platform: Named = new Map();
  const year: Named = new Map();
  KINDS.forEach((name, i) => {
    add(kind, name, byKind[i], all);
  });
  accounts.forEach((account, i) => {
    add(platform, account.platform, byAccount[i]);
  });
  byYear.forEach((counts, i) => {
    add(year, i === 0 ? "unknown" : String(FIRST_YEAR + i - 1), counts);
  });
  return { all, platform, kind, year };
}

function add(map: Named, value: string, counts: Uint32Array | undefined, all?: VerdictCounts): void {
  if (counts === undefined || counts.every((n) => n === 0)) return;
  const into = map.get(value) ?? noCounts();
  VERDICTS.forEach((verdict, i) => {
    into[verdict] += counts[i] ?? 0;
    if (all) all[verdict] += counts[i] ?? 0;
  });
  map.set(value, into);
}

export interface BothCounts {
  /** Of all items. */
  readonly every: Counts;
  /** Of all but the reactions, unless they are included. */
  readonly head: Counts;
}

/** Counts all items, and those that the headline is about. */
export function countBoth(data: AuditData, includeReactions: boolean, whose: Whose = EVERYBODY): BothCounts {
  const cells = cellsOf(data, whose);
  const every = countsOf(cells, data, true);
  return { every, head: includeReactions ? every : countsOf(cells, data, false) };
}

function total(counts: VerdictCounts): number {
  return VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
}

/** From what is public or probably so to what may be, of all. */
export function headlineOf(counts: VerdictCounts): Summary["headline"] {
  const atLeast = counts["in-scope"] + counts["likely-in-scope"];
  return { atLeast, atMost: atLeast + counts.undetermined + counts["formerly-public"], of: total(counts) };
}

/**
 * The report's summary, from the counts of all items (`every`) and of those that the headline is about (`head`): it leaves
 * reactions out unless they are included, because no source names them.
 */
export function summarise({ every, head }: BothCounts): Summary {
  return {
    items: total(every.all),
    headline: headlineOf(head.all),
    verdicts: every.all,
    byPlatform: totals(every.platform),
    byKind: totals(every.kind),
    byYear: totals(every.year),
  };
}

function totals(map: ReadonlyMap<string, VerdictCounts>): Record<string, number> {
  return Object.fromEntries([...map].map(([value, counts]) => [value, total(counts)]));
}
