import type { Items } from "../items.ts";

/** The years that a time can lie in; see `decode/time.ts`, which takes nothing outside them. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

const columns = new WeakMap<Items, Uint16Array>();

/** UTC year of each row, 0 where the time is unknown. Made once for an audit. */
export function yearColumn(items: Items): Uint16Array {
  const known = columns.get(items);
  if (known !== undefined) return known;
  const years = new Uint16Array(items.createdAt.length);
  const starts = Array.from({ length: LAST_YEAR - FIRST_YEAR + 2 }, (_, i) => Date.UTC(FIRST_YEAR + i, 0, 1));
  const YEAR = 365.2425 * 24 * 3600 * 1000;
  items.createdAt.forEach((at, row) => {
    if (Number.isNaN(at)) return;
    // The mean year is at most one off; the table of year starts corrects it.
    let i = Math.floor((at - (starts[0] ?? 0)) / YEAR);
    if (at < (starts[i] ?? Number.POSITIVE_INFINITY)) i--;
    else if (at >= (starts[i + 1] ?? Number.POSITIVE_INFINITY)) i++;
    years[row] = FIRST_YEAR + i;
  });
  columns.set(items, years);
  return years;
}
