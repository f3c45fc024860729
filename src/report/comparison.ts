import { stringify } from "csv-stringify/sync";
import { itemText, type Translator } from "../locales/index.ts";
import { COMPARED_LISTS, type ComparedRow, type Comparison, type ComparisonRows } from "../model/comparison.ts";
import { dayOf } from "./content/itemWords.ts";
import { harmlessCell } from "./csvCell.ts";
import { escapeHtml } from "./html/escape.ts";
import { style } from "./html/style.ts";
import { jsonText } from "./jsonText.ts";

export const COMPARISON_FORMATS = ["html", "csv", "json"] as const;
export type ComparisonFormat = (typeof COMPARISON_FORMATS)[number];

/** A comparison as a file: a page to read, the items of its lists as a table, or all of it as data. */
export function comparisonText(
  format: ComparisonFormat,
  comparison: Comparison,
  rows: ComparisonRows,
  words: Translator,
): string {
  if (format === "json") return `${jsonText(comparison, 1)}\n`;
  return format === "csv" ? csvOf(rows) : pageOf(comparison, rows, words);
}

/** "outscope-comparison-2026-11-29.html" */
export function comparisonFileName(format: ComparisonFormat, { after }: Comparison): string {
  return `outscope-comparison-${after.generatedAt.slice(0, 10)}.${format}`;
}

const COLUMNS = ["list", "id", "platform", "kind", "createdAt", "field", "from", "verdict", "text"] as const;

function csvOf(rows: ComparisonRows): string {
  const lines = COMPARED_LISTS.flatMap((list) =>
    rows[list].map((row) => COLUMNS.map((column) => harmlessCell(column === "list" ? list : (row[column] ?? "")))),
  );
  return stringify([[...COLUMNS], ...lines], { bom: true, record_delimiter: "\r\n" });
}

const CHART = { height: 150, step: 46, bar: 18, top: 18 };

/** Two bars a year: what could be used before, and what can be used after. */
function chart({ usableByYear }: Comparison, words: Translator): string {
  const years = Object.entries(usableByYear);
  if (years.length === 0) return "";
  const { height, step, bar, top } = CHART;
  const most = Math.max(...years.map(([, { before, after }]) => Math.max(before, after)));
  const rect = (value: number, x: number, tone: string) => {
    const tall = (value / most) * height;
    const y = top + height - tall;
    const label = `<text class="value" x="${x + bar / 2}" y="${(y - 4).toFixed(1)}">${escapeHtml(words.number(value))}</text>`;
    return `<rect class="${tone}" x="${x}" y="${y.toFixed(1)}" width="${bar}" height="${tall.toFixed(1)}"/>${label}`;
  };
  const bars = years.map(([year, { before, after }], i) => {
    const x = 6 + i * step;
    const name = year === "unknown" ? "?" : year;
    return `<g>${rect(before, x, "fill-not-in-scope")}${rect(after, x + bar + 1, "fill-in-scope")}<text x="${x + bar}" y="${top + height + 16}">${escapeHtml(name)}</text></g>`;
  });
  const width = years.length * step + 10;
  const legend = (["before", "after"] as const).map(
    (side) =>
      `<span><span class="dot fill-${side === "before" ? "not-in-scope" : "in-scope"}"></span>${escapeHtml(words.t(`report:comparison.${side}`))}</span>`,
  );
  return `<p class="tags">${legend.join(" ")}</p><div class="chart" role="region" tabindex="0" aria-label="${escapeHtml(words.t("report:comparison.byYear"))}"><svg role="img" aria-label="${escapeHtml(words.t("report:comparison.chart"))}" viewBox="0 0 ${width} ${top + height + 24}" width="${width}" height="${top + height + 24}"><line x1="4" x2="${width}" y1="${top + height}" y2="${top + height}"/>${bars.join("")}</svg></div>`;
}

function row(label: string, counts: readonly number[], words: Translator): string {
  const cells = counts.map((count) => `<td class="figure">${escapeHtml(words.number(count))}</td>`);
  return `<tr><th scope="row">${escapeHtml(label)}</th>${cells.join("")}</tr>`;
}

function table(caption: string, heads: readonly string[], rows: readonly string[]): string {
  const columns = heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`);
  return `<div class="wide" role="region" tabindex="0" aria-label="${escapeHtml(caption)}"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${columns.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function entry(words: Translator, one: ComparedRow): string {
  const change =
    one.from === null
      ? words.t(`words:verdict.${one.verdict}`)
      : words.t("report:comparison.change", {
          from: words.t(`words:verdict.${one.from}`),
          to: words.t(`words:verdict.${one.verdict}`),
        });
  const tags = [words.t(`words:kind.${one.kind}`), words.t(`words:platform.${one.platform}`), change];
  const text = itemText(words, one) || words.t("words:misc.noText");
  return `<li class="item"><p class="when">${escapeHtml(dayOf(words, one))}</p><ul class="tags">${tags.map((tag) => `<li>${escapeHtml(tag)}</li>`).join("")}</ul><p class="text" dir="auto">${escapeHtml(text)}</p></li>`;
}

function pageOf(comparison: Comparison, rows: ComparisonRows, words: Translator): string {
  const { before, after, unmatched } = comparison;
  const t = (key: string, values = {}) => escapeHtml(words.t(key, values));
  const dates = { before: words.date(before.generatedAt), after: words.date(after.generatedAt) };
  const figures = { before: words.number(before.headline.atLeast), after: words.number(after.headline.atLeast) };
  const lists = COMPARED_LISTS.map((list) => {
    const { count } = comparison[list];
    if (count === 0) return "";
    const cut =
      count > rows[list].length
        ? `<p class="quiet">${t("report:comparison.cut", { count: rows[list].length })}</p>`
        : "";
    return `<section><h2>${t(`cli:compare.${list}`)} <span class="count">${escapeHtml(words.number(count))}</span></h2><p>${t(`report:comparison.what.${list}`)}</p>${cut}<ol class="items">${rows[list].map((one) => entry(words, one)).join("\n")}</ol></section>`;
  });
  const reasons = Object.entries(unmatched.reasons).map(([reason, count]) =>
    row(words.t(`cli:compare.reason.${reason}`), [count], words),
  );
  const counts = [...COMPARED_LISTS, "same" as const].map((list) =>
    row(words.t(`cli:compare.${list}`), [comparison[list].count], words),
  );
  const columns = ["before", "after"].map((column) => words.t(`cli:compare.columns.${column}`));
  const changes = ["gone", "new", "changed"].map((list) => words.t(`cli:compare.${list}`));
  const kinds = Object.entries(comparison.byKind).map(([kind, tally]) =>
    row(words.t(`words:kinds.${kind}`), [tally.before, tally.after, tally.gone, tally.new, tally.changed], words),
  );
  return `<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${t("report:comparison.title")} · Outscope</title><style>${style}</style></head>
<body><main><header><p class="eyebrow">Outscope</p><h1>${t("report:comparison.title")}</h1><p class="headline">${t("cli:compare.headline", figures)}</p><p>${t("cli:compare.of", dates)}</p><p>${t("report:comparison.law")}</p></header>
${chart(comparison, words)}
${table(words.t("report:comparison.counts"), ["", words.t("report:items")], counts)}
${reasons.length === 0 ? "" : table(words.t("cli:compare.why"), ["", words.t("report:items")], reasons)}
${table(words.t("cli:compare.byKind"), [words.t("report:kind"), ...columns, ...changes], kinds)}
${lists.join("\n")}
<footer class="quiet"><p>${t("report:footer")}</p></footer></main></body></html>
`;
}
