import { isUtf8 } from "node:buffer";

/** A lead byte followed by a continuation byte, both as characters: without one there is nothing to repair. */
const MOJIBAKE = /[\u00c2-\u00f4][\u0080-\u00bf]/;
const SURROGATE = /[\ud800-\udfff]/;
const BEYOND_BYTES = /[^\0-\u00ff]/;

/** Runs of well-formed UTF-8 sequences (Unicode, table 3-7) whose bytes stand as characters U+0080 to U+00F4. */
const RUNS =
  /(?:[\u00c2-\u00df][\u0080-\u00bf]|\u00e0[\u00a0-\u00bf][\u0080-\u00bf]|[\u00e1-\u00ec\u00ee\u00ef][\u0080-\u00bf]{2}|\u00ed[\u0080-\u009f][\u0080-\u00bf]|\u00f0[\u0090-\u00bf][\u0080-\u00bf]{2}|[\u00f1-\u00f3][\u0080-\u00bf]{3}|\u00f4[\u0080-\u008f][\u0080-\u00bf]{2})+/g;

const decodeRun = (run: string): string => Buffer.from(run, "latin1").toString("utf8");

/**
 * Undoes the encoding fault of Meta's JSON exports, which write each UTF-8 byte of a character as one `\u00xx` escape:
 * "CafÃ©" becomes "Café". Bytes are ISO-8859-1, never windows-1252. Text that is right already, half a sequence at
 * a cut, and single accented letters stay as they are. Repairs once: text about mojibake must not be decoded twice.
 * Pure ASCII returns the very same string. Not for HTML exports, which are proper UTF-8.
 * See https://stackoverflow.com/questions/50008296.
 */
export function repair(s: string): string {
  if (!MOJIBAKE.test(s)) return s;
  if (!BEYOND_BYTES.test(s)) {
    // The common case, all of the text in one native decode.
    const bytes = Buffer.from(s, "latin1");
    if (isUtf8(bytes)) return bytes.toString("utf8");
  }
  return s.replace(RUNS, decodeRun);
}

/** The text with each lone surrogate replaced by U+FFFD, so that it survives being written as UTF-8. */
export function wellFormed(s: string): string {
  return SURROGATE.test(s) ? s.replace(/\p{Surrogate}/gu, "\ufffd") : s;
}
