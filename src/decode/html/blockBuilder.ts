import type { HtmlBlock } from "./block.ts";
import { type Line, takeEnd } from "./blockEnd.ts";
import { isDateLine } from "./dateLine.ts";
import { EntryTree } from "./entryTree.ts";
import { BODY, CAPTION, HEADING, MEDIA, TEXT } from "./hints.ts";
import { LineBuffer } from "./lineBuffer.ts";
import { type Frame, OpenElements } from "./openElements.ts";
import { ShownMedia } from "./shownMedia.ts";
import type { Attributes } from "./tags.ts";
import * as tag from "./tags.ts";

/** The most that one block may hold, in characters and small parts. */
export const MAX_BLOCK = 8 * 2 ** 20;
/** What a line, a medium or a row costs beside its characters. */
const PART = 64;
const LONGEST_HREF = 4096;
/** Builds one block from the events between its start and end; `end` makes it ready for the next. */
export class BlockBuilder {
  /** Beyond {@link MAX_BLOCK}: nothing more is kept. */
  tooBig: boolean = false;
  /** `datetime` of its `<time>` elements: a box that holds the page's window has two. */
  times: string[] = [];
  readonly #elements = new OpenElements();
  #silent = 0;
  #size = 0;
  readonly #line = new LineBuffer();
  #lines: Line[] = [];
  readonly #media = new ShownMedia();
  #entries = new EntryTree();
  #heading: string | null = null;
  #headingHref: string | null = null;
  /** Whether the heading may be that of a group of rows, and whether it stands in the block's body. */
  #ofRows: "no" | "maybe" | "in-body" = "no";

  get isEmpty(): boolean {
    return (
      this.#lines.length === 0 &&
      this.#heading === null &&
      this.#line.isEmpty &&
      this.#media.list.length === 0 &&
      this.#entries.root.length === 0
    );
  }

  /** Whether several items seem to be in it: more than one date, or the same rows over and over. */
  get crowded(): boolean {
    if (this.#lines.filter((l) => isDateLine(l.text)).length > 1) return true;
    const counts = new Map<string, number>();
    for (const { label } of this.#entries.root) counts.set(label, (counts.get(label) ?? 0) + 1);
    return this.#entries.root.length > 3 && [...counts.values()].every((n) => n > 1);
  }

  /** `hints`: what its class names suggest. */
  open(name: string, attributes: Attributes, hints: number): void {
    this.#line.edge();
    if (!this.#elements.enter()) return;
    const bits = tag.tagBits(name);
    if (this.#silent > 0 || this.tooBig) {
      if (this.#silent > 0) this.#silent++;
      // The file of a `<video>` may stand in a `<source>` below it.
      if (bits & tag.SHOWS_FILE && !(bits & tag.LINK) && !this.tooBig) this.#addMedia(name, attributes, hints);
      this.#push(bits, 0);
      return;
    }
    if (bits & tag.BREAK) this.#line.breakLine();
    else if (!(bits & tag.INLINE)) this.#flush(this.#elements.top);
    if (bits & tag.SHOWS_FILE) this.#addMedia(name, attributes, hints);
    if (bits & tag.TIME && attributes.datetime !== undefined && this.times.length < 3)
      this.times.push(attributes.datetime);
    this.#push(bits, hints);
    if (bits & tag.CELL) this.#entries.openCell(this.#elements.depth);
    if (bits & tag.LINK) this.#openLink(attributes.href);
    else if (bits & tag.INLINE && !(bits & tag.BARE)) this.#line.openInline();
    if (bits & tag.SILENT) this.#silent = 1;
  }

  text(text: string): void {
    if (this.#silent > 0 || this.tooBig) return;
    this.#grow(text.length);
    this.#line.add(text);
  }

  /** An element ends. True where it looks like a whole item: it holds all there is so far, and a date comes last. */
  close(): boolean {
    this.#line.edge();
    const frame = this.#elements.pop();
    if (frame === null) return false;
    const depth = this.#elements.depth + 1;
    if (this.#silent > 0) this.#silent--;
    if (this.tooBig) return false;
    this.#media.close(depth);
    if (frame.tag & tag.LINK) this.#line.link = null;
    if (frame.tag & (tag.INLINE | tag.BREAK)) {
      if (!(frame.tag & (tag.LINK | tag.BREAK | tag.BARE))) this.#line.closeInline();
      return false;
    }
    const before = this.#lines.length;
    this.#flush(frame);
    if (frame.heading) this.#endHeading(frame, depth);
    else if (depth === 2 && frame.first && before === 0) this.#plainHeading(frame);
    this.#entries.close(depth);
    if (frame.tag & tag.ROW) {
      this.#grow(PART);
      this.#entries.closeRow();
    }
    return frame.first && !frame.heading && this.#endsInTime();
  }

  /** The block, or null where it holds nothing. `marked`: its tag or class says that it is an item. */
  end(marked: boolean = false): HtmlBlock | null {
    this.#flush(this.#elements.top);
    this.#entries.end();
    this.#settleHeading();
    const block = this.isEmpty ? null : this.#block(marked);
    this.#reset();
    return block;
  }

  #block(marked: boolean): HtmlBlock {
    const lines = this.#lines;
    const { time, footerLink, undated, unread } = takeEnd(lines, marked && this.#elements.hasFooter);
    return {
      heading: this.#heading,
      headingHref: this.#headingHref,
      lines,
      entries: this.#entries.root,
      media: this.#media.list,
      time,
      footerLink,
      ...(undated ? { undated } : {}),
      ...(unread ? { unread } : {}),
    };
  }

  #reset(): void {
    this.tooBig = false;
    if (this.times.length > 0) this.times = [];
    this.#elements.reset();
    this.#silent = 0;
    this.#size = 0;
    this.#line.reset();
    this.#line.link = null;
    this.#lines = [];
    this.#media.reset();
    if (!this.#entries.isUntouched) this.#entries = new EntryTree();
    this.#heading = null;
    this.#headingHref = null;
    this.#ofRows = "no";
  }

  #push(bits: number, hints: number): void {
    this.#elements.push(bits, hints, this.isEmpty, this.#lines.length);
  }

  #openLink(href: string | undefined): void {
    if (href === undefined || href.length > LONGEST_HREF) return;
    if (/^https?:/i.test(href)) this.#line.link = href;
  }

  #addMedia(name: string, attributes: Attributes, hints: number): void {
    const media = this.#media.find(name, attributes, (hints & MEDIA) !== 0, this.#elements.depth + 1);
    if (media === null) return;
    this.#grow(PART + media.href.length);
    this.#media.add(media);
    this.#entries.media(media);
  }

  #grow(size: number): void {
    this.#size += size;
    if (this.#size <= MAX_BLOCK) return;
    this.tooBig = true;
    this.#lines = [];
    this.#media.drop();
    this.#entries = new EntryTree();
    this.#line.reset();
  }

  #flush(frame: Frame | undefined): void {
    if (this.#line.isEmpty) return;
    const taken = this.#line.take();
    if (taken === null || this.#media.has(taken.text)) return;
    this.#grow(PART);
    if (this.tooBig) return;
    if (this.#entries.inCell && frame?.heading !== true) {
      this.#entries.line(taken);
      return;
    }
    const near = frame?.near ?? 0;
    const hint = near & CAPTION ? "caption" : near & TEXT ? "text" : "none";
    if (frame !== undefined && this.#elements.speak(frame)) this.#joinBefore(frame, hint);
    this.#lines.push({
      text: taken.text,
      label: taken.label,
      href: taken.href,
      hint,
      attached: this.#elements.isAttached(frame),
      paragraph: frame?.number ?? -1,
      mediaBefore: this.#media.list.length,
      inFooter: frame?.inFooter === true,
    });
  }

  /** An element's first words of its own come after boxes in it: these are part of the same text. */
  #joinBefore(frame: Frame, hint: Line["hint"]): void {
    for (let at = frame.linesBefore; at < this.#lines.length; at++) {
      const line = this.#lines[at];
      if (line?.hint === hint) this.#lines[at] = { ...line, paragraph: frame.number };
    }
  }

  /** The first heading is the block's; one further down, or in a table, opens a group of rows. */
  #endHeading(frame: Frame, depth: number): void {
    const own = this.#lines.splice(frame.linesBefore);
    if (own.length === 0) return;
    const text = own.map((l) => l.text).join("\n");
    if (this.#heading === null && !this.#entries.inCell && (frame.first || depth === 2)) {
      this.#heading = text;
      this.#headingHref = own[0]?.href ?? null;
      // "Owner" over its rows may be the first heading: deep inside, and without the look of a block's own.
      if (depth === 2 || (frame.hints & HEADING) !== 0) return;
      this.#ofRows = frame.inBody ? "in-body" : "maybe";
      this.#entries.openGroup(depth - 1, text);
    } else this.#entries.openGroup(depth - 1, text);
  }

  /** The first heading is that of a group where it has rows, and the body or rows beside them show that it is not the block's. */
  #settleHeading(): void {
    if (this.#ofRows === "no" || this.#heading === null) return;
    if (this.#entries.settleFirstGroup(this.#heading, this.#ofRows === "in-body")) this.#heading = null;
    if (this.#heading === null) this.#headingHref = null;
  }

  /** Without a heading element the first child that is plain text stands for it. */
  #plainHeading(frame: Frame): void {
    const [line] = this.#lines;
    if (line === undefined || this.#heading !== null || line.inFooter || line.hint !== "none") return;
    if ((frame.hints & BODY) !== 0 || line.label !== null || isDateLine(line.text)) return;
    this.#heading = line.text;
    this.#headingHref = line.href;
    this.#lines = [];
  }

  /** Whether the last line is a date, and something else comes before it. */
  #endsInTime(): boolean {
    const last = this.#lines[this.#lines.length - 1];
    const more =
      this.#heading !== null || this.#lines.length > 1 || this.#media.list.length + this.#entries.root.length > 0;
    return more && last !== undefined && isDateLine(last.text);
  }
}
