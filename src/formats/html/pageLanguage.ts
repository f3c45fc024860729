import type { HtmlBlock } from "../../decode/html/block.ts";
import { languageOfLabel } from "../knownLabels.ts";
import type { ReadContext } from "../reader.ts";
import { allEntries } from "./adapter.ts";

/** So many of the latest blocks are asked: their words repeat. */
const BLOCKS = 20;

/** Tells the language of a page that does not say it, by its own words: titles and labels; else by what the account is set to. */
export class PageLanguage {
  readonly #context: ReadContext;
  #latest: HtmlBlock[] = [];
  #told: string | null = null;

  constructor(context: ReadContext) {
    this.#context = context;
  }

  /** Takes a block of the page, before its dates are read. */
  saw(block: HtmlBlock): void {
    if (this.#told !== null) return;
    if (this.#latest.length >= BLOCKS) this.#latest.shift();
    this.#latest.push(block);
  }

  /** The language (ISO 639-1, or a tag), null where no words tell one and nothing else does. */
  told(): string | null {
    if (this.#told === null) {
      const found = new Set(this.#latest.flatMap((block) => this.#languagesOf(block)));
      const [only] = found;
      if (found.size === 1 && only !== undefined) this.#told = only;
      this.#latest = [];
    }
    return this.#told ?? this.#context.language ?? null;
  }

  #languagesOf(block: HtmlBlock): string[] {
    // Only Facebook prints sentences; Instagram's headings are what the user wrote.
    const sentence = this.#context.platform === "facebook" ? block.heading : null;
    const ofTitle = sentence === null ? [] : this.#context.titles.languagesOf(sentence);
    const ofLabels = allEntries(block).flatMap(({ label }) => languageOfLabel(label) ?? []);
    return [...(ofTitle.length === 1 ? ofTitle : []), ...ofLabels];
  }
}
