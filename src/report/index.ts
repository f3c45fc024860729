/** Reports of an audit as HTML, PDF, CSV, JSON and NDJSON. */
export { harmlessCell } from "./csvCell.ts";
export { openDossier } from "./dossier/verify.ts";
export { writeDossier } from "./dossier/write.ts";
export { writeReportFile, writeWhole } from "./file.ts";
export { headlineSentence } from "./headline.ts";
export { withoutContents } from "./hidden.ts";
export { escapeHtml } from "./html/escape.ts";
export { jsonText } from "./jsonText.ts";
export { readSaved } from "./saved/readSaved.ts";
export { todoFile } from "./todo.ts";
export {
  REPORT_FORMATS,
  REPORT_PAGES,
  type ReportFormat,
  type ReportOptions,
  type ReportPages,
  reportFileName,
  type TextFormat,
  writeReport,
} from "./write.ts";
