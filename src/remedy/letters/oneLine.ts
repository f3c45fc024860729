/** Control characters, halves of surrogate pairs, and what turns the rest of a line around. */
const UNFIT = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Somebody's words as a part of a letter's line: a name out of an export can end no line, begin no paragraph, and say nothing to
 * the terminal that shows the letter.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u2028\u2029]+/g, " ")
    .replace(UNFIT, "")
    .trim();
}
