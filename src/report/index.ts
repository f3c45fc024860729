/** Reports of an audit as HTML, CSV, JSON and NDJSON, streamed. */
export { writeReportFile, writeWhole } from "./file.ts";
export { headlineSentence } from "./headline.ts";
export { jsonText } from "./jsonText.ts";
export { REPORT_FORMATS, type ReportFormat, type ReportOptions, reportFileName, writeReport } from "./write.ts";
