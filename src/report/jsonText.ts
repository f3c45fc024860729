/** What a terminal obeys, or what turns a line around, and JSON need not escape: DEL, C1 controls, separators, bidi controls. */
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * JSON that a terminal shows and does not obey: reports go to standard output too, and their texts may be made to harm.
 * The value is the same; only its spelling is.
 */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    OBEYED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
