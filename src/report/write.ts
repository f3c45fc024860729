import type { Account } from "../model/report.ts";
import type { ReportSource } from "../store/types.ts";
import { writeCsv } from "./csv.ts";
import { writeHtml } from "./html/index.ts";
import { writeJson, writeNdjson } from "./json.ts";
import type { ReportOptions } from "./options.ts";

const TEXT_FORMATS = ["html", "csv", "json", "ndjson"] as const;
export const REPORT_FORMATS = [...TEXT_FORMATS, "pdf"] as const;
/** Formats that are text and are written piece by piece. */
export type TextFormat = (typeof TEXT_FORMATS)[number];
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Whether small pictures can stand in a report of this format. */
export const holdsPictures = (format: ReportFormat): boolean => format === "html" || format === "pdf";

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

/**
 * "outscope-report-ann.example-2026-11-23.html": of whom, where a name is known, and the day of the audit (ISO date or instant), so
 * that reports of one folder tell people apart and sort by day.
 */
export function reportFileName(
  format: ReportFormat | "dossier",
  date: string,
  accounts: readonly Pick<Account, "username" | "name">[] = [],
): string {
  const [who = ""] = accounts.flatMap(({ username, name }) => username ?? name ?? []);
  const safe = who.replaceAll(/[^\p{L}\p{N}._-]+/gu, "-");
  // From the first to the last character that is neither point nor dash.
  const word = (/[^.-](?:.*[^.-])?/u.exec(safe)?.[0] ?? "").slice(0, 40);
  const named = `${word === "" ? "" : `${word}-`}${date.slice(0, 10)}`;
  return format === "dossier" ? `outscope-dossier-${named}.zip` : `outscope-report-${named}.${format}`;
}
