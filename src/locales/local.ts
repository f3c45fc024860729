import { frenchSpaces } from "./frenchSpaces.ts";

/** A fact's text in this language, else in English. `text` is a map from language to words, as policy data has it. */
export function localText(
  text: { readonly en: string } & Readonly<Record<string, string | undefined>>,
  language: string,
): string {
  const found = (Object.hasOwn(text, language) ? text[language] : undefined) ?? text.en;
  return language === "fr" ? frenchSpaces(found) : found;
}
