import { accountLine } from "../../locales/accountLine.ts";
import type { Translator } from "../../locales/index.ts";
import { unreadTexts } from "../../model/problem.ts";
import type { ReportHead } from "../../model/report.ts";
import type { Line } from "../../pdf/look.ts";
import type { TaggedPdf } from "../../pdf/taggedPdf.ts";
import { partSentences } from "../content/filterWords.ts";
import { dayOf, shortText } from "../content/itemWords.ts";
import type { Tally } from "../content/tally.ts";
import { unreadSentence } from "../content/unread.ts";
import { objectionSentences, waysToObject } from "../content/ways.ts";
import { headlineSentence } from "../headline.ts";
import type { ReportOptions } from "../options.ts";
import { yearChart } from "./chart.ts";
import { LOOK } from "./look.ts";
import { printable } from "./printable.ts";

/** An item in two lines, and a remark of two more at the page's end: with less left, the page has room for no other item. */
const ROOM_FOR_ITEM = 56;

/** The page of the answer, and no more than a page: how much can be used, since when, where to object, some of it, and what was not read. */
export function firstPage(
  pdf: TaggedPdf,
  words: Translator,
  { head, figures }: { readonly head: ReportHead; readonly figures: Tally },
  options: ReportOptions,
): void {
  const { headline } = head.summary;
  pdf.block("P", ["Outscope"], LOOK.brand);
  pdf.block("H1", [words.t("report:title")], LOOK.title);
  if (head.example === true) pdf.block("P", [words.t("report:example")], LOOK.text);
  pdf.block("P", [headlineSentence(words, headline)], LOOK.headline);
  const part = partSentences(words, head);
  if (part.length > 0) pdf.block("P", [printable(words, part.join(" "))], LOOK.text);
  pdf.block("P", [words.t("report:headline.meaning")], LOOK.text);
  const unreadable = unreadTexts(head.problems);
  if (unreadable > 0) pdf.block("P", [words.t("words:unreadTexts", { count: unreadable })], LOOK.text);
  if (headline.atMost === 0) pdf.block("P", [words.t("report:headline.nothingFound")], LOOK.text);
  const unread = unreadSentence(words, head);
  if (unread !== null) pdf.block("P", [unread], LOOK.text);
  pdf.block("P", [accountsLine(words, head), madeLine(words, head)], LOOK.quiet);
  yearChart(pdf, words, figures.years);
  pdf.block("H2", [words.t("cli:summary.object")], LOOK.section);
  for (const sentence of objectionSentences(words, options.objections ?? [])) pdf.block("P", [sentence], LOOK.text);
  for (const { text, url } of waysToObject(words, head, options.region)) {
    const address: Line[] = url === null ? [] : [{ text: url, link: url }];
    pdf.block("LI", [`• ${text}`, ...address], LOOK.entry);
  }
  const some = figures.telling;
  if (some.length === 0) return;
  pdf.block("H2", [words.t("report:first.some")], LOOK.section);
  for (const item of some) {
    if (pdf.left < ROOM_FOR_ITEM) break;
    const kind = words.t(`words:kind.${item.kind}`);
    const lines = [`${dayOf(words, item)} · ${kind}`, printable(words, shortText(words, item))];
    pdf.entry([{ lines, look: LOOK.entry }], options.pictures?.get(item.id));
  }
}

function accountsLine(words: Translator, { accounts }: ReportHead): string {
  return accounts.map((account) => accountLine(words.t, account)).join(" · ");
}

function madeLine(words: Translator, { generatedAt, policy }: ReportHead): string {
  const region = words.t(`words:region.${policy.region}`);
  const of = words.t("report:policy", { date: words.date(policy.version), region });
  return `${words.t("report:made", { instant: words.instant(generatedAt) })} ${of}`;
}
