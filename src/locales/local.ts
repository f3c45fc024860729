/** A fact's text in this language, else in English. `text` is a map from language to words, as policy data has it. */
export function localText(
  text: { readonly en: string } & Readonly<Record<string, string | undefined>>,
  language: string,
): string {
  return text[language] ?? text.en;
}
