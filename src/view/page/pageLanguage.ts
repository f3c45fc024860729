import { screenWordsByLanguage } from "../../words/index.ts";
import { foldWords } from "../foldWords.ts";
import type { Page } from "./page.ts";

/** Which languages have a folded line as a word of Meta's screens. */
const SPOKEN: ReadonlyMap<string, ReadonlySet<string>> = byWord();

/** The language of a page, told by the words of Meta's screens on it; null where they tell none, or several alike. */
export function pageLanguage(page: Page): string | null {
  const counts = new Map<string, number>();
  page.lines.forEach((_, i) => {
    for (const language of SPOKEN.get(page.line(i)) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  });
  const [[first, most] = [null, 0], [, next] = [null, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return most > next ? first : null;
}

function byWord(): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>();
  for (const [language, screens] of screenWordsByLanguage())
    for (const word of screens) {
      const folded = foldWords(word);
      if (folded !== "") words.set(folded, (words.get(folded) ?? new Set()).add(language));
    }
  return words;
}
