import type { Translator } from "../../locales/index.ts";
import { unreadTexts } from "../../model/problem.ts";
import type { ReportHead } from "../../model/report.ts";
import { VERDICTS } from "../../model/vocabulary.ts";
import { partSentences } from "../content/filterWords.ts";
import { type Counts, sum, type Tally } from "../content/tally.ts";
import { headlineSentence } from "../headline.ts";
import { escapeHtml, isolated } from "./escape.ts";

function account(words: Translator, entry: ReportHead["accounts"][number]): string {
  const platform = escapeHtml(words.t(`words:platform.${entry.platform}`));
  const name = entry.name ?? entry.username;
  return name === null ? platform : `${platform} · ${isolated(name)}`;
}

/** The first thing a reader sees: the headline with its certainty, and what the audit was made of. */
export function headlineSection(words: Translator, head: ReportHead): string {
  const { headline } = head.summary;
  const rest = headline.atMost === 0 ? `<p>${escapeHtml(words.t("report:headline.nothingFound"))}</p>` : "";
  const part = partSentences(words, head).map(escapeHtml).join(" ");
  const only = part === "" ? "" : `<p class="callout">${part}</p>`;
  const example = head.example === true ? `<p class="callout">${escapeHtml(words.t("report:example"))}</p>` : "";
  const count = unreadTexts(head.problems);
  const unread = count === 0 ? "" : `<p>${escapeHtml(words.t("words:unreadTexts", { count }))}</p>`;
  const made = escapeHtml(words.t("report:made", { instant: words.instant(head.generatedAt) }));
  const policy = escapeHtml(
    words.t("report:policy", {
      date: words.date(head.policy.version),
      region: words.t(`words:region.${head.policy.region}`),
    }),
  );
  const accounts = head.accounts.map((entry) => `<li>${account(words, entry)}</li>`).join("");
  return `<header><p class="eyebrow">Outscope</p><h1>${escapeHtml(words.t("report:title"))}</h1>
${example}<p class="headline">${escapeHtml(headlineSentence(words, headline))}</p>
${only}<p>${escapeHtml(words.t("report:headline.meaning"))}</p>${unread}${rest}
<ul class="accounts">${accounts}</ul><p class="quiet">${made} ${policy}</p></header>`;
}

function verdictTable(words: Translator, counts: Counts): string {
  const rows = VERDICTS.map(
    (verdict) =>
      `<tr><th scope="row"><span class="dot fill-${verdict}"></span>${escapeHtml(words.t(`words:verdict.${verdict}`))}</th><td class="figure">${escapeHtml(words.number(counts[verdict]))}</td><td class="meaning">${escapeHtml(words.t(`words:verdictMeaning.${verdict}`))}</td></tr>`,
  ).join("");
  return `<table><caption>${escapeHtml(words.t("report:verdicts.caption"))}</caption><thead><tr><th scope="col">${escapeHtml(words.t("report:verdict"))}</th><th scope="col" class="figure">${escapeHtml(words.t("report:items"))}</th><th scope="col">${escapeHtml(words.t("report:meaning"))}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function breakdown(words: Translator, caption: string, column: string, rows: readonly [string, Counts][]): string {
  const heads = VERDICTS.map((verdict) => `<th scope="col">${escapeHtml(words.t(`words:verdict.${verdict}`))}</th>`);
  const body = rows.map(([label, counts]) => {
    const cells = VERDICTS.map((verdict) => `<td>${escapeHtml(words.number(counts[verdict]))}</td>`).join("");
    return `<tr><th scope="row">${escapeHtml(label)}</th>${cells}<td>${escapeHtml(words.number(sum(counts)))}</td></tr>`;
  });
  return `<div class="wide" role="region" tabindex="0" aria-label="${escapeHtml(caption)}"><table><caption>${escapeHtml(caption)}</caption><thead><tr><th scope="col">${escapeHtml(column)}</th>${heads.join("")}<th scope="col">${escapeHtml(words.t("report:total"))}</th></tr></thead><tbody>${body.join("")}</tbody></table></div>`;
}

const bySize = (map: ReadonlyMap<string, Counts>) => [...map].sort(([, a], [, b]) => sum(b) - sum(a));

/** Counts by verdict, platform, kind and year. */
export function figuresSection(words: Translator, figures: Tally): string {
  const platforms = bySize(figures.platforms).map(
    ([name, counts]) => [words.t(`words:platform.${name}`), counts] as [string, Counts],
  );
  const kinds = bySize(figures.kinds).map(
    ([name, counts]) => [words.t(`words:kinds.${name}`), counts] as [string, Counts],
  );
  const years = [...figures.years]
    .sort(([a], [b]) => (a === "unknown" ? 1 : b === "unknown" ? -1 : Number(b) - Number(a)))
    .map(
      ([year, counts]) => [year === "unknown" ? words.t("words:misc.unknownYear") : year, counts] as [string, Counts],
    );
  const reactions =
    figures.reactions === 0
      ? ""
      : `<p class="quiet">${escapeHtml(words.t("report:reactions", { count: figures.reactions }))}</p>`;
  return `<section aria-labelledby="figures"><h2 id="figures">${escapeHtml(words.t("report:figures"))}</h2>
${verdictTable(words, figures.verdicts)}${reactions}
${breakdown(words, words.t("report:platforms.caption"), words.t("report:platform"), platforms)}
${breakdown(words, words.t("report:kinds.caption"), words.t("report:kind"), kinds)}
<details><summary>${escapeHtml(words.t("report:years.table"))}</summary>${breakdown(words, words.t("report:years.caption"), words.t("report:year"), years)}</details></section>`;
}
