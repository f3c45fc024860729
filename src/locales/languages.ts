/** The languages that screens, reports and letters speak, as BCP 47 tags; the first is the fallback. */
export const supportedLanguages = ["en", "fr", "de"] as const;
export type Language = (typeof supportedLanguages)[number];

/** The language of ours that a tag asks for ("fr-CA" → fr), or null. */
export function supportedLanguage(tag: string): Language | null {
  const primary = tag
    .trim()
    .toLowerCase()
    .split(/[-_.@]/)[0];
  return supportedLanguages.find((language) => language === primary) ?? null;
}

/**
 * The supported language that fits best: the one asked for, else the first of the system's that we have, else English.
 * Tags may carry a region or a POSIX suffix ("fr-CA", "de_AT.UTF-8").
 */
export function pickLanguage(requested: string | null, system: readonly string[]): Language {
  for (const tag of requested === null ? system : [requested, ...system]) {
    const found = supportedLanguage(tag);
    if (found !== null) return found;
  }
  return supportedLanguages[0];
}
