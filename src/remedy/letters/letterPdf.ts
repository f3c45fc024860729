import type { Letter } from "../../model/letter.ts";
import { TaggedPdf } from "../../pdf/taggedPdf.ts";

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
  const pdf = new TaggedPdf({ language: letter.language, title: letter.subject, margin: MARGIN });
  write(pdf, letter);
  return { bytes: await pdf.bytes(), missing: [...pdf.missing] };
}

function write(pdf: TaggedPdf, { sender, addressees, date, subject, body, closing, annex }: Letter): void {
  const paragraph = (lines: readonly string[]) => pdf.block("P", lines, { size: SIZE, gap: GAP });
  paragraph(sender);
  for (const lines of addressees) paragraph(lines);
  paragraph([date]);
  pdf.block("H1", [subject], { size: SIZE + 3, gap: GAP });
  for (const one of body) {
    if (one.type === "paragraph") paragraph([one.text]);
    else {
      for (const line of one.lines) pdf.block("LI", [`– ${line}`], { size: SIZE });
      pdf.space(GAP);
    }
  }
  paragraph([closing, "", sender[0] ?? ""]);
  if (annex === null) return;
  pdf.addPage();
  pdf.block("H1", [annex.title], { size: SIZE + 1, gap: GAP });
  for (const [index, line] of annex.lines.entries())
    pdf.block("LI", [`${index + 1}. ${line}`], { size: ANNEX_SIZE, gap: 2 });
}
