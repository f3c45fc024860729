import type { Region } from "../model/vocabulary.ts";
import type { ReportSource } from "../store/types.ts";
import { writeCsv } from "./csv.ts";
import { writeHtml } from "./html/index.ts";
import { writeJson, writeNdjson } from "./json.ts";

export const REPORT_FORMATS = ["html", "csv", "json", "ndjson"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What the HTML report is written for; the other formats hold codes, not words. */
export interface ReportOptions {
  /** BCP 47. */
  readonly language: string;
  /** Whose customs dates follow; the language's own without one. */
  readonly locale?: string;
  /** Which date facts apply. */
  readonly region: Region;
}

/** A report in pieces of about 64 KiB, made while they are read: a report of any size needs little memory. */
export function writeReport(format: ReportFormat, source: ReportSource, options: ReportOptions): Generator<string> {
  switch (format) {
    case "json":
      return writeJson(source);
    case "ndjson":
      return writeNdjson(source);
    case "csv":
      return writeCsv(source);
    case "html":
      return writeHtml(source, options);
  }
}

/** "outscope-report-2026-11-23.html": the day of the audit (ISO date or instant), so that reports of one folder sort by it. */
export function reportFileName(format: ReportFormat, date: string): string {
  return `outscope-report-${date.slice(0, 10)}.${format}`;
}
