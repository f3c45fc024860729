import { itemText, type Translator } from "../../locales/index.ts";
import type { Item } from "../../model/report.ts";
import { VERDICTS } from "../../model/vocabulary.ts";
import type { TaggedPdf } from "../../pdf/taggedPdf.ts";
import type { ReportSource } from "../../store/types.ts";
import { byYear, itemFacts } from "../content/itemFacts.ts";
import { cutText, dayOf } from "../content/itemWords.ts";
import type { Tally } from "../content/tally.ts";
import type { ReportOptions } from "../options.ts";
import { LOOK } from "./look.ts";
import { printable } from "./printable.ts";

/** How many items are printed: some hundred pages. The table and the data have all. */
export const PRINTED_AT_MOST = 1000;
const TEXT_AT_MOST = 1200;

/** The items by verdict and year, each with what decided its verdict; says so when not all are printed. */
export function itemsPart(
  pdf: TaggedPdf,
  words: Translator,
  { figures, source }: { readonly figures: Tally; readonly source: ReportSource },
  pictures: ReportOptions["pictures"],
): void {
  pdf.block("H2", [words.t("report:list.title")], LOOK.section);
  if (figures.total > PRINTED_AT_MOST) {
    const shown = words.number(PRINTED_AT_MOST);
    pdf.block("P", [words.t("report:list.cut", { shown, count: figures.total })], LOOK.text);
  }
  let room = PRINTED_AT_MOST;
  for (const verdict of VERDICTS) {
    const items = (figures.listed.get(verdict) ?? []).slice(0, room);
    room -= items.length;
    if (items.length === 0) continue;
    const count = words.number(figures.verdicts[verdict]);
    pdf.block("H3", [`${words.t(`words:verdict.${verdict}`)} (${count})`], LOOK.group);
    pdf.block("P", [words.t(`words:verdictMeaning.${verdict}`)], LOOK.quiet);
    for (const [year, ofYear] of byYear(items)) {
      pdf.block("H4", [year ?? words.t("words:misc.unknownYear")], LOOK.year);
      for (const item of ofYear)
        entry(pdf, words, item, { decision: source.decisionOf(item.id), picture: pictures?.get(item.id) });
    }
  }
}

interface Beside {
  readonly decision: string | null;
  readonly picture: string | undefined;
}

function entry(pdf: TaggedPdf, words: Translator, item: Item, { decision, picture }: Beside): void {
  const facts = itemFacts(words, item, decision).map(({ text, foreign }) =>
    [text, foreign].filter((part) => part !== null).join(": "),
  );
  const why = item.reasons.map(({ rule }) => words.t(`rules:${rule}`));
  const parts = [
    { lines: [`${dayOf(words, item)} · ${bodyOf(words, item)}`], look: LOOK.item },
    { lines: [facts.join(" · "), ...(item.url === null ? [] : [item.url]), ...why], look: LOOK.detail },
  ];
  pdf.entry(parts, picture);
}

function bodyOf(words: Translator, item: Item): string {
  const text = cutText(itemText(words, item), TEXT_AT_MOST);
  if (text !== "") return printable(words, text);
  const count = item.media.length;
  return count === 0 ? words.t("words:misc.noText") : words.t("report:mediaOnly", { count });
}
