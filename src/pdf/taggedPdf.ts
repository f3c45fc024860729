import PDFDocument from "pdfkit";
import { drawPicture, PICTURE } from "./drawPicture.ts";
import type { Line, Look, Pen, Tag } from "./look.ts";
import { openFaces, runsOf } from "./runs.ts";

const INK = "#000000";
const LEADING = 2;
/** Points between a picture and the words beside it. */
const BESIDE = 8;
/** From the top of a line to its baseline, as a share of the size; the same for all fonts, so that mixed texts stand level. */
const BASELINE = 1.069;

/**
 * An A4 document written from the top down: tagged, with its language and title, its text selectable, its fonts embedded.
 * `at` is the time it says it was made; with the same texts and time the bytes are the same.
 */
export class TaggedPdf {
  /** Characters that no font has (emoji, some scripts): they are left out, and whoever made the document is told. */
  readonly missing = new Set<string>();
  /** Pictures that a PDF cannot hold as they are, by their address: told like what is in `missing`. */
  readonly unprinted = new Set<string>();
  readonly #document: PDFKit.PDFDocument;
  readonly #margin: number;
  readonly #whole: Promise<Uint8Array>;
  /** The one element that all others stand in. */
  readonly #root: PDFKit.PDFStructureElement;
  /** The list that entries are being added to. */
  #list: PDFKit.PDFStructureElement | null = null;

  constructor(options: { readonly language: string; readonly title: string; readonly margin: number; at?: Date }) {
    this.#margin = options.margin;
    this.#document = new PDFDocument({
      size: "A4",
      margin: options.margin,
      lang: options.language,
      tagged: true,
      pdfVersion: "1.7",
      displayTitle: true,
      info: { Title: options.title, ...(options.at && { CreationDate: options.at }) },
      // None to begin with: pdfkit would look for its own Helvetica on the disk, and a font that it has once under another
      // name it opens anew each time it is asked for.
      ...({ font: null } as object),
    });
    this.#whole = collected(this.#document);
    const faces = openFaces();
    for (const { name, bytes } of faces) this.#document.registerFont(name, bytes);
    if (faces[0] !== undefined) this.#document.font(faces[0].name);
    this.#root = this.#document.struct("Document");
    this.#document.addStructure(this.#root);
  }

  /** Ends the document and gives it whole. */
  async bytes(): Promise<Uint8Array> {
    this.#endList();
    this.#root.end();
    this.#document.end();
    return await this.#whole;
  }

  addPage(): void {
    this.#endList();
    this.#document.addPage();
  }

  /** Points between the margins. */
  get width(): number {
    return this.#document.page.width - 2 * this.#margin;
  }

  /** Points that are left of this page. */
  get left(): number {
    return this.#document.page.maxY() - this.#document.y;
  }

  /** Points that lines take, each broken where the page ends, in the first font. */
  heightOf(lines: readonly string[], { size, leading = LEADING }: Look): number {
    const [face] = openFaces();
    if (face !== undefined) this.#document.font(face.name);
    this.#document.fontSize(size);
    const options = { width: this.width, lineGap: leading };
    return lines.reduce((sum, line) => sum + this.#document.heightOfString(line === "" ? " " : line, options), 0);
  }

  /** Points between what stands above and what comes next. */
  space(points: number): void {
    this.#document.y += points;
  }

  /** Lines that belong together, as one element of the page's structure; entries one after the other are one list. */
  block(tag: Tag, lines: readonly (string | Line)[], look: Look): void {
    this.#begin(look);
    this.#add(tag, this.#document.struct(tag, {}, this.#children(lines, look)));
    this.#document.y += look.gap ?? 0;
  }

  /**
   * An entry of a list, its parts in looks of their own. `picture`, a `data:` address, stands small before the words, which say what
   * it shows: who has the page read aloud hears nothing of it.
   */
  entry(parts: readonly { readonly lines: readonly (string | Line)[]; readonly look: Look }[], picture?: string): void {
    this.#begin(parts[0]?.look ?? null);
    const document = this.#document;
    if (picture !== undefined) this.#keepTogether(PICTURE);
    const shift = picture === undefined || !drawPicture(document, picture, this.unprinted) ? 0 : PICTURE + BESIDE;
    const { page, y: top } = document;
    const children = parts.flatMap(({ lines, look }) =>
      this.#children(lines, { ...look, indent: (look.indent ?? 0) + shift }),
    );
    this.#add("LI", document.struct("LI", {}, children));
    document.y += parts.at(-1)?.look.gap ?? 0;
    if (shift > 0 && document.page === page) document.y = Math.max(document.y, top + PICTURE + BESIDE / 2);
  }

  /**
   * A table with a row of heads; `widths` are shares of the page's width. The first cell of a row is its head. Texts should be
   * short: a row is never parted.
   */
  table(heads: readonly string[], rows: readonly (readonly string[])[], widths: readonly number[], look: Look): void {
    this.#endList();
    const document = this.#document;
    const table = document.struct("Table");
    this.#root.add(table);
    for (const [index, cells] of [heads, ...rows].entries()) table.add(this.#row(cells, index === 0, widths, look));
    table.end();
    document.y += look.gap ?? 0;
  }

  /** A drawing of `height` points, with what it shows in words. */
  figure(alt: string, height: number, draw: (pen: Pen) => void): void {
    this.#endList();
    this.#keepTogether(height);
    const document = this.#document;
    const top = document.y;
    const pen: Pen = {
      rect: ({ x, y, width, height: tall }, color) => document.rect(this.#margin + x, top + y, width, tall).fill(color),
      label: (text, { x, y, size, middle }) => {
        const font = runsOf(text, this.missing)[0]?.font;
        if (font === undefined) return 0;
        document.font(font).fontSize(size).fillColor(INK);
        const width = document.widthOfString(text);
        const left = this.#margin + x - (middle === true ? width / 2 : 0);
        document.text(text, left, top + y, { lineBreak: false });
        return width;
      },
    };
    this.#root.add(document.struct("Figure", { alt }, () => draw(pen)));
    document.x = this.#margin;
    document.y = top + height;
  }

  /** A page begins here where less than `points` are left. */
  #keepTogether(points: number): void {
    if (this.left < points) this.#document.addPage();
  }

  #begin(look: Look | null): void {
    if (look?.room !== undefined) this.#keepTogether(look.room);
    if (look?.before !== undefined && this.#document.y > this.#margin) this.#document.y += look.before;
  }

  #children(lines: readonly (string | Line)[], look: Look): (PDFKit.PDFStructureElement | (() => void))[] {
    return lines.map((line) => {
      const { text, link } = typeof line === "string" ? { text: line } : line;
      const print = () => this.#print(text, look, link === undefined ? {} : { link, underline: true });
      return link === undefined ? print : this.#document.struct("Link", {}, print);
    });
  }

  #add(tag: Tag, element: PDFKit.PDFStructureElement): void {
    if (tag !== "LI") {
      this.#endList();
      this.#root.add(element);
      return;
    }
    if (this.#list === null) {
      this.#list = this.#document.struct("L");
      this.#root.add(this.#list);
    }
    this.#list.add(element);
  }

  #endList(): void {
    this.#list?.end();
    this.#list = null;
  }

  #row(cells: readonly string[], isHead: boolean, widths: readonly number[], look: Look): PDFKit.PDFStructureElement {
    const document = this.#document;
    document.fontSize(look.size);
    const width = (i: number) => (widths[i] ?? 0) * this.width - 6;
    const height = Math.max(...cells.map((cell, i) => document.heightOfString(cell, { width: width(i) })));
    this.#keepTogether(height + 4);
    const top = document.y;
    let left = this.#margin;
    let bottom = top;
    const made = cells.map((cell, i) => {
      const x = left;
      left += (widths[i] ?? 0) * this.width;
      return document.struct(isHead || i === 0 ? "TH" : "TD", {}, () => {
        document.x = x;
        document.y = top;
        this.#print(cell, look, { width: width(i) });
        bottom = Math.max(bottom, document.y);
        document.x = this.#margin;
        document.y = bottom + 3;
      });
    });
    return document.struct("TR", {}, made);
  }

  #print(
    text: string,
    { size, leading = LEADING, indent = 0, color = INK }: Look,
    more: PDFKit.Mixins.TextOptions,
  ): void {
    const document = this.#document;
    document.fontSize(size).fillColor(color);
    const runs = runsOf(text, this.missing);
    if (runs.length === 0) {
      if (text.trim() === "") document.moveDown();
      return;
    }
    const left = document.x;
    if (indent > 0) document.x = left + indent;
    for (const [index, { font, text: part, whole }] of runs.entries())
      document.font(font).text(part, {
        lineGap: leading,
        baseline: -BASELINE * size,
        ...more,
        continued: index < runs.length - 1,
        // Letters that run from right to left are set line by line: pdfkit else sets the words of a line from left to right.
        ...(whole && { features: [] }),
      });
    document.x = left;
  }
}

async function collected(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of document) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
