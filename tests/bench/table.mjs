/** A ratio or figure of the table; `target` null: told, not judged. */
/** @typedef {{ what: string, measured: string, floor: string, ratio: number | null, limit: number | null, unit: string }} Row */

/** @param {number} bytes */
export const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
/** @param {number} seconds */
export const seconds = (seconds) => `${seconds.toFixed(2)} s`;

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Lines of the table: what | measured | floor | ratio | target | ok. @param {readonly Row[]} rows */
export function tableLines(rows) {
  const cells = rows.map(({ what, measured, floor, ratio, limit, unit }) => [
    what,
    measured,
    floor,
    ratio === null ? "" : ratio.toFixed(2),
    limit === null ? "" : `<= ${limit}${unit}`,
    verdict(ratio, limit),
  ]);
  const all = [["what", "measured", "floor", "ratio", "target", "ok"], ...cells];
  const widths = all[0].map((_, column) => Math.max(...all.map((line) => line[column].length)));
  return all.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column]))
      .join(" | ")
      .trimEnd(),
  );
}

function verdict(ratio, limit) {
  if (limit === null || ratio === null) return "";
  return ratio <= limit ? "yes" : "NO";
}
