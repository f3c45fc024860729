import { createTranslator } from "../../locales/index.ts";
import { TaggedPdf } from "../../pdf/taggedPdf.ts";
import type { ReportSource } from "../../store/types.ts";
import { tally } from "../content/tally.ts";
import type { ReportOptions } from "../options.ts";
import { figuresPart, questionsPart } from "./figures.ts";
import { firstPage } from "./firstPage.ts";
import { itemsPart } from "./items.ts";
import { LOOK } from "./look.ts";
import { factsPart, rulesPart, unreadPart } from "./sources.ts";

const MARGIN = 48;

/**
 * The report as a PDF of A4 pages in the reader's language: the first page alone, or with figures, items, what was not read, rules
 * and sources behind it. Its time is the audit's, so that the same audit gives the same bytes.
 */
export async function reportPdf(source: ReportSource, options: ReportOptions): Promise<Uint8Array> {
  const words = createTranslator(options.language, options.locale);
  const head = source.head();
  const figures = tally(source);
  const title = words.t("report:documentTitle");
  const pdf = new TaggedPdf({ language: words.language, title, margin: MARGIN, at: new Date(head.generatedAt) });
  firstPage(pdf, words, { head, figures }, options);
  if (options.pages !== "first") {
    pdf.addPage();
    figuresPart(pdf, words, figures);
    questionsPart(pdf, words, head.questions);
    itemsPart(pdf, words, { figures, source }, options.pictures);
    unreadPart(pdf, words, head);
    rulesPart(pdf, words, figures.rules);
    factsPart(pdf, words, options.region);
    pdf.block("P", [words.t("report:footer")], LOOK.quiet);
  }
  if (pdf.missing.size > 0) pdf.block("P", [words.t("report:pdf.missing", { count: pdf.missing.size })], LOOK.quiet);
  if (pdf.unprinted.size > 0)
    pdf.block("P", [words.t("report:pdf.pictures", { count: pdf.unprinted.size })], LOOK.quiet);
  return await pdf.bytes();
}
