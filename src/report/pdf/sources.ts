import type { Translator } from "../../locales/index.ts";
import type { ReportHead } from "../../model/report.ts";
import type { Region } from "../../model/vocabulary.ts";
import type { Line } from "../../pdf/look.ts";
import type { TaggedPdf } from "../../pdf/taggedPdf.ts";
import { rules, type Source, timeline } from "../../policy/index.ts";
import { capturedText, eventDate } from "../content/facts.ts";
import { filesByStatus, unreadLists } from "../content/unread.ts";
import { LOOK } from "./look.ts";

const LISTED_AT_MOST = 200;

/** What no number of this report includes. */
export function unreadPart(pdf: TaggedPdf, words: Translator, head: ReportHead): void {
  pdf.block("H2", [words.t("report:unread.title")], LOOK.section);
  pdf.block("P", [words.t("report:unread.intro")], LOOK.text);
  pdf.table(
    [words.t("report:unread.status"), words.t("report:unread.files")],
    filesByStatus(head.files).map(([status, count]) => [words.t(`words:fileStatus.${status}`), words.number(count)]),
    [0.7, 0.3],
    LOOK.table,
  );
  pdf.block("P", [words.t("report:unread.private")], LOOK.quiet);
  for (const { title, lines } of unreadLists(words, head)) {
    pdf.block("H3", [title], LOOK.group);
    for (const { name, sentence } of lines.slice(0, LISTED_AT_MOST))
      pdf.block("LI", [[name, sentence].filter((part) => part !== null).join(": ")], LOOK.detail);
    const more = lines.length - LISTED_AT_MOST;
    if (more > 0) pdf.block("P", [words.t("report:unread.more", { count: more })], LOOK.quiet);
  }
}

/** A source: its own words, when it was stored, and its address. */
function sourceLines(words: Translator, source: Source): Line[] {
  const quote = source.quote === null ? [] : [{ text: `“${source.quote}”` }];
  const link = /^https?:/.test(source.url) ? { link: source.url } : {};
  return [...quote, { text: source.url, ...link }, { text: capturedText(words, source) }];
}

/** The rules that were applied in this audit, each with its sources. */
export function rulesPart(pdf: TaggedPdf, words: Translator, applied: ReadonlySet<string>): void {
  pdf.block("H2", [words.t("report:sources.title")], LOOK.section);
  pdf.block("P", [words.t("report:sources.intro")], LOOK.text);
  for (const rule of rules.filter(({ id }) => applied.has(id))) {
    const confidence = words.t("report:sources.confidence", { value: words.t(`words:confidence.${rule.confidence}`) });
    pdf.entry([
      { lines: [words.t(`rules:${rule.id}`)], look: LOOK.item },
      { lines: [confidence, ...rule.sources.flatMap((source) => sourceLines(words, source))], look: LOOK.detail },
    ]);
  }
}

/** What happened when, and what it means for objecting, in the reader's region. */
export function factsPart(pdf: TaggedPdf, words: Translator, region: Region): void {
  const events = timeline.filter((event) => event.regions.includes(region));
  if (events.length === 0) return;
  pdf.block("H2", [words.t("report:facts.title")], LOOK.section);
  pdf.block("P", [words.t("report:facts.intro")], LOOK.text);
  for (const event of events)
    pdf.entry([
      { lines: [`${eventDate(words, event)} · ${words.t(`policy:${event.id}`)}`], look: LOOK.item },
      {
        lines: [
          words.t(`words:confidence.${event.confidence}`),
          ...event.sources.flatMap((source) => sourceLines(words, source)),
        ],
        look: LOOK.detail,
      },
    ]);
}
