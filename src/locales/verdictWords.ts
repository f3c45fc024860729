import { supportedLanguages } from "./languages.ts";
import { texts } from "./texts.ts";

/** What the app itself calls each verdict, in every language: how its own screens and reports are told from other pages. */
export function verdictWords(): string[] {
  return supportedLanguages.flatMap((language) => {
    const { verdict } = texts[language].words;
    return typeof verdict === "object" ? Object.values(verdict).filter((word) => typeof word === "string") : [];
  });
}
