/**
 * JSON as Meta writes it: indented, and with every UTF-8 byte of a non-ASCII character as its own `\u00xx` escape in
 * lower-case hex ("é" becomes `\u00c3\u00a9`), in values and in keys alike.
 * Source: https://stackoverflow.com/questions/50008296 and many public parsers.
 */

const NOT_ASCII = /[\u0080-\uffff]+/g;

function escapeBytes(run: string): string {
  let out = "";
  for (const byte of Buffer.from(run, "utf8")) out += `\\u00${byte.toString(16).padStart(2, "0")}`;
  return out;
}

/** JSON text of `value` in pure ASCII, with Meta's encoding bug. `indent` is the number of blanks a level. */
export function metaJson(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replace(NOT_ASCII, escapeBytes);
}

/** What a reader sees after `JSON.parse` and before it repairs: one Latin-1 character for each UTF-8 byte. */
export function garbled(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}
