import { findPhoneNumbersInText, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { noteBit } from "../columns/batch.ts";
import { holdsEmail } from "../decode/email.ts";

/** What may be a number somebody could dial: an international prefix or a leading 0, then groups of digits. */
const PHONE = /(?<![\d.,/:-])(?:\+|00|0|\()\d[\d\s().\-/]{5,20}\d(?![\d.,:])/g;
/** Longest and shortest numbers in use (ITU-T E.164; national numbers without their 0). */
const MOST_DIGITS = 15;
const FEWEST_DIGITS = 7;
/** A longer text is searched this far only: captions end at 2 200 characters, posts at 63 206. */
const SEARCHED = 64_000;
const EMAIL_BIT = noteBit("has-email");
const PHONE_BIT = noteBit("has-phone-number");

/**
 * The notes `has-email` and `has-phone-number` for a text, as bits. Cheap tests come first: this runs over every item.
 * International numbers are checked by libphonenumber. A national number cannot be, since nobody says which country the
 * writer was in: it counts by its form.
 */
export function contactNotes(text: string): number {
  if (text.length < FEWEST_DIGITS - 1) return 0;
  let notes = 0;
  if (holdsEmail(text)) notes |= EMAIL_BIT;
  if (hasPhone(text)) notes |= PHONE_BIT;
  return notes;
}

function hasPhone(text: string): boolean {
  if (!text.includes("+") && !text.includes("0") && !text.includes("(")) return false;
  for (const [candidate] of text.slice(0, SEARCHED).matchAll(PHONE)) {
    const digits = candidate.replace(/\D/g, "").length;
    if (digits < FEWEST_DIGITS || digits > MOST_DIGITS || isDate(candidate)) continue;
    if (!/^(?:\+|00)/.test(candidate)) return true;
    const number = candidate.replace(/^00/, "+");
    // To parse takes a sixth of the time of a search, which is for what other digits follow.
    if (parsePhoneNumberFromString(number)?.isValid() === true) return true;
    if (findPhoneNumbersInText(number).length > 0) return true;
  }
  return false;
}

function isDate(candidate: string): boolean {
  return /^\(?0?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\)?$/.test(candidate);
}
