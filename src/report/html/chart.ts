import type { Translator } from "../../locales/index.ts";
import { VERDICTS } from "../../model/vocabulary.ts";
import { type Counts, sum } from "../content/tally.ts";
import { escapeHtml } from "./escape.ts";

const YEARS_AT_MOST = 40;
const HEIGHT = 160;
const STEP = 34;
const BAR = 24;
const TOP = 20;

function bar(words: Translator, year: string, counts: Counts, x: number, scale: number): string {
  let y = TOP + HEIGHT;
  let parts = "";
  for (const verdict of VERDICTS) {
    const height = counts[verdict] * scale;
    if (height === 0) continue;
    y -= height;
    parts += `<rect class="fill-${verdict}" x="${x}" y="${y.toFixed(1)}" width="${BAR}" height="${height.toFixed(1)}"/>`;
  }
  const middle = x + BAR / 2;
  const total = escapeHtml(words.number(sum(counts)));
  return `<g>${parts}<text class="value" x="${middle}" y="${(y - 4).toFixed(1)}">${total}</text><text x="${middle}" y="${TOP + HEIGHT + 16}">${escapeHtml(year)}</text></g>`;
}

/** A bar for each year, parted by verdict, as an SVG inside the page; "" when no item has a date. The table has the same figures. */
export function yearChart(words: Translator, years: ReadonlyMap<string, Counts>): string {
  const dated = [...years].filter(([year]) => year !== "unknown").sort(([a], [b]) => Number(a) - Number(b));
  const shown = dated.slice(-YEARS_AT_MOST);
  if (shown.length === 0) return "";
  const scale = HEIGHT / Math.max(...shown.map(([, counts]) => sum(counts)));
  const width = shown.length * STEP + 10;
  const bars = shown.map(([year, counts], index) => bar(words, year, counts, index * STEP + 10, scale)).join("");
  const label = escapeHtml(words.t("report:years.chart"));
  return `<div class="chart" role="region" tabindex="0" aria-label="${escapeHtml(words.t("report:years.title"))}"><svg role="img" aria-label="${label}" viewBox="0 0 ${width} ${TOP + HEIGHT + 24}" width="${width}" height="${TOP + HEIGHT + 24}"><line x1="4" x2="${width}" y1="${TOP + HEIGHT}" y2="${TOP + HEIGHT}"/>${bars}</svg></div>`;
}
