import type { Overview } from "../../../src/model/query.ts";
import type { VerdictCounts } from "../../../src/model/report.ts";
import { VERDICTS } from "../../../src/model/vocabulary.ts";

type Rows = Overview["byYear"];

/** The verdicts as three shades of one question: can it be used? */
export const TONES = [
  { tone: "used", of: ["in-scope", "likely-in-scope"] },
  { tone: "maybe", of: ["undetermined", "formerly-public"] },
  { tone: "not", of: ["not-in-scope"] },
] as const;

export const totalOf = (verdicts: VerdictCounts): number =>
  VERDICTS.reduce((sum, verdict) => sum + verdicts[verdict], 0);

/** Verdict counts over all rows of a breakdown: what the charts count, so reactions only where the user includes them. */
export function sumBy(rows: Rows): VerdictCounts {
  const sums = { "in-scope": 0, "likely-in-scope": 0, undetermined: 0, "formerly-public": 0, "not-in-scope": 0 };
  for (const row of rows) for (const verdict of VERDICTS) sums[verdict] += row.verdicts[verdict];
  return sums;
}

/** Every year from the first to the last, those without items too; items without a date come last. */
export function fillYears(rows: Rows): Rows {
  const dated = rows.filter((row) => /^\d{4}$/.test(row.value));
  const undated = rows.filter((row) => !/^\d{4}$/.test(row.value));
  if (dated.length === 0) return undated;
  const years = dated.map((row) => Number(row.value));
  const first = Math.max(Math.min(...years), Math.max(...years) - MOST_YEARS);
  const byYear = new Map(dated.map((row) => [Number(row.value), row]));
  const filled: Rows = dated.filter((row) => Number(row.value) < first);
  for (let year = first; year <= Math.max(...years); year += 1)
    filled.push(byYear.get(year) ?? { value: String(year), verdicts: sumBy([]) });
  return [...filled, ...undated];
}

/** A damaged date can claim the year 1970 or 9999; gaps are filled within this many years only. */
const MOST_YEARS = 30;
