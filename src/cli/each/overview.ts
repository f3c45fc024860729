import { stringify } from "csv-stringify/sync";
import { problemSentence, type Translator } from "../../locales/index.ts";
import { escapeHtml, harmlessCell } from "../../report/index.ts";
import type { Outcome } from "./done.ts";

/** A person by the name of their folder, and what became of the audit; null where it was not reached. */
export interface OverviewRow {
  readonly name: string;
  readonly outcome: Outcome | null;
}

const COLUMNS = ["person", "atLeast", "atMost", "of", "openQuestions", "people", "problems", "failed"] as const;

function cells({ name, outcome }: OverviewRow): string[] {
  const headline = outcome?.summary?.headline;
  const problems = Object.entries(outcome?.problems ?? {}).map(([code, count]) => `${code} ${count}`);
  return [
    name,
    ...[headline?.atLeast, headline?.atMost, headline?.of, outcome?.openQuestions, outcome?.people].map((value) =>
      value === undefined ? "" : String(value),
    ),
    problems.join("; "),
    outcome?.failed?.code ?? "",
  ];
}

/** The table of all people as CSV: figures and codes, no contents. */
export function overviewCsv(rows: readonly OverviewRow[]): string {
  return stringify([[...COLUMNS], ...rows.map((row) => cells(row).map(harmlessCell))], {
    bom: true,
    record_delimiter: "\r\n",
  });
}

/** The same as a page that loads and runs nothing. */
export function overviewHtml(rows: readonly OverviewRow[], words: Translator): string {
  const head = COLUMNS.map((column) => `<th scope="col">${escapeHtml(words.t(`cli:each.column.${column}`))}</th>`);
  const body = rows.map(({ name, outcome }) => {
    const [first = "", ...rest] = cells({ name, outcome });
    const failed = outcome?.failed ? problemSentence(words, outcome.failed) : "";
    const columns = [...rest.slice(0, -1), failed].map((cell) => `<td>${escapeHtml(cell)}</td>`);
    return `<tr><th scope="row"><bdi>${escapeHtml(first)}</bdi></th>${columns.join("")}</tr>`;
  });
  return `<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="color-scheme" content="light dark"><title>${escapeHtml(words.t("cli:each.title"))}</title><style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem}table{border-collapse:collapse}th,td{padding:.4rem .8rem;border-bottom:1px solid #8886;text-align:left;vertical-align:top}</style></head>
<body><h1>${escapeHtml(words.t("cli:each.title"))}</h1><p>${escapeHtml(words.t("cli:each.about"))}</p><table><thead><tr>${head.join("")}</tr></thead><tbody>
${body.join("\n")}
</tbody></table></body></html>
`;
}
