import type { Letter } from "../../model/letter.ts";
import type { Look } from "../../pdf/look.ts";
import { TaggedPdf } from "../../pdf/taggedPdf.ts";

const MARGIN = 56;
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
  const paragraph = (lines: readonly string[], look?: Pick<Look, "room">) =>
    pdf.block("P", lines, { size: SIZE, gap: GAP, ...look });
  paragraph(sender);
  for (const lines of addressees) paragraph(lines);
  paragraph([date]);
  pdf.block("H1", [subject], { size: SIZE + 3, gap: GAP });
  /** The greeting, room for a signature, and the name. */
  const end = [closing, "", sender[0] ?? ""];
  for (const [index, one] of body.entries()) {
    // With room for all that follows it: a name alone on a page would look like a mistake.
    if (one.type === "paragraph" && index === body.length - 1)
      paragraph([one.text], { room: pdf.heightOf([one.text, ...end], { size: SIZE }) + GAP });
    else if (one.type === "paragraph") paragraph([one.text]);
    else {
      for (const line of one.lines) pdf.block("LI", [`– ${line}`], { size: SIZE });
      pdf.space(GAP);
    }
  }
  paragraph(end);
  if (annex === null) return;
  pdf.addPage();
  pdf.block("H1", [annex.title], { size: SIZE + 1, gap: GAP });
  for (const [index, line] of annex.lines.entries())
    pdf.block("LI", [`${index + 1}. ${line}`], { size: ANNEX_SIZE, gap: 2 });
}
