import type { HtmlBlock, HtmlMedia, HtmlText } from "./block.ts";
import { dateLine } from "./dateLine.ts";
import { EntryTree } from "./entryTree.ts";
import { BODY, CAPTION, FOOTER, HEADING, hintsOf, MEDIA, TEXT } from "./hints.ts";
import { LineBuffer } from "./lineBuffer.ts";
import { mediaHref } from "./mediaHref.ts";

export type Attributes = Readonly<Record<string, string | undefined>>;

/** The most that one block may hold, in characters and small parts. */
export const MAX_BLOCK = 8 * 2 ** 20;
/** What a line, a medium or a row costs beside its characters. */
const PART = 64;
const LONGEST_HREF = 4096;

const INLINE = new Set(
  "a span b strong i em u s small big font time sup sub code mark abbr wbr bdi bdo q cite var kbd samp ins del img picture source label".split(
    " ",
  ),
);
/** Their text is not for readers: a video's is shown where it cannot play. */
const SILENT = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "video",
  "audio",
  "iframe",
  "object",
  "select",
  "title",
]);

interface Frame {
  readonly name: string;
  readonly hints: number;
  /** The nearest text or caption hint, this frame's own included. */
  readonly near: number;
  readonly inFooter: boolean;
  /** Whether the block held nothing yet when the frame began. */
  readonly first: boolean;
  readonly linesBefore: number;
  readonly number: number;
  readonly heading: boolean;
}

interface Line extends HtmlText {
  readonly inFooter: boolean;
}

/** Builds one block from the events between its start and end. */
export class BlockBuilder {
  /** Beyond {@link MAX_BLOCK}: nothing more is kept. */
  tooBig = false;
  /** `datetime` of its `<time>` elements: a box that holds the page's window has two. */
  readonly times: string[] = [];
  #frames: Frame[] = [];
  #opened = 0;
  #silent = 0;
  #size = 0;
  readonly #line = new LineBuffer();
  #lines: Line[] = [];
  #media: HtmlMedia[] = [];
  readonly #hrefs = new Set<string>();
  #entries = new EntryTree();
  /** Frames deep, where a link to a file is open: its preview is no medium of its own. */
  #mediaLink = -1;
  #heading: string | null = null;
  #headingHref: string | null = null;

  get isEmpty(): boolean {
    return (
      this.#heading === null &&
      this.#lines.length === 0 &&
      this.#media.length === 0 &&
      this.#entries.root.length === 0 &&
      this.#line.isEmpty
    );
  }

  open(name: string, attributes: Attributes): void {
    if (this.#silent > 0 || this.tooBig) {
      if (this.#silent > 0) this.#silent++;
      if (name === "source" && !this.tooBig) this.#addMedia(name, attributes);
      this.#pushPlain(name);
      return;
    }
    if (name === "br") this.#line.breakLine();
    else if (!INLINE.has(name)) this.#flush();
    this.#addMedia(name, attributes);
    if (name === "time" && attributes.datetime !== undefined) this.times.push(attributes.datetime);
    const hints = hintsOf(attributes.class);
    const parent = this.#frames[this.#frames.length - 1];
    const near = hints & (TEXT | CAPTION) || (hints & BODY ? 0 : (parent?.near ?? 0));
    this.#frames.push({
      name,
      hints,
      near,
      inFooter: parent?.inFooter === true || name === "footer" || (hints & FOOTER) !== 0,
      first: this.isEmpty,
      linesBefore: this.#lines.length,
      number: name === "p" && parent !== undefined ? parent.number : this.#opened++,
      heading: (/^h[1-6]$/.test(name) || (hints & HEADING) !== 0) && this.#frames.length > 0,
    });
    if (name === "td" || name === "th") this.#entries.openCell(this.#frames.length);
    if (name === "a") this.#openLink(attributes.href);
    else if (INLINE.has(name)) this.#line.openInline();
    if (SILENT.has(name)) this.#silent = 1;
  }

  text(text: string): void {
    if (this.#silent > 0 || this.tooBig) return;
    this.#grow(text.length);
    this.#line.add(text);
  }

  /** An element ends. True where it looks like a whole item: a heading first, a date last. */
  close(): boolean {
    const frame = this.#frames.pop();
    if (frame === undefined) return false;
    const depth = this.#frames.length + 1;
    if (this.#silent > 0) this.#silent--;
    if (this.tooBig) return false;
    if (this.#mediaLink >= depth) this.#mediaLink = -1;
    if (frame.name === "a") this.#line.link = null;
    if (INLINE.has(frame.name)) {
      if (frame.name !== "a" && frame.name !== "img") this.#line.closeInline();
      return false;
    }
    if (frame.name === "br") return false;
    const before = this.#lines.length;
    this.#flush(frame);
    if (frame.heading) this.#endHeading(frame, depth);
    else if (depth === 2 && frame.first && before === 0) this.#plainHeading(frame);
    this.#entries.close(depth);
    if (frame.name === "tr") {
      this.#grow(PART);
      this.#entries.closeRow();
    }
    return frame.first && this.#heading !== null && !frame.heading && this.#endsInTime();
  }

  /** The block, or null where it holds nothing. */
  end(): HtmlBlock | null {
    this.#flush();
    this.#entries.end();
    if (this.isEmpty) return null;
    const at = this.#timeLine();
    const time = at < 0 ? undefined : this.#lines[at];
    return {
      heading: this.#heading,
      headingHref: this.#headingHref,
      lines: this.#lines.filter((_, i) => i !== at).map(({ inFooter: _, ...line }) => line),
      entries: this.#entries.root,
      media: this.#media,
      time: time?.text ?? null,
      footerLink: time?.href ?? this.#lines.findLast((l) => l.inFooter && l.href !== null)?.href ?? null,
    };
  }

  #pushPlain(name: string): void {
    this.#frames.push({
      name,
      hints: 0,
      near: 0,
      inFooter: false,
      first: false,
      linesBefore: 0,
      number: -1,
      heading: false,
    });
  }

  #openLink(href: string | undefined): void {
    if (href === undefined || href.length > LONGEST_HREF) return;
    if (/^https?:/i.test(href)) this.#line.link = href;
  }

  #addMedia(name: string, attributes: Attributes): void {
    const media = mediaHref(name, attributes, (hintsOf(attributes.class) & MEDIA) !== 0);
    if (media === null || this.#mediaLink >= 0) return;
    if (media.kind === "link") this.#mediaLink = this.#frames.length + 1;
    if (this.#hrefs.has(media.href)) return;
    this.#hrefs.add(media.href);
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
    this.#hrefs.clear();
    this.#entries = new EntryTree();
    this.#line.reset();
  }

  #flush(closing?: Frame): void {
    if (this.#line.isEmpty) return;
    const taken = this.#line.take();
    if (taken === null || this.#hrefs.has(taken.text)) return;
    this.#grow(PART);
    if (this.#entries.inCell && closing?.heading !== true) {
      this.#entries.line(taken);
      return;
    }
    const frame = closing ?? this.#frames[this.#frames.length - 1];
    const near = frame?.near ?? 0;
    this.#lines.push({
      ...taken,
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
    if (
      line === undefined ||
      this.#heading !== null ||
      line.inFooter ||
      line.hint !== "none" ||
      (frame.hints & BODY) !== 0
    )
      return;
    if (line.label !== null || dateLine(line.text) !== null) return;
    this.#heading = line.text;
    this.#headingHref = line.href;
    this.#lines = [];
  }

  #endsInTime(): boolean {
    const last = this.#lines[this.#lines.length - 1];
    return last !== undefined && dateLine(last.text) !== null;
  }

  /** The last line, where it is a date; else the last date of a footer. -1 for none. */
  #timeLine(): number {
    const last = this.#lines.length - 1;
    const line = this.#lines[last];
    if (line !== undefined && dateLine(line.text) !== null) return last;
    return this.#lines.findLastIndex((l) => l.inFooter && dateLine(l.text) !== null);
  }
}
