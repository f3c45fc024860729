import type { HtmlMedia } from "./block.ts";
import { mediaHref } from "./mediaHref.ts";
import type { Attributes } from "./tags.ts";

/** The media that a block shows, each once. */
export class ShownMedia {
  list: HtmlMedia[] = [];
  /** The addresses of `list`. */
  #hrefs = new Set<string>();
  /** Frames deep, where a link to a file is open: its preview is no medium of its own. */
  #link = -1;

  has(href: string): boolean {
    return this.#hrefs.has(href);
  }

  /** What an element shows that is not shown yet; `marked`: its class names say that it is a medium. */
  find(name: string, attributes: Attributes, marked: boolean, depth: number): HtmlMedia | null {
    if (this.#link >= 0) return null;
    const media = mediaHref(name, attributes, marked);
    if (media?.kind === "link") this.#link = depth;
    return media === null || this.#hrefs.has(media.href) ? null : media;
  }

  add(media: HtmlMedia): void {
    this.#hrefs.add(media.href);
    this.list.push(media);
  }

  /** The element so many frames deep ends. */
  close(depth: number): void {
    if (this.#link >= depth) this.#link = -1;
  }

  drop(): void {
    if (this.list.length === 0) return;
    this.list = [];
    this.#hrefs = new Set();
  }

  reset(): void {
    this.drop();
    this.#link = -1;
  }
}
