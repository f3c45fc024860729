import { foldLetters } from "../decode/fold.ts";

/** "@[100000:2048:Bob Example]": how exports write the name of somebody mentioned. */
const MENTION = /@\[\d{1,20}:\d{1,6}:([^\][]{0,100})\]/g;
/** What Facebook draws as a picture where the export has letters. */
const EMOTICON = /(^|\s)(?:[:;=]['’]?-?[)(DPpOo3*|/\\]|<3|\^_\^|[xX]D)(?=\s|$)/g;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * A text as a page and an export are compared: letters and digits alone, without case and accents, one space between words. Quotes,
 * dashes, emoji and the marks of writing direction differ between what was typed, what a page draws and what a browser copies.
 */
export function foldWords(text: string): string {
  const plain = text.includes("@[") ? text.replace(MENTION, "$1") : text;
  return foldLetters(plain.replace(EMOTICON, "$1 ")).replace(NO_WORD, " ").trim();
}
