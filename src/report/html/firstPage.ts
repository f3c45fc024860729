import type { Translator } from "../../locales/index.ts";
import type { Item, ReportHead } from "../../model/report.ts";
import { dayOf, shortText } from "../content/itemWords.ts";
import { type Counts, sum, type Tally } from "../content/tally.ts";
import { unreadSentence } from "../content/unread.ts";
import { objectionSentences, waysToObject } from "../content/ways.ts";
import type { ReportOptions } from "../options.ts";
import { yearChart } from "./chart.ts";
import { escapeHtml, picture } from "./escape.ts";

function shortEntry(words: Translator, item: Item, address: string | undefined): string {
  const kind = escapeHtml(words.t(`words:kind.${item.kind}`));
  return `<li>${picture(address)}<p class="when">${escapeHtml(dayOf(words, item))} · ${kind}</p><p class="text" dir="auto">${escapeHtml(shortText(words, item))}</p></li>`;
}

function someSection(words: Translator, figures: Tally, { pictures }: ReportOptions): string {
  const items = figures.telling;
  if (items.length === 0) return "";
  const list = items.map((item) => shortEntry(words, item, pictures?.get(item.id))).join("\n");
  return `<section aria-labelledby="some"><h2 id="some">${escapeHtml(words.t("report:first.some"))}</h2><ul class="some">${list}</ul></section>`;
}

function objectSection(words: Translator, head: ReportHead, { region, objections = [] }: ReportOptions): string {
  const sent = objectionSentences(words, objections).map((text) => `<p class="sent">${escapeHtml(text)}</p>`);
  const ways = waysToObject(words, head, region).map(({ text, url }) => {
    const address =
      url === null ? "" : `<br><a href="${escapeHtml(url)}" rel="noreferrer"><bdi>${escapeHtml(url)}</bdi></a>`;
    return `<li>${escapeHtml(text)}${address}</li>`;
  });
  return `<section aria-labelledby="object"><h2 id="object">${escapeHtml(words.t("cli:summary.object"))}</h2>${sent.join("")}<ul class="ways">${ways.join("")}</ul></section>`;
}

function unreadLine(words: Translator, head: ReportHead): string {
  const text = unreadSentence(words, head);
  return text === null ? "" : `<p><a href="#unread">${escapeHtml(text)}</a></p>`;
}

/** The first page, below the headline: what it looks like by year, some of it, where to object, and what was not read. */
export function firstPage(words: Translator, head: ReportHead, figures: Tally, options: ReportOptions): string {
  const chart = yearsWithItems(figures.years) ? yearChart(words, figures.years) : "";
  return `<div class="first">${unreadLine(words, head)}${chart}
${objectSection(words, head, options)}
${someSection(words, figures, options)}</div>
`;
}

function yearsWithItems(years: ReadonlyMap<string, Counts>): boolean {
  return [...years].some(([year, counts]) => year !== "unknown" && sum(counts) > 0);
}
