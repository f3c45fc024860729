import { foldLetters } from "../decode/fold.ts";

/** "@[100000:2048:Bob Example]": how exports write the name of somebody mentioned. */
const MENTION = /@\[\d{1,20}:\d{1,6}:([^\][]{0,100})\]/g;
/** What Facebook draws as a picture where the export has letters. */
const EMOTICON = /(^|\s)(?:[:;=]['’]?-?[)(DPpOo3*|/\\]|<3|\^_\^|[xX]D)(?=\s|$)/g;
const MAY_HAVE_EMOTICON = /[:;=<^]|[xX]D/;
const NO_WORD = /[^\p{L}\p{N}]+/gu;
const HAS_GAP = /[^\p{L}\p{N}]/u;
const WORD = /[\p{L}\p{N}]/u;
/** Letters that fold otherwise beside others: parts of Hangul syllables, the capital sigma. */
const CONTEXTUAL = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u03a3]/;

/** What a letter folds to: letters, a gap (" "), or nothing; null where it depends on its neighbours. */
const letters = new Map<number, string | null>();

/**
 * A text as a page and an export are compared: letters and digits alone, without case and accents, one space between words. Quotes,
 * dashes, emoji and the marks of writing direction differ between what was typed, what a page draws and what a browser copies.
 */
export function foldWords(text: string): string {
  let plain = text.includes("@[") ? text.replace(MENTION, "$1") : text;
  if (MAY_HAVE_EMOTICON.test(plain)) plain = plain.replace(EMOTICON, "$1 ");
  let out = "";
  let gap = false;
  for (let i = 0; i < plain.length; ) {
    const code = plain.codePointAt(i) ?? 0;
    i += code > 0xffff ? 2 : 1;
    let letter = letters.get(code);
    if (letter === undefined) {
      letter = letterOf(String.fromCodePoint(code));
      letters.set(code, letter);
    }
    if (letter === null) return foldWhole(plain);
    if (letter === " ") gap = true;
    else if (letter !== "") {
      out += gap && out !== "" ? ` ${letter}` : letter;
      gap = false;
    }
  }
  return out;
}

function letterOf(letter: string): string | null {
  if (CONTEXTUAL.test(letter.normalize("NFKD")) && !/[\uac00-\ud7a3]/.test(letter)) return null;
  const folded = foldLetters(letter);
  if (folded === "") return ""; // an accent
  // A letter that folds to several words ("½") is told with its neighbours.
  if (!WORD.test(folded)) return " ";
  return HAS_GAP.test(folded) ? null : folded;
}

function foldWhole(plain: string): string {
  return foldLetters(plain).replace(NO_WORD, " ").trim();
}
