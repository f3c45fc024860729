import { basename, dirname } from "node:path";
import { compareSides } from "../../compare/compare.ts";
import { rowsOf } from "../../compare/rows.ts";
import { sideOf } from "../../compare/side.ts";
import type { Translator } from "../../locales/index.ts";
import type { Comparison } from "../../model/comparison.ts";
import { ProblemError } from "../../model/problem.ts";
import {
  COMPARISON_FORMATS,
  type ComparisonFormat,
  comparisonText,
  readSaved,
  type SavedReport,
  writeWhole,
} from "../../report/index.ts";
import type { Io } from "../io.ts";
import { makeFolder } from "../makeFolder.ts";
import { printSaved } from "../reportOutput.ts";
import { openAudit, type Tools } from "../session.ts";
import { tableLines } from "../table.ts";
import { styled } from "../terminal.ts";
import { printJson } from "./questions.ts";

/** `outscope compare`: what is gone, new or otherwise judged between two audits of one account. */
export async function compareCommand(
  tools: Tools,
  words: Translator,
  paths: readonly [string, string],
  flags: { readonly json?: boolean; readonly out?: string },
): Promise<void> {
  const { out } = flags;
  const format = out === undefined ? null : comparisonFormat(out);
  const before = await openSide(tools, words, paths[0]);
  const after = await openSide(tools, words, paths[1]);
  try {
    const comparison = compareSides(sideOf(before), sideOf(after));
    if (out !== undefined && format !== null) {
      await makeFolder(dirname(out));
      await writeWhole(out, [comparisonText(format, comparison, rowsOf(comparison, before, after), words)]);
      printSaved(tools.io, words, [out]);
    }
    if (flags.json === true) return await printJson(tools.io, comparison);
    await printComparison(tools.io, words, comparison);
  } finally {
    await before.close();
    await after.close();
  }
}

/** By the ending of its name. @throws ProblemError `usage-compare-out` {file}. */
function comparisonFormat(path: string): ComparisonFormat {
  const format = COMPARISON_FORMATS.find((known) => path.toLowerCase().endsWith(`.${known}`));
  if (format === undefined) throw new ProblemError("usage-compare-out", { file: basename(path) });
  return format;
}

interface Opened extends SavedReport {
  close(): Promise<void>;
}

async function openSide(tools: Tools, words: Translator, path: string): Promise<Opened> {
  const saved = await readSaved(path);
  return saved === null ? await openAudit(tools, words, [path], {}) : { ...saved, close: async () => undefined };
}

async function printComparison(io: Io, words: Translator, comparison: Comparison): Promise<void> {
  const { before, after, unmatched } = comparison;
  const figures = { before: words.number(before.headline.atLeast), after: words.number(after.headline.atLeast) };
  await io.line(styled("bold", words.t("cli:compare.headline", figures)));
  const dates = { before: words.date(before.generatedAt), after: words.date(after.generatedAt) };
  await io.line(styled("dim", words.t("cli:compare.of", dates)));
  await io.line();
  const sums = (["gone", "new", "changed", "same", "unmatched"] as const).map((list) => [
    words.t(`cli:compare.${list}`),
    words.number(comparison[list].count),
  ]);
  for (const line of tableLines(sums)) await io.line(line);
  if (unmatched.count > 0) {
    await io.line();
    await io.line(styled("bold", words.t("cli:compare.why")));
    const reasons = Object.entries(unmatched.reasons).map(([reason, count]) => [
      `  ${words.t(`cli:compare.reason.${reason}`)}`,
      words.number(count),
    ]);
    for (const line of tableLines(reasons)) await io.line(line);
  }
  await io.line();
  await io.line(styled("bold", words.t("cli:compare.byKind")));
  const head = [
    "",
    words.t("cli:compare.columns.before"),
    words.t("cli:compare.columns.after"),
    words.t("cli:compare.gone"),
    words.t("cli:compare.new"),
    words.t("cli:compare.changed"),
  ];
  const rows = Object.entries(comparison.byKind).map(([kind, tally]) => [
    words.t(`words:kind.${kind}`),
    ...[tally.before, tally.after, tally.gone, tally.new, tally.changed].map((count) => words.number(count)),
  ]);
  for (const line of tableLines([head, ...rows])) await io.line(line);
}
