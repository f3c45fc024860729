import { fieldWord, itemText, type Translator } from "../../locales/index.ts";
import type { Item } from "../../model/report.ts";
import { VERDICTS } from "../../model/vocabulary.ts";
import type { ReportSource } from "../../store/types.ts";
import { escapeHtml, isolated } from "./escape.ts";
import { LISTED_AT_MOST, type Tally } from "./tally.ts";

/** Longer texts are cut in the page; the CSV and JSON reports have them whole. */
const TEXT_AT_MOST = 2000;

function date(words: Translator, item: Item): string {
  if (item.createdAt === null) return escapeHtml(words.t("words:misc.noDate"));
  return `<time datetime="${escapeHtml(item.createdAt)}">${escapeHtml(words.date(item.createdAt))}</time>`;
}

function place(words: Translator, item: Item): string {
  if (item.container === null) return "";
  const { type, name } = item.container;
  if (name === null) return `<li>${escapeHtml(words.t(`words:inContainer.${type}`))}</li>`;
  return `<li>${escapeHtml(words.t(`words:container.${type}`))} · ${isolated(name)}</li>`;
}

function field(words: Translator, item: Item): string {
  if (item.field === null) return "";
  const word = fieldWord(words, item.field);
  return `<li>${word === null ? isolated(item.field) : escapeHtml(word)}</li>`;
}

function audience(words: Translator, item: Item): string {
  const value = words.t(`words:audience.${item.audience.value}`);
  if (item.audience.value === "unknown") return words.t("report:audience.unknown");
  return words.t(`report:audience.${item.audience.certainty}`, { value });
}

/** What is added to a text of ours that was cut. */
function body(words: Translator, item: Item): string {
  if (item.text === "") {
    const media = item.media.length;
    const text = media === 0 ? words.t("words:misc.noText") : words.t("report:mediaOnly", { count: media });
    return `<p class="quiet">${escapeHtml(text)}</p>`;
  }
  const whole = itemText(words, item);
  const cut = whole.length > TEXT_AT_MOST;
  const text = cut ? `${whole.slice(0, TEXT_AT_MOST)}…` : whole;
  const more = cut ? `<p class="quiet">${escapeHtml(words.t("report:textCut"))}</p>` : "";
  return `<p class="text" dir="auto">${escapeHtml(text)}</p>${more}`;
}

function reasons(words: Translator, item: Item): string {
  const list = item.reasons.map(({ rule, evidence }) => {
    const where = evidence === null ? "" : ` <code><bdi>${escapeHtml(evidence.file + evidence.pointer)}</bdi></code>`;
    return `<li><a href="#rule-${escapeHtml(rule)}">${escapeHtml(words.t(`rules:${rule}`))}</a>${where}</li>`;
  });
  return `<ul class="reasons">${list.join("")}</ul>`;
}

function entry(words: Translator, item: Item, decision: string | null): string {
  const tags = [
    `<li>${escapeHtml(words.t(`words:kind.${item.kind}`))}</li>`,
    `<li>${escapeHtml(words.t(`words:platform.${item.platform}`))}</li>`,
    place(words, item),
    field(words, item),
    `<li>${escapeHtml(audience(words, item))}</li>`,
    ...item.notes.map((note) => `<li class="note">${escapeHtml(words.t(`words:note.${note}`))}</li>`),
    decision === null ? "" : `<li class="decision">${escapeHtml(words.t(`words:decision.${decision}`))}</li>`,
  ].join("");
  const about = item.attached === null ? "" : `<p class="quiet about" dir="auto">${escapeHtml(item.attached)}</p>`;
  const url = item.url === null ? "" : `<p class="quiet"><bdi>${escapeHtml(item.url)}</bdi></p>`;
  return `<li class="item"><p class="when">${date(words, item)}</p><ul class="tags">${tags}</ul>${body(words, item)}${about}${url}<details><summary>${escapeHtml(words.t("report:why"))}</summary>${reasons(words, item)}</details></li>\n`;
}

/** The items, grouped by verdict, each with its reasons folded; says so when not all are listed. */
export function* itemsSection(words: Translator, figures: Tally, source: ReportSource): Generator<string> {
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
    yield `<details class="group"${open}><summary><h3><span class="dot fill-${verdict}"></span>${title}</h3></summary><p>${escapeHtml(words.t(`words:verdictMeaning.${verdict}`))}</p><ol class="items">\n`;
    for (const item of items) yield entry(words, item, source.decisionOf(item.id));
    yield "</ol></details>\n";
  }
  yield "</section>\n";
}
