/** Reports of an audit as HTML, PDF, CSV, JSON and NDJSON. */
export { Aggregation } from "./aggregate/aggregate.ts";
export { aggregateCsv } from "./aggregate/text.ts";
export { COMPARISON_FORMATS, type ComparisonFormat, comparisonFileName, comparisonText } from "./comparison.ts";
export { harmlessCell } from "./csvCell.ts";
export { openDossier } from "./dossier/verify.ts";
export { type Enclosure, writeDossier } from "./dossier/write.ts";
export { freePath, sweep, writeReportFile, writeWhole } from "./file.ts";
export { headlineSentence } from "./headline.ts";
export { problemWithoutContents, withoutContents } from "./hidden.ts";
export { escapeHtml } from "./html/escape.ts";
export { jsonText } from "./jsonText.ts";
export { REPORT_PAGES, type ReportOptions, type ReportPages } from "./options.ts";
export { picturesOf } from "./pictures.ts";
export type { SavedReport } from "./saved/parseSaved.ts";
export { readSaved } from "./saved/readSaved.ts";
export { type Selection, selectionOf } from "./selection.ts";
export { todoFile } from "./todo.ts";
export {
  holdsPictures,
  REPORT_FORMATS,
  type ReportFormat,
  reportFileName,
  type TextFormat,
  writeReport,
} from "./write.ts";
