import { instant } from "../time.ts";
import type { HtmlPage } from "./block.ts";
import type { Attributes } from "./tags.ts";

const LONGEST = 2000;

/** What a page says of itself outside its items: title, `<base>`, language, when it was made, the time it covers. */
export class PageWords {
  #catching: "title" | "h1" | null = null;
  #catchDepth = -1;
  readonly #headings: { title: string; h1: string } = { title: "", h1: "" };
  /** What is known so far; null after something new was learned. */
  #page: HtmlPage | null = null;
  #base: string | null = null;
  #language: string | null = null;
  /** Depth of an open element that tells of the page; -1 outside one. */
  #info = -1;
  #generated: number | null = null;
  #window: number[] = [];

  get page(): HtmlPage {
    const [from, to] = this.#window;
    this.#page ??= {
      title: (this.#headings.h1 || this.#headings.title).trim(),
      base: this.#base,
      language: this.#language,
      generatedAt: this.#generated,
      window: from === undefined || to === undefined ? null : { from: Math.min(from, to), to: Math.max(from, to) },
    };
    return this.#page;
  }

  /** An element outside items begins. */
  open(name: string, attributes: Attributes, depth: number): void {
    if (name === "base" || name === "html") this.#page = null;
    if (name === "base" && attributes.href !== undefined && attributes.href.length < LONGEST)
      this.#base ??= attributes.href;
    if (name === "html" && attributes.lang !== undefined) this.#language ??= attributes.lang.slice(0, 20);
    if (name === "time" && attributes.datetime !== undefined) this.moment(attributes.datetime);
    if (this.#info < 0 && (name === "aside" || attributes.role === "contentinfo")) this.#info = depth;
    if ((name === "title" || name === "h1") && this.#catching === null && this.#headings[name] === "") {
      this.#catching = name;
      this.#catchDepth = depth;
    }
  }

  /** Takes text that belongs to an open heading; gives which one, null where none is open. */
  text(text: string): "title" | "h1" | null {
    if (this.#catching === null) return null;
    this.#page = null;
    if (this.#headings[this.#catching].length < LONGEST) this.#headings[this.#catching] += text;
    return this.#catching;
  }

  close(depth: number): void {
    if (this.#catchDepth === depth) {
      this.#catching = null;
      this.#catchDepth = -1;
    }
    if (this.#info === depth) this.#info = -1;
  }

  /** A `<time>`: when the page was made, or an end of the window it covers. */
  moment(datetime: string): void {
    const at = instant(datetime);
    if (at === null) return;
    this.#page = null;
    if (this.#info >= 0 && this.#generated === null) this.#generated = at;
    else if (this.#window.length < 2) this.#window.push(at);
  }
}
