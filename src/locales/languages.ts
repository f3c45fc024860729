import * as tongues from "./tongues.ts";

/** A language that screens, reports and letters speak, as a BCP 47 tag. */
export type Language = keyof typeof tongues;

/** What a reader gets who asks for none of ours, and where a text is missing. */
export const FALLBACK = "en" satisfies Language;

const others = (Object.keys(tongues) as Language[]).filter((language) => language !== FALLBACK);

/** All languages, the fallback first. */
export const supportedLanguages: readonly Language[] = [FALLBACK, ...others];

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
  return FALLBACK;
}
