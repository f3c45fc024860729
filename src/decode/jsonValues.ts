import { COMMA, OPEN_LIST, OPEN_OBJECT } from "./jsonBytes.ts";

/** How many values one parse may make: at some 60 bytes for the smallest objects about 150 MB, whatever the file says. */
export const MOST_VALUES = 2_500_000;
/** Fewer bytes than that cannot hold so many, since each takes a comma and more. */
const WORTH_COUNTING = 2 * MOST_VALUES;

/**
 * Whether JSON holds more values than are to be parsed at a time. A list of empty objects takes thirty times its size as
 * objects; real files take less than twice theirs. Counted are commas and brackets that open, also inside texts: `{},` counts twice.
 */
export function hasTooManyValues(bytes: Uint8Array): boolean {
  if (bytes.length < WORTH_COUNTING) return false;
  let left = MOST_VALUES;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if ((byte === COMMA || byte === OPEN_LIST || byte === OPEN_OBJECT) && --left < 0) return true;
  }
  return false;
}
