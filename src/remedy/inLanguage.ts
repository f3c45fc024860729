import type { LocalText } from "../policy/index.ts";

/** A policy text in the language of a BCP 47 tag; English where nobody translated it. */
export function inLanguage(text: LocalText, language: string): string {
  const primary = language.toLowerCase().split("-")[0] ?? "en";
  return (Object.hasOwn(text, primary) ? text[primary as keyof LocalText] : undefined) ?? text.en;
}
