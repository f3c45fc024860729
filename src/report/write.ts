import type { Region } from "../model/vocabulary.ts";
import type { ReportSource } from "../store/types.ts";
import type { SentObjection } from "./content/ways.ts";
import { writeCsv } from "./csv.ts";
import { writeHtml } from "./html/index.ts";
import { writeJson, writeNdjson } from "./json.ts";

const TEXT_FORMATS = ["html", "csv", "json", "ndjson"] as const;
export const REPORT_FORMATS = [...TEXT_FORMATS, "pdf"] as const;
/** Formats that are text and are written piece by piece. */
export type TextFormat = (typeof TEXT_FORMATS)[number];
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const REPORT_PAGES = ["first", "all"] as const;
export type ReportPages = (typeof REPORT_PAGES)[number];

/** What the reports for people (HTML, PDF) are written for; the other formats hold codes, not words. */
export interface ReportOptions {
  /** BCP 47. */
  readonly language: string;
  /** Whose customs dates follow; the language's own without one. */
  readonly locale?: string;
  /** Which date facts apply. */
  readonly region: Region;
  /** Objections that were sent, for the first page. */
  readonly objections?: readonly SentObjection[];
  /** Of a PDF: the first page alone, or all of it. */
  readonly pages?: ReportPages;
}

/** A report in pieces of about 64 KiB, made while they are read: a report of any size needs little memory. */
export function writeReport(format: TextFormat, source: ReportSource, options: ReportOptions): Generator<string> {
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
