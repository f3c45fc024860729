import { trimmed } from "./trim.ts";

/** ASCII, but for the accent that stands for an apostrophe. */
const ASCII = /^[ -_a-~]*$/;
const OUTER_START: ReadonlySet<string> = new Set(".:;!?\"'([");
const OUTER_END: ReadonlySet<string> = new Set(".:;!?\"')]");
const LETTERS: Readonly<Record<string, string>> = { ł: "l", ı: "i", ß: "ss", ø: "o", đ: "d", æ: "ae", œ: "oe" };

/** Labels repeat in every record, so the latest ones are remembered; the bound keeps hostile files harmless. */
const remembered = new Map<string, string>();
const REMEMBER = 2000;
const LONGEST = 100;
/** Of longer texts the latest alone: one is looked up in many tables, one table after the other, and stays in sight for no longer. */
let latest = { text: "", folded: "" };

/** White space that is not yet one space. Single spaces, nearly all there is, are left out: each would be cut out and put back. */
const UNEVEN = /(?:[^\S ]|\s(?=\s))\s*/g;

/**
 * A label or word as it is compared: without case, accents and outer punctuation, with white space and apostrophes
 * made alike. "  Partagé avec : " and "partage avec" are one.
 */
export function fold(s: string): string {
  if (s.length > LONGEST) {
    if (latest.text !== s) latest = { text: s, folded: foldAnew(s) };
    return latest.folded;
  }
  const known = remembered.get(s);
  if (known !== undefined) return known;
  const folded = foldAnew(s);
  if (remembered.size >= REMEMBER) remembered.clear();
  remembered.set(s, folded);
  return folded;
}

/** As `fold`, for texts that hardly repeat. */
export function foldAnew(s: string): string {
  return trimmed(foldLetters(s).replace(UNEVEN, " "), OUTER_START, OUTER_END);
}

/** The letters alone: without case and accents, apostrophes alike. White space and punctuation stay. */
export function foldLetters(s: string): string {
  if (ASCII.test(s)) return s.toLowerCase();
  return s
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .normalize("NFKC")
    .replace(/[łıßøđæœ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\u2018\u2019\u02bc`´]/g, "'");
}
