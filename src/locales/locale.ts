const TAG = /^([a-z]{2,3})(?:[-_][a-z]{4})?[-_]([a-z]{2})(?=$|[-_.@])/i;

/**
 * The locale whose customs dates and numbers follow, as a BCP 47 tag: the language with the region that the system gives it
 * ("en-CA" of the tags, "de_AT.UTF-8" too). English is written as in the United States where the user lives there (`country`,
 * ISO 3166-1) or the system says so, and as in Britain where nothing says how.
 */
export function localeOf(language: string, system: readonly string[], country: string | null = null): string {
  if (language === "en" && country === "US") return "en-US";
  for (const tag of system) {
    const [, primary, region] = TAG.exec(tag.trim()) ?? [];
    if (primary?.toLowerCase() === language && region) return `${language}-${region.toUpperCase()}`;
  }
  return language === "en" ? "en-GB" : language;
}
