import { join } from "node:path";
import type { Translator } from "../locales/index.ts";
import { ProblemError } from "../model/problem.ts";
import {
  freePath,
  REPORT_FORMATS,
  REPORT_PAGES,
  type ReportFormat,
  type ReportOptions,
  type ReportPages,
  reportFileName,
  type TextFormat,
  writeReport,
  writeReportFile,
} from "../report/index.ts";
import type { ReportSource } from "../store/types.ts";
import type { Io } from "./io.ts";

/** "html,csv" as report formats. @throws ProblemError `usage-format-unknown`. */
export function parseFormats(text: string): ReportFormat[] {
  return text.split(",").map((part) => {
    const format = REPORT_FORMATS.find((known) => known === part.trim().toLowerCase());
    if (format === undefined) throw new ProblemError("usage-format-unknown", { value: part });
    return format;
  });
}

/** "first" or "all"; all without a word. @throws ProblemError `usage-pages-unknown`. */
export function parsePages(text: string | undefined): ReportPages {
  const pages = REPORT_PAGES.find((known) => known === (text ?? "all").trim().toLowerCase());
  if (pages === undefined) throw new ProblemError("usage-pages-unknown", { value: text ?? "" });
  return pages;
}

/** Streams a report to standard output. @throws ProblemError `cancelled` after Ctrl-C. */
export async function printReport(
  io: Io,
  format: TextFormat,
  source: ReportSource,
  options: ReportOptions,
): Promise<void> {
  for (const chunk of writeReport(format, source, options)) {
    if (io.signal.aborted) throw new ProblemError("cancelled");
    await io.write(chunk);
  }
}

/** Writes reports into a folder that is there; gives their paths. @throws ProblemError `report-write-failed`, `cancelled`. */
export async function saveReports(
  { signal }: Io,
  folder: string,
  formats: readonly ReportFormat[],
  source: ReportSource,
  options: ReportOptions,
): Promise<string[]> {
  const paths: string[] = [];
  for (const format of new Set(formats)) {
    const { generatedAt, accounts } = source.head();
    const path = await freePath(join(folder, reportFileName(format, generatedAt, accounts)));
    await writeReportFile(path, format, source, options, signal);
    paths.push(path);
  }
  return paths;
}

/** Says where reports were written; on standard error, because standard output may be a report. */
export function printSaved(io: Io, words: Translator, paths: readonly string[]): void {
  for (const path of paths) io.note(words.t("cli:saved", { path }));
}
