import { itemText, reasonSentence, type Translator } from "../../locales/index.ts";
import type { Item } from "../../model/report.ts";
import { VERDICTS } from "../../model/vocabulary.ts";
import type { ReportSource } from "../../store/types.ts";
import { byYear, type ItemFact, itemFacts } from "../content/itemFacts.ts";
import { cutText, dayOf } from "../content/itemWords.ts";
import { LISTED_AT_MOST, type Tally } from "../content/tally.ts";
import type { ReportOptions } from "../options.ts";
import { escapeHtml, isolated, picture } from "./escape.ts";

/** Longer texts are cut in the page; the CSV and JSON reports have them whole. */
const TEXT_AT_MOST = 2000;

function date(words: Translator, item: Item): string {
  const day = escapeHtml(dayOf(words, item));
  return item.createdAt === null ? day : `<time datetime="${escapeHtml(item.createdAt)}">${day}</time>`;
}

function factTag({ text, foreign, mark }: ItemFact): string {
  const own = text === null ? [] : [escapeHtml(text)];
  const parts = [...own, ...(foreign === null ? [] : [isolated(foreign)])].join(" · ");
  return mark === null ? `<li>${parts}</li>` : `<li class="${mark}">${parts}</li>`;
}

/** What is added to a text of ours that was cut. */
function body(words: Translator, item: Item): string {
  if (item.text === "") {
    const media = item.media.length;
    const text = media === 0 ? words.t("words:misc.noText") : words.t("report:mediaOnly", { count: media });
    return `<p class="quiet">${escapeHtml(text)}</p>`;
  }
  const whole = itemText(words, item);
  const text = cutText(whole, TEXT_AT_MOST);
  const more = text !== whole ? `<p class="quiet">${escapeHtml(words.t("report:textCut"))}</p>` : "";
  return `<p class="text" dir="auto">${escapeHtml(text)}</p>${more}`;
}

function reasons(words: Translator, item: Item): string {
  const list = item.reasons.map((reason) => {
    const { rule, evidence } = reason;
    const where = evidence === null ? "" : ` <code><bdi>${escapeHtml(evidence.file + evidence.pointer)}</bdi></code>`;
    return `<li><a href="#rule-${escapeHtml(rule)}">${escapeHtml(reasonSentence(words, reason))}</a>${where}</li>`;
  });
  return `<ul class="reasons">${list.join("")}</ul>`;
}

interface EntryWords {
  readonly decision: string | null;
  readonly pictures: ReportOptions["pictures"];
}

function entry(words: Translator, item: Item, { decision, pictures }: EntryWords): string {
  const tags = itemFacts(words, item, decision).map(factTag).join("");
  const about = item.attached === null ? "" : `<p class="quiet about" dir="auto">${escapeHtml(item.attached)}</p>`;
  const url = item.url === null ? "" : `<p class="quiet"><bdi>${escapeHtml(item.url)}</bdi></p>`;
  return `<li class="item">${picture(pictures?.get(item.id))}<p class="when">${date(words, item)}</p><ul class="tags">${tags}</ul>${body(words, item)}${about}${url}<details><summary>${escapeHtml(words.t("report:why"))}</summary>${reasons(words, item)}</details></li>\n`;
}

/** The items, grouped by verdict, each with its reasons folded; says so when not all are listed. */
export function* itemsSection(
  words: Translator,
  figures: Tally,
  source: ReportSource,
  pictures?: ReportOptions["pictures"],
): Generator<string> {
  yield `<section aria-labelledby="items"><h2 id="items">${escapeHtml(words.t("report:list.title"))}</h2>`;
  if (figures.total > LISTED_AT_MOST) {
    const text = words.t("report:list.cut", { shown: words.number(LISTED_AT_MOST), count: figures.total });
    yield `<p class="callout">${escapeHtml(text)}</p>`;
  }
  for (const verdict of VERDICTS) {
    const items = figures.listed.get(verdict) ?? [];
    if (items.length === 0) continue;
    const title = `${escapeHtml(words.t(`words:verdict.${verdict}`))} <span class="count">${escapeHtml(words.number(figures.verdicts[verdict]))}</span>`;
    const open = verdict === "not-in-scope" ? "" : " open";
    yield `<details class="group"${open}><summary><h3><span class="dot fill-${verdict}"></span>${title}</h3></summary><p>${escapeHtml(words.t(`words:verdictMeaning.${verdict}`))}</p>\n`;
    for (const [year, ofYear] of byYear(items)) {
      yield `<h4 class="year">${escapeHtml(year ?? words.t("words:misc.unknownYear"))}</h4><ol class="items">\n`;
      for (const item of ofYear) yield entry(words, item, { decision: source.decisionOf(item.id), pictures });
      yield "</ol>\n";
    }
    yield "</details>\n";
  }
  yield "</section>\n";
}
