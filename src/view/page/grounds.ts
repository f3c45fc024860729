import type { Page } from "./page.ts";

/** Which groups and people a page names: by a line of their own, or by the beginning of one ("Bob Example's post"). */
export class Grounds {
  readonly #page: Page;
  /** The lines that begin with a word; made when the first name is asked for. */
  #byWord: Map<string, number[]> | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  /** `name`: folded. */
  has(name: string): boolean {
    if (name === "") return false;
    this.#byWord ??= linesByWord(this.#page);
    const lines = this.#byWord.get(firstWord(name)) ?? [];
    return lines.some((i) => {
      const line = this.#page.line(i);
      return line === name || line.startsWith(`${name} `);
    });
  }
}

function linesByWord(page: Page): Map<string, number[]> {
  const found = new Map<string, number[]>();
  page.lines.forEach((_, i) => {
    const word = firstWord(page.line(i));
    const known = found.get(word);
    if (known === undefined) found.set(word, [i]);
    else known.push(i);
  });
  return found;
}

function firstWord(text: string): string {
  const end = text.indexOf(" ");
  return end === -1 ? text : text.slice(0, end);
}
