import { Parser } from "htmlparser2";
import { isDateLine } from "../../decode/html/dateLine.ts";
import { knownClasses } from "../../decode/html/hints.ts";
import type { Attributes } from "../../decode/html/tags.ts";
import { type StructureLine, Tally } from "./tally.ts";

/** Elements a report names; any other is `<tag>`, because a page may hold whatever somebody wrote into it. */
const ELEMENTS = new Set(
  `html head body main header footer section article aside nav div span p a b strong i em u s small br hr wbr img picture video
  audio source time table thead tbody tfoot tr td th caption ul ol li dl dt dd h1 h2 h3 h4 h5 h6 figure figcaption blockquote
  pre code label base title meta link style script noscript form input button iframe svg`.split(/\s+/),
);
/** No text of these is for readers. */
const SILENT = new Set(["style", "script", "noscript", "svg", "title"]);
const VOID = new Set(["meta", "link", "style", "script", "head", "br", "wbr", "hr"]);
const DEEPEST = 40;
/** The parser takes quadratic time for elements inside elements: a page made to hang it is given up. */
const HOPELESS = 5000;
const PIECE = 16 * 2 ** 10;

/**
 * The structure of a page without its contents: the nesting of its elements, those of Meta's class names that readers know,
 * and where text, dates, links and media stand. No text, address or attribute is in it. Never throws.
 */
export class PageStructure {
  readonly #tally = new Tally();
  readonly #path: string[] = [];
  #deeper = 0;
  #silent = 0;
  readonly #parser = new Parser({
    onopentag: (name, attributes) => this.#open(name, attributes),
    ontext: (text) => this.#text(text),
    onclosetag: (name) => this.#close(name),
  });

  write(text: string): void {
    for (let at = 0; at < text.length && this.#deeper < HOPELESS; at += PIECE)
      this.#parser.write(text.slice(at, at + PIECE));
  }

  end(): StructureLine[] {
    this.#parser.end();
    return this.#tally.lines;
  }

  #open(name: string, attributes: Attributes): void {
    if (SILENT.has(name)) this.#silent++;
    if (this.#path.length >= DEEPEST) {
      this.#deeper++;
      return;
    }
    this.#path.push(elementName(name, attributes.class));
    if (VOID.has(name)) return;
    this.#tally.add(this.#path.join(">"), "element");
    if (attributes.href !== undefined) this.#tally.add(this.#path.join(">"), "href");
    if (attributes.src !== undefined) this.#tally.add(this.#path.join(">"), "src");
  }

  #text(text: string): void {
    if (this.#silent > 0 || this.#path.length === 0 || !/\S/.test(text)) return;
    this.#tally.add(this.#path.join(">"), isDateLine(text.trim()) ? "date" : "text");
  }

  #close(name: string): void {
    if (SILENT.has(name)) this.#silent--;
    if (this.#deeper > 0) this.#deeper--;
    else this.#path.pop();
  }
}

function elementName(name: string, className: string | undefined): string {
  const tag = ELEMENTS.has(name) ? name : "<tag>";
  return [tag, ...knownClasses(className)].join(".");
}
