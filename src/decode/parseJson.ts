import { ProblemError } from "../model/problem.ts";
import { isTooDeep } from "./jsonDepth.ts";
import { findFault } from "./jsonFault.ts";
import { jsonText } from "./jsonText.ts";
import type { Json } from "./jsonValue.ts";
import { hasTooManyValues, MOST_IN_RECORD } from "./jsonValues.ts";
import { trimmed } from "./trim.ts";

const BLANK = /^[ \t\n\r]*$/;

/**
 * Parses a whole JSON file. Strings and keys come as they stand in the file, so Meta's encoding fault is still in
 * them. A file of one record a line is a list. Throws, each with {file}: `json-empty` (nothing but white space), `json-encoding` (neither UTF-8 nor
 * UTF-16), `json-truncated` and `json-invalid` (with the byte `offset`), `json-too-deep`, `json-too-big`,
 * `json-too-many-values` (more than one parse may make).
 */
export function parseJson(bytes: Uint8Array, file: string): Json {
  if (bytes.length === 0) throw new ProblemError("json-empty", { file });
  if (hasTooManyValues(bytes)) throw new ProblemError("json-too-many-values", { file });
  const { text, byteOffset } = jsonText(bytes, file);
  const value = parseText(text, file, byteOffset);
  if (isTooDeep(value)) throw new ProblemError("json-too-deep", { file });
  return value;
}

function parseText(text: string, file: string, byteOffset: (index: number) => number): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    // The parser's own message quotes the file, so it goes no further.
    if (BLANK.test(text)) throw new ProblemError("json-empty", { file });
    const { code, index } = findFault(text);
    const value = code === "json-invalid" ? resaved(text) : undefined;
    if (value !== undefined) return value;
    throw new ProblemError(code, code === "json-too-deep" ? { file } : { file, offset: byteOffset(index) });
  }
}

/**
 * What other programs make of a file: a record a line (NDJSON), which is a list, or zeros behind the end, where a copy was padded.
 * Undefined where it is neither.
 */
function resaved(text: string): Json | undefined {
  const whole = trimmed(text, NONE, ZERO);
  try {
    if (whole.includes("\0")) return undefined;
    return text.includes("\0") ? (JSON.parse(whole) as Json) : linesOf(whole);
  } catch {
    return undefined;
  }
}

const NONE: ReadonlySet<string> = new Set();
const ZERO: ReadonlySet<string> = new Set("\0");

/** The values of a text that has one a line, no more than one parse may make. Throws at the first line that is none. */
function linesOf(text: string): Json[] | undefined {
  const values: Json[] = [];
  for (let from = 0; from < text.length; ) {
    const at = text.indexOf("\n", from);
    const line = text.slice(from, at < 0 ? text.length : at);
    if (!BLANK.test(line)) values.push(JSON.parse(line) as Json);
    if (values.length > MOST_IN_RECORD) return undefined;
    from = at < 0 ? text.length : at + 1;
  }
  return values.length < 2 ? undefined : values;
}
