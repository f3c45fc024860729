import { Parser } from "htmlparser2";
import type { HtmlBlock, HtmlPage } from "./block.ts";
import { BlockBuilder } from "./blockBuilder.ts";
import { hintsOf, ITEM } from "./hints.ts";
import type { MarkupReader } from "./htmlChars.ts";
import { PageWords } from "./pageWords.ts";
import type { Attributes } from "./tags.ts";

/** What a page reader tells: blocks as they end, and blocks that were too big to keep. */
export interface BlockSink {
  /** `index` counts the blocks of the page from 0. `marked`: its tag or class says that it is an item. */
  block(block: HtmlBlock, index: number, page: HtmlPage, marked: boolean): void;
  tooBig(index: number): void;
  /** Nothing marks the block as an item, and it looks like several that became one. */
  crowded(index: number): void;
}

interface Candidate {
  readonly depth: number;
  /** Whether its tag or class says that it is an item; else it may turn out to be a wrapper of items. */
  readonly item: boolean;
  readonly look: string | undefined;
}

/**
 * Steps that the parser may take through the open elements, at each tag one for each of them at the most: so many for any page, and so
 * many more for each character. A page of 20 000 boxes in one another stays below.
 */
const STEPS = 1_000_000_000;
const STEPS_A_CHARACTER = 50;
/** So much is parsed between two looks at how deep it has become. */
const SLICE = 16_384;
/** Elements that pages always close themselves. */
const CLOSED = new Set(["div", "section", "article", "main", "table", "header", "footer"]);

/**
 * Finds the items of a page of an HTML export while it streams, one block in memory at a time. Structure decides: a block
 * is a direct child of `main` (or of the body where there is none), or an element inside such a child that is marked as
 * an item or has a heading first and a date last; then the child was only a wrapper.
 */
export class PageReader {
  readonly #parser: Parser;
  readonly #sink: BlockSink;
  readonly #chars: MarkupReader;
  /** Names of the open elements, outermost first. */
  readonly #open: string[] = [];
  /** Depths whose direct children are candidates, innermost last. */
  readonly #roots: number[] = [];
  #main = -1;
  #candidate: Candidate | null = null;
  readonly #builder = new BlockBuilder();
  #count = 0;
  /** Depth of an open header of the page, outside items; -1 outside one. */
  #header = -1;
  readonly #words = new PageWords();
  #ending: boolean = false;
  #cut: boolean = false;
  #left = STEPS;
  /** Whether the page has any element at all. */
  elements: boolean = false;
  #misfit: boolean = false;

  constructor(sink: BlockSink, chars: MarkupReader) {
    this.#sink = sink;
    this.#chars = chars;
    this.#parser = new Parser({
      onopentag: (name, attributes) => this.#begin(name, LEADS.has(name) ? this.#addresses(attributes) : attributes),
      ontext: (text) => this.#text(this.#isMarkup(text) ? chars.text(text) : text),
      onclosetag: (name, implied) => this.#close(implied && CLOSED.has(name)),
    });
  }

  /** A page made to hang the parser, which goes through all open elements at each tag, is given up, and said to be cut. */
  write(text: string): void {
    for (let at = 0; at < text.length && !this.#cut; ) {
      const slice = text.slice(at, wholeEnd(text, at + SLICE));
      at += slice.length;
      this.#parser.write(slice);
      this.#left += slice.length * STEPS_A_CHARACTER - this.#open.length * tagsIn(slice);
      if (this.#left < 0) this.#cut = true;
    }
  }

  /** Ends the page. True where it was cut off: elements were still open. The block at the cut is left out. */
  end(): boolean {
    this.#ending = true;
    this.#parser.end();
    return this.#cut;
  }

  /** Whether an element was ended by another one's end: some end is missing or too many, so blocks may have run together. */
  get misfit(): boolean {
    return this.#misfit;
  }

  get page(): HtmlPage {
    return this.#words.page;
  }

  /** A character written by name or number ("&amp;") comes as a piece of its own, shorter than it is written. */
  #isMarkup(piece: string): boolean {
    return piece.length === this.#parser.endIndex - this.#parser.startIndex + 1;
  }

  #addresses(attributes: Attributes): Attributes {
    const href = attributes.href && this.#chars.value(attributes.href);
    const src = attributes.src && this.#chars.value(attributes.src);
    // A copy costs more than the look.
    return href === attributes.href && src === attributes.src ? attributes : { ...attributes, href, src };
  }

  #begin(name: string, attributes: Attributes): void {
    this.#open.push(name);
    this.elements = true;
    const main = name === "main" || attributes.role === "main";
    if (main && this.#main < 0 && this.#candidate?.item !== true) {
      this.#main = this.#open.length;
      this.#candidate = null;
      this.#builder.end();
      this.#roots.splice(0, Number.POSITIVE_INFINITY, this.#open.length);
      return;
    }
    // Before `main` even a block may turn out to be no more than the page's frame.
    if (this.#header >= 0 || this.#candidate === null || (!this.#candidate.item && this.#main < 0))
      this.#words.open(name, attributes, this.#open.length);
    if (this.#header >= 0) return;
    if (name === "header" && this.#candidate?.item !== true) {
      this.#header = this.#open.length;
      return;
    }
    this.#openBlock(name, attributes);
  }

  #openBlock(name: string, attributes: Attributes): void {
    const hints = hintsOf(attributes.class);
    const item = name === "section" || name === "article" || (hints & ITEM) !== 0;
    const open = this.#candidate;
    if (open !== null) {
      // No item holds another one of its own look, no section another: where one seems to, an end of the first is missing.
      const alike = attributes.class !== undefined && attributes.class === open.look;
      if (item && alike && !this.#builder.isEmpty) this.#misfit = true;
      const unclosed = alike || name === "section";
      if (item && open.depth < this.#open.length && (!open.item || this.#builder.isEmpty || unclosed)) {
        this.#finish();
        this.#start(item, attributes.class);
      }
      this.#builder.open(name, attributes, hints);
      return;
    }
    const root = this.#roots[this.#roots.length - 1];
    if (name === "body") this.#roots.push(this.#open.length);
    else if (root !== undefined && (this.#open.length === root + 1 || item) && !NOT_BLOCKS.has(name)) {
      this.#start(item, attributes.class);
      this.#builder.open(name, attributes, hints);
    } else if (root === undefined && this.#main >= 0 && item) {
      // An end too many closed `main` before its last item.
      this.#misfit = true;
      this.#start(item, attributes.class);
      this.#builder.open(name, attributes, hints);
    } else if (root === undefined && this.#main < 0 && !HEAD.has(name)) {
      // A page without html and body: its elements stand alone.
      this.#roots.push(this.#open.length - 1);
      this.#start(item, attributes.class);
      this.#builder.open(name, attributes, hints);
    }
  }

  /** Begins a block here; its siblings are candidates too. */
  #start(item: boolean, look: string | undefined): void {
    const parent = this.#open.length - 1;
    if (this.#roots[this.#roots.length - 1] !== parent) this.#roots.push(parent);
    this.#candidate = { depth: this.#open.length, item, look };
  }

  #text(text: string): void {
    const heading = this.#words.text(text);
    if (heading === "title" || (heading === "h1" && this.#header >= 0)) return;
    if (this.#header < 0 && this.#candidate !== null) this.#builder.text(text);
  }

  #close(misfit: boolean): void {
    const depth = this.#open.length;
    this.#open.pop();
    if (misfit && !this.#ending) this.#misfit = true;
    if (this.#ending) this.#cut = true;
    this.#words.close(depth);
    if (this.#header >= 0) {
      if (this.#header === depth) this.#header = -1;
      return;
    }
    if (this.#ending) return;
    const candidate = this.#candidate;
    if (candidate !== null && candidate.depth <= depth) {
      const whole = this.#builder.close();
      if (candidate.depth === depth) this.#finish();
      else if (whole && !candidate.item) {
        this.#finish();
        this.#roots.push(depth - 1);
      }
    }
    while (this.#roots.length > 0 && (this.#roots[this.#roots.length - 1] ?? -1) >= depth) this.#roots.pop();
  }

  #finish(): void {
    const candidate = this.#candidate;
    this.#candidate = null;
    if (candidate === null) return;
    const { tooBig, times } = this.#builder;
    const crowded = !candidate.item && this.#builder.crowded;
    const block = this.#builder.end(candidate.item);
    if (tooBig) {
      this.#sink.tooBig(this.#count++);
      return;
    }
    if (crowded) this.#sink.crowded(this.#count);
    if (block === null || (!candidate.item && this.#isWindow(times, block))) return;
    this.#sink.block(block, this.#count++, this.page, candidate.item);
  }

  /** A box before the items that shows two moments: the window a limited export covers. */
  #isWindow(times: readonly string[], block: HtmlBlock): boolean {
    if (times.length !== 2 || block.entries.length > 0 || block.media.length > 0) return false;
    for (const time of times) this.#words.moment(time);
    return true;
  }
}

/** What has an address of something. */
const LEADS = new Set(["a", "img", "video", "audio", "source", "base"]);
const HEAD = new Set(["html", "head", "meta", "link", "base", "title", "style", "script", "body"]);
const NOT_BLOCKS = new Set(["script", "style", "link", "meta", "br", "hr", "nav"]);

function tagsIn(text: string): number {
  let tags = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) tags++;
  return tags;
}

/** The first place from `end` on where no character is cut: each of the markup's stands for a byte of UTF-8, which has up to four. */
function wholeEnd(text: string, end: number): number {
  let whole = end;
  while (whole < end + 3 && text.charCodeAt(whole) >= 0x80 && text.charCodeAt(whole) < 0xc0) whole++;
  return whole;
}
