import { fold } from "../../decode/fold.ts";
import { valuesOf } from "../../words/index.ts";

const FOLDED: ReadonlySet<string> = new Set(valuesOf("gender").map(fold));

/**
 * Whether a value is a word for a gender and nothing else. It counts only where the label beside it is not known: else a
 * gender, which nobody sees, would pass as the bio, which everybody does.
 */
export function isGenderWord(value: string): boolean {
  return FOLDED.has(fold(value));
}
