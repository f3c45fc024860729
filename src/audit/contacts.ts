import { noteBit } from "./batch.ts";

const EMAIL = /[^\s@<>()[\],;:"']+@[^\s@<>()[\],;:"']+\.[a-z]{2,}/i;
/** A number somebody could dial: an international prefix or a leading 0, then groups of digits. 7 to 15 digits in all (ITU-T E.164). */
const PHONE = /(?<![\d.,/:-])(?:\+|00|0|\()\d[\d\s().\-/]{5,20}\d(?![\d.,:])/g;
const EMAIL_BIT = noteBit("has-email");
const PHONE_BIT = noteBit("has-phone-number");

/**
 * The notes `has-email` and `has-phone-number` for a text, as bits. Cheap tests come first: this runs over every item.
 * Phone numbers are told by their form; dates and plain numbers do not count.
 */
export function contactNotes(text: string): number {
  if (text.length < 6) return 0;
  let notes = 0;
  if (text.includes("@") && EMAIL.test(text)) notes |= EMAIL_BIT;
  if (hasPhone(text)) notes |= PHONE_BIT;
  return notes;
}

function hasPhone(text: string): boolean {
  if (!text.includes("+") && !text.includes("0") && !text.includes("(")) return false;
  for (const match of text.slice(0, 20_000).matchAll(PHONE)) {
    const digits = match[0].replace(/\D/g, "").length;
    if (digits >= 7 && digits <= 15 && !/^0?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(match[0])) return true;
  }
  return false;
}
