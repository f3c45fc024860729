/** The languages of accounts the generator knows. */
export const LANGUAGES = ["en", "fr", "de", "es", "it", "nl", "pl", "pt"] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * Whether most words of a language are derived from Meta's screens and not seen in an export: an auditor cannot be
 * held to them where nothing else tells what they say.
 */
export function isDerived(language: Language): boolean {
  return language !== "en" && language !== "fr";
}

/** Locale as Facebook names it. */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: "en_US",
  fr: "fr_FR",
  de: "de_DE",
  es: "es_ES",
  it: "it_IT",
  nl: "nl_NL",
  pl: "pl_PL",
  pt: "pt_BR",
};
