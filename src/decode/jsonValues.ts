import { BACKSLASH, CLOSES, KIND, OPEN_OBJECT, OPENS, QUOTE, QUOTES } from "./jsonBytes.ts";
import { MAX_DEPTH } from "./jsonDepth.ts";

/** How many values one parse may make: at some 60 bytes for the smallest objects about 150 MB, whatever the file says. */
export const MOST_VALUES = 2_500_000;
/** How many values one record may have, where records are read one by one; real ones have hundreds, the longest albums some 100 000. */
export const MOST_IN_RECORD = 400_000;
/** How many keys one object may have: a parse takes longer for each, and thousands of times what any export of Meta's has. */
export const MOST_KEYS = 100_000;
/** Fewer bytes than that cannot hold so many, since each takes a comma and more. */
const WORTH_COUNTING = 4 * MOST_KEYS;

/**
 * Whether JSON holds more than is to be parsed at a time: more values than `most`, or an object of more than {@link MOST_KEYS} keys.
 * A list of empty objects takes thirty times its size as objects; real files take less than twice theirs. Counted are commas and
 * brackets that open, outside texts: `{},` counts twice. Takes a few percent of the parse; what is no JSON may count as anything.
 */
export function hasTooManyValues(bytes: Uint8Array, most: number = MOST_VALUES): boolean {
  if (bytes.length < WORTH_COUNTING) return false;
  /** Commas met in the object that is open at each depth; what is in a list does not count. */
  const keys = new Int32Array(MAX_DEPTH + 1);
  let left = most;
  let depth = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    const kind = KIND[byte];
    if (kind === 0) continue;
    if (kind === QUOTES) {
      for (i++; i < bytes.length && bytes[i] !== QUOTE; i++) if (bytes[i] === BACKSLASH) i++;
    } else if (kind === CLOSES) {
      if (depth > 0) depth--;
    } else if (--left < 0) return true;
    else if (kind === OPENS) {
      if (++depth > MAX_DEPTH) return false; // refused for that
      keys[depth] = byte === OPEN_OBJECT ? 0 : -most; // of a list there are never so many commas
    } else {
      keys[depth] = (keys[depth] ?? 0) + 1;
      if (depth > 0 && (keys[depth] ?? 0) > MOST_KEYS) return true;
    }
  }
  return false;
}
