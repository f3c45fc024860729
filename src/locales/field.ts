import type { Translator } from "./translator.ts";

/** The word for a profile field ("current_city"), or null for a field without one: exports bring new keys at any time. */
export function fieldWord(words: Translator, field: string): string | null {
  const key = `words:field.${field}`;
  return /^[a-z]+(_[a-z]+)*$/.test(field) && words.has(key) ? words.t(key) : null;
}

/** An item's text as a person reads it: Facebook writes some fields as constants of its own ("FEMALE"). */
export function itemText(
  words: Translator,
  { field, text }: { readonly field: string | null; readonly text: string },
): string {
  const key = `words:${field}.${text}`;
  return field === "gender" && /^[A-Z]+$/.test(text) && words.has(key) ? words.t(key) : text;
}
