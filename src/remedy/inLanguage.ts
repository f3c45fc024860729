import { localText } from "../locales/index.ts";
import type { LocalText } from "../policy/index.ts";

/** A policy text in the language of a BCP 47 tag; English where nobody translated it. */
export const inLanguage = (text: LocalText, language: string): string =>
  localText(text, language.toLowerCase().split("-")[0] ?? "en");
