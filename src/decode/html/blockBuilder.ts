import type { HtmlBlock, HtmlMedia, HtmlText } from "./block.ts";
import { dateLine } from "./dateLine.ts";
import { EntryTree } from "./entryTree.ts";
import { BODY, CAPTION, FOOTER, HEADING, MEDIA, TEXT } from "./hints.ts";
import { LineBuffer } from "./lineBuffer.ts";
import { mediaHref } from "./mediaHref.ts";
import * as tag from "./tags.ts";

export type Attributes = Readonly<Record<string, string | undefined>>;

/** The most that one block may hold, in characters and small parts. */
export const MAX_BLOCK = 8 * 2 ** 20;
/** What a line, a medium or a row costs beside its characters. */
const PART = 64;
const LONGEST_HREF = 4096;
/** Elements below this depth count as the one they are in: no page nests so deep. */
const DEEPEST = 500;

/** An open element. Frames are used again and again: an element costs no memory. */
interface Frame {
  tag: number;
  hints: number;
  /** The nearest text or caption hint, this frame's own included. */
  near: number;
  inFooter: boolean;
  /** Whether the block held nothing yet when the frame began. */
  first: boolean;
  linesBefore: number;
  /** Counts the elements; a paragraph has its parent's number. */
  number: number;
  heading: boolean;
}

interface Line extends HtmlText {
  readonly inFooter: boolean;
}

/** Builds one block from the events between its start and end; `end` makes it ready for the next. */
export class BlockBuilder {
  /** Beyond {@link MAX_BLOCK}: nothing more is kept. */
  tooBig: boolean = false;
  /** `datetime` of its `<time>` elements: a box that holds the page's window has two. */
  times: string[] = [];
  readonly #frames: Frame[] = [];
  #depth = 0;
  #deeper = 0;
  #opened = 0;
  #silent = 0;
  #size = 0;
  readonly #line = new LineBuffer();
  #lines: Line[] = [];
  #media: HtmlMedia[] = [];
  #entries = new EntryTree();
  /** Frames deep, where a link to a file is open: its preview is no medium of its own. */
  #mediaLink = -1;
  #heading: string | null = null;
  #headingHref: string | null = null;
  #footer = false;

  get isEmpty(): boolean {
    return (
      this.#lines.length === 0 &&
      this.#heading === null &&
      this.#line.isEmpty &&
      this.#media.length === 0 &&
      this.#entries.root.length === 0
    );
  }

  /** Whether several items seem to be in it: more than one date, or the same rows over and over. */
  get crowded(): boolean {
    if (this.#lines.filter((l) => dateLine(l.text) !== null).length > 1) return true;
    const counts = new Map<string, number>();
    for (const { label } of this.#entries.root) counts.set(label, (counts.get(label) ?? 0) + 1);
    return this.#entries.root.length > 3 && [...counts.values()].every((n) => n > 1);
  }

  /** `hints`: what its class names suggest. */
  open(name: string, attributes: Attributes, hints: number): void {
    if (this.#depth >= DEEPEST) {
      this.#deeper++;
      return;
    }
    const bits = tag.tagBits(name);
    const parent = this.#depth > 0 ? this.#frames[this.#depth - 1] : undefined;
    if (this.#silent > 0 || this.tooBig) {
      if (this.#silent > 0) this.#silent++;
      // The file of a `<video>` may stand in a `<source>` below it.
      if (bits & tag.SHOWS_FILE && !(bits & tag.LINK) && !this.tooBig) this.#addMedia(name, attributes, hints);
      this.#push(bits, 0, parent);
      return;
    }
    if (bits & tag.BREAK) this.#line.breakLine();
    else if (!(bits & tag.INLINE)) this.#flush(parent);
    if (bits & tag.SHOWS_FILE) this.#addMedia(name, attributes, hints);
    if (bits & tag.TIME && attributes.datetime !== undefined && this.times.length < 3)
      this.times.push(attributes.datetime);
    this.#push(bits, hints, parent);
    if (bits & tag.CELL) this.#entries.openCell(this.#depth);
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
    if (this.#deeper > 0) {
      this.#deeper--;
      return false;
    }
    const depth = this.#depth--;
    const frame = this.#frames[depth - 1];
    if (frame === undefined) {
      this.#depth = 0;
      return false;
    }
    if (this.#silent > 0) this.#silent--;
    if (this.tooBig) return false;
    if (this.#mediaLink >= depth) this.#mediaLink = -1;
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
    this.#flush(this.#depth > 0 ? this.#frames[this.#depth - 1] : undefined);
    this.#entries.end();
    const block = this.isEmpty ? null : this.#block(marked);
    this.#reset();
    return block;
  }

  #block(marked: boolean): HtmlBlock {
    const lines = this.#lines;
    const at = this.#timeLine();
    const [time] = at < 0 ? [] : lines.splice(at, 1);
    const unread = at < 0 ? lines.findLastIndex((l) => l.inFooter && isMoment(l.text)) : -1;
    const [print] = unread < 0 ? [] : lines.splice(unread, 1);
    const undated = print !== undefined || (at < 0 && marked && this.#footer);
    return {
      heading: this.#heading,
      headingHref: this.#headingHref,
      lines,
      entries: this.#entries.root,
      media: this.#media,
      time: time?.text ?? null,
      footerLink: time?.href ?? print?.href ?? lines.findLast((l) => l.inFooter && l.href !== null)?.href ?? null,
      ...(undated ? { undated } : {}),
    };
  }

  #reset(): void {
    this.tooBig = false;
    if (this.times.length > 0) this.times = [];
    this.#depth = 0;
    this.#deeper = 0;
    this.#opened = 0;
    this.#silent = 0;
    this.#size = 0;
    this.#line.reset();
    this.#line.link = null;
    this.#lines = [];
    if (this.#media.length > 0) this.#media = [];
    if (!this.#entries.isUntouched) this.#entries = new EntryTree();
    this.#mediaLink = -1;
    this.#heading = null;
    this.#headingHref = null;
    this.#footer = false;
  }

  #push(bits: number, hints: number, parent: Frame | undefined): void {
    let frame = this.#frames[this.#depth];
    if (frame === undefined) {
      frame = { tag: 0, hints: 0, near: 0, inFooter: false, first: false, linesBefore: 0, number: 0, heading: false };
      this.#frames.push(frame);
    }
    frame.tag = bits;
    frame.hints = hints;
    frame.near = hints & (TEXT | CAPTION) || (hints & BODY ? 0 : (parent?.near ?? 0));
    frame.inFooter = parent?.inFooter === true || (bits & tag.FOOT) !== 0 || (hints & FOOTER) !== 0;
    if (frame.inFooter) this.#footer = true;
    frame.first = this.isEmpty;
    frame.linesBefore = this.#lines.length;
    frame.number = bits & tag.PARAGRAPH && parent !== undefined ? parent.number : this.#opened++;
    frame.heading = parent !== undefined && ((bits & tag.TITLE) !== 0 || (hints & HEADING) !== 0);
    this.#depth++;
  }

  #openLink(href: string | undefined): void {
    if (href === undefined || href.length > LONGEST_HREF) return;
    if (/^https?:/i.test(href)) this.#line.link = href;
  }

  #addMedia(name: string, attributes: Attributes, hints: number): void {
    if (this.#mediaLink >= 0) return;
    const media = mediaHref(name, attributes, (hints & MEDIA) !== 0);
    if (media === null) return;
    if (media.kind === "link") this.#mediaLink = this.#depth + 1;
    if (this.#media.some((m) => m.href === media.href)) return;
    this.#grow(PART + media.href.length);
    this.#media.push(media);
    this.#entries.media(media);
  }

  #grow(size: number): void {
    this.#size += size;
    if (this.#size <= MAX_BLOCK) return;
    this.tooBig = true;
    this.#lines = [];
    this.#media = [];
    this.#entries = new EntryTree();
    this.#line.reset();
  }

  #flush(frame: Frame | undefined): void {
    if (this.#line.isEmpty) return;
    const taken = this.#line.take();
    if (taken === null || this.#media.some((m) => m.href === taken.text)) return;
    this.#grow(PART);
    if (this.tooBig) return;
    if (this.#entries.inCell && frame?.heading !== true) {
      this.#entries.line(taken);
      return;
    }
    const near = frame?.near ?? 0;
    this.#lines.push({
      text: taken.text,
      label: taken.label,
      href: taken.href,
      hint: near & CAPTION ? "caption" : near & TEXT ? "text" : "none",
      paragraph: frame?.number ?? -1,
      mediaBefore: this.#media.length,
      inFooter: frame?.inFooter === true,
    });
  }

  /** The first heading is the block's; one further down, or in a table, opens a group of rows. */
  #endHeading(frame: Frame, depth: number): void {
    const own = this.#lines.splice(frame.linesBefore);
    if (own.length === 0) return;
    const text = own.map((l) => l.text).join("\n");
    if (this.#heading === null && !this.#entries.inCell && (frame.first || depth === 2)) {
      this.#heading = text;
      this.#headingHref = own[0]?.href ?? null;
    } else this.#entries.openGroup(depth - 1, text);
  }

  /** Without a heading element the first child that is plain text stands for it. */
  #plainHeading(frame: Frame): void {
    const [line] = this.#lines;
    if (line === undefined || this.#heading !== null || line.inFooter || line.hint !== "none") return;
    if ((frame.hints & BODY) !== 0 || line.label !== null || dateLine(line.text) !== null) return;
    this.#heading = line.text;
    this.#headingHref = line.href;
    this.#lines = [];
  }

  /** Whether the last line is a date, and something else comes before it. */
  #endsInTime(): boolean {
    const last = this.#lines[this.#lines.length - 1];
    const more = this.#heading !== null || this.#lines.length > 1 || this.#media.length + this.#entries.root.length > 0;
    return more && last !== undefined && dateLine(last.text) !== null;
  }

  /** The last line, where it is a date; else the last date of a footer. -1 for none. */
  #timeLine(): number {
    const last = this.#lines.length - 1;
    const line = this.#lines[last];
    if (line !== undefined && dateLine(line.text) !== null) return last;
    return this.#lines.findLastIndex((l) => l.inFooter && dateLine(l.text) !== null);
  }
}

/** Whether a footer's line seems to be a moment, in whatever language: short, with a time of day and a further number. */
function isMoment(text: string): boolean {
  return text.length <= 100 && /\p{Nd}{1,2}[:.]\p{Nd}{2}/u.test(text) && /\p{Nd}{4}/u.test(text);
}
