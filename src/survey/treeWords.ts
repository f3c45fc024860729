import { likeliestLanguage, type Words } from "../formats/wordCounter.ts";

/** The words of each source's files, to tell the language of a source that does not say it itself. */
export class TreeWords {
  readonly #byTree = new Map<number, Words[]>();

  add(tree: number, words: Words): void {
    const list = this.#byTree.get(tree);
    if (list) list.push(words);
    else this.#byTree.set(tree, [words]);
  }

  /** ISO 639-1, null where the words do not tell. */
  languageOf(tree: number): string | null {
    return likeliestLanguage(this.#byTree.get(tree) ?? []);
  }
}
