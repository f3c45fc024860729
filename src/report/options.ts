import type { Region } from "../model/vocabulary.ts";
import type { SentObjection } from "./content/ways.ts";

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
  /** Small pictures for the page and the PDF, by the id of their item; see `picturesOf`. */
  readonly pictures?: ReadonlyMap<string, string>;
  /** Of a PDF: the first page alone, or all of it. */
  readonly pages?: ReportPages;
}
