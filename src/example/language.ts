/** The languages of accounts the generator knows. */
export const LANGUAGES = ["en", "fr", "de", "es", "it", "nl", "pl", "pt"] as const;
export type Language = (typeof LANGUAGES)[number];
