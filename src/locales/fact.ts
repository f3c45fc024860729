import type { Translator } from "./translator.ts";

/** What is said of a fact in one field ("title"), from the fact's id; null where nothing is. */
export function factText(words: Translator, id: string, field: string): string | null {
  const key = `policy:${id}.${field}`;
  return words.has(key) ? words.t(key) : null;
}
