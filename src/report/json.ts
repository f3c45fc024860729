import type { ReportSource } from "../store/types.ts";
import { jsonText } from "./jsonText.ts";
import { chunked } from "./stream.ts";

function* parts(source: ReportSource): Generator<string> {
  const { problems, ...head } = source.head();
  const opening = jsonText(head); // "{...}": the items go in before its closing brace
  yield `${opening.slice(0, -1)},"items":[`;
  let separator = "\n";
  for (const item of source.items()) {
    yield separator + jsonText(item);
    separator = ",\n";
  }
  yield `\n],"problems":${jsonText(problems)}}\n`;
}

/** The report as one JSON document (schema `outscope-report/1`, `Report` in src/model/report.ts), one item a line. */
export function writeJson(source: ReportSource): Generator<string> {
  return chunked(parts(source));
}

function* lines(source: ReportSource): Generator<string> {
  for (const item of source.items()) yield `${jsonText(item)}\n`;
}

/** The items only, one JSON object a line. */
export function writeNdjson(source: ReportSource): Generator<string> {
  return chunked(lines(source));
}
