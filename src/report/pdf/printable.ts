import type { Translator } from "../../locales/index.ts";
import { runsOf } from "../../pdf/runs.ts";

/** A text of the export as the PDF shows it; a sentence instead where no letter of it can be printed. */
export function printable(words: Translator, text: string): string {
  const isEmpty = text.trim() !== "" && runsOf(text, new Set()).length === 0;
  return isEmpty ? words.t("report:pdf.hiddenText") : text;
}
