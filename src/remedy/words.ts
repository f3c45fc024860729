import { inLanguage } from "./inLanguage.ts";
import texts from "./texts.json" with { type: "json" };

export type TextName = keyof typeof texts;

/** A text of a letter or calendar entry in the user's language, its `{names}` filled in as they are. */
export function letterText(name: TextName, language: string, values: Readonly<Record<string, string>> = {}): string {
  return inLanguage(texts[name], language).replaceAll(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}
