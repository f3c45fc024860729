/** Marks that only say in which direction a text runs, or join and part letters. */
const UNSEEN = /[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g;
const DOTS = /[.॰׳״'’‘`´·・\u02bc\u0027"]/gu;
/** "a. m." is one word. */
const AM_PM = /\b([ap])\. m\./g;
const ASCII = /^[ -~]*$/;

/**
 * A printed date as it is compared: lower case, digits of every script as 0 to 9, blanks alike, without accents of European
 * letters. Marks of other scripts stay: without them words of one language become the same.
 */
export function plain(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(AM_PM, "$1m");
  return text
    .replace(/[^\P{Nd}0-9]/gu, digitOf)
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]+/g, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[łıø]/g, (letter) => (letter === "ł" ? "l" : letter === "ı" ? "i" : "o"))
    .replace(UNSEEN, "")
    .replace(/\s+/g, " ")
    .replace(AM_PM, "$1m");
}

const DIGIT = /\p{Nd}/u;

/** Digits stand in Unicode in runs of ten, from zero. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}

/** A plain word without the dots and apostrophes that one version of a language's tables has and another lacks. */
function wordKey(plainWord: string): string {
  return plainWord.replace(DOTS, "");
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}.॰׳״'’‘·]*/gu;

/** The words of a plain text, as keys. */
export function wordsOf(plainText: string): string[] {
  return (plainText.match(WORD) ?? []).map(wordKey);
}
