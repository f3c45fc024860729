import PDFDocument from "pdfkit";
import type { Letter } from "../../../model/letter.ts";
import { openFaces, runsOf } from "./runs.ts";

const MARGIN = 64;
const SIZE = 11;
const GAP = 10;
const ANNEX_SIZE = 9;

export interface PdfLetter {
  readonly bytes: Uint8Array;
  /** Characters that no font has (emoji, some scripts): they are left out, and whoever made the letter is told. */
  readonly missing: string[];
}

/** A letter as a PDF of A4 pages: tagged, with its language and title, its text selectable, its fonts embedded. */
export async function letterPdf(letter: Letter): Promise<PdfLetter> {
  const [first] = openFaces();
  const document = new PDFDocument({
    size: "A4",
    margin: MARGIN,
    lang: letter.language,
    tagged: true,
    pdfVersion: "1.7",
    displayTitle: true,
    info: { Title: letter.subject },
    // Given so that pdfkit does not look for its own Helvetica on the disk.
    ...({ font: first?.bytes } as object),
  });
  const done = collected(document);
  for (const { name, bytes } of openFaces()) document.registerFont(name, bytes);
  const missing = new Set<string>();
  new Page(document, missing).write(letter);
  document.end();
  return { bytes: await done, missing: [...missing] };
}

async function collected(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of document) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

class Page {
  readonly #document: PDFKit.PDFDocument;
  readonly #missing: Set<string>;

  constructor(document: PDFKit.PDFDocument, missing: Set<string>) {
    this.#document = document;
    this.#missing = missing;
  }

  write({ sender, addressees, date, subject, body, closing, annex }: Letter): void {
    this.#block("P", sender, SIZE);
    for (const lines of addressees) this.#block("P", lines, SIZE);
    this.#block("P", [date], SIZE);
    this.#block("H1", [subject], SIZE + 3);
    for (const one of body) {
      if (one.type === "paragraph") this.#block("P", [one.text], SIZE);
      else for (const line of one.lines) this.#block("P", [`– ${line}`], SIZE, 0);
      if (one.type === "list") this.#document.y += GAP;
    }
    this.#block("P", [closing, "", sender[0] ?? ""], SIZE);
    if (annex === null) return;
    this.#document.addPage();
    this.#block("H1", [annex.title], SIZE + 1);
    for (const [index, line] of annex.lines.entries()) this.#block("P", [`${index + 1}. ${line}`], ANNEX_SIZE, 2);
  }

  /** Lines that belong together, as one element of the page's structure. */
  #block(tag: "P" | "H1", lines: readonly string[], size: number, gap = GAP): void {
    const document = this.#document;
    document.addStructure(
      document.struct(tag, {}, () => {
        document.fontSize(size);
        for (const line of lines) this.#line(line);
      }),
    );
    document.y += gap;
  }

  #line(text: string): void {
    const runs = runsOf(text, this.#missing);
    const document = this.#document;
    if (runs.length === 0) {
      document.moveDown();
      return;
    }
    for (const [index, { font, text: part }] of runs.entries())
      document.font(font).text(part, { continued: index < runs.length - 1, lineGap: 2 });
  }
}
