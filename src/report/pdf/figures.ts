import { questionSentence, type Translator } from "../../locales/index.ts";
import type { Question } from "../../model/report.ts";
import { VERDICTS } from "../../model/vocabulary.ts";
import type { TaggedPdf } from "../../pdf/taggedPdf.ts";
import { answerText } from "../content/answerText.ts";
import { cutText } from "../content/itemWords.ts";
import { type Counts, sum, type Tally } from "../content/tally.ts";
import { LOOK } from "./look.ts";

const QUESTIONS_AT_MOST = 200;
const SENTENCE_AT_MOST = 240;

const VERDICT_WIDTHS = [0.25, 0.1, 0.65];
const COUNT_WIDTHS = [0.22, ...VERDICTS.map(() => 0.13), 0.13];

/** Counts by verdict, platform, kind and year. */
export function figuresPart(pdf: TaggedPdf, words: Translator, figures: Tally): void {
  pdf.block("H2", [words.t("report:figures")], LOOK.section);
  pdf.block("Caption", [words.t("report:verdicts.caption")], LOOK.quiet);
  pdf.table(
    [words.t("report:verdict"), words.t("report:items"), words.t("report:meaning")],
    VERDICTS.map((verdict) => [
      words.t(`words:verdict.${verdict}`),
      words.number(figures.verdicts[verdict]),
      words.t(`words:verdictMeaning.${verdict}`),
    ]),
    VERDICT_WIDTHS,
    LOOK.table,
  );
  if (figures.reactions > 0) pdf.block("P", [words.t("report:reactions", { count: figures.reactions })], LOOK.quiet);
  breakdown(
    pdf,
    words,
    "platform",
    bySize(figures.platforms, (name) => words.t(`words:platform.${name}`)),
  );
  breakdown(
    pdf,
    words,
    "kind",
    bySize(figures.kinds, (name) => words.t(`words:kinds.${name}`)),
  );
  const year = (name: string) => (name === "unknown" ? words.t("words:misc.unknownYear") : name);
  const years = [...figures.years].sort(([a], [b]) => (a < b ? 1 : -1));
  breakdown(
    pdf,
    words,
    "year",
    years.map(([name, counts]) => [year(name), counts]),
  );
}

type Row = readonly [label: string, counts: Counts];

function bySize(map: ReadonlyMap<string, Counts>, label: (name: string) => string): Row[] {
  return [...map].sort(([, a], [, b]) => sum(b) - sum(a)).map(([name, counts]) => [label(name), counts]);
}

function breakdown(
  pdf: TaggedPdf,
  words: Translator,
  column: "platform" | "kind" | "year",
  rows: readonly Row[],
): void {
  pdf.block("Caption", [words.t(`report:${column}s.caption`)], LOOK.quiet);
  const heads = VERDICTS.map((verdict) => words.t(`words:verdict.${verdict}`));
  pdf.table(
    [words.t(`report:${column}`), ...heads, words.t("report:total")],
    rows.map(([label, counts]) => [
      label,
      ...VERDICTS.map((verdict) => words.number(counts[verdict])),
      words.number(sum(counts)),
    ]),
    COUNT_WIDTHS,
    LOOK.table,
  );
}

/** The questions, biggest first, with what was answered. */
export function questionsPart(pdf: TaggedPdf, words: Translator, questions: readonly Question[]): void {
  if (questions.length === 0) return;
  pdf.block("H2", [words.t("report:questions.title")], LOOK.section);
  pdf.block("P", [words.t("report:questions.intro")], LOOK.text);
  pdf.table(
    [words.t("report:question"), words.t("report:questions.settles"), words.t("report:answer")],
    questions
      .slice(0, QUESTIONS_AT_MOST)
      .map((question) => [
        cutText(questionSentence(words, question.id), SENTENCE_AT_MOST),
        words.number(question.items),
        answerText(words, question),
      ]),
    [0.6, 0.15, 0.25],
    LOOK.table,
  );
  const more = questions.length - QUESTIONS_AT_MOST;
  if (more > 0) pdf.block("P", [words.t("report:questions.more", { count: more })], LOOK.quiet);
}
