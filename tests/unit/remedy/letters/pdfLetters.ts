import { expect } from "vitest";
import { createTranslator } from "../../../../src/locales/index.ts";
import { LetterInput, type LetterKind } from "../../../../src/model/letter.ts";
import { letterText } from "../../../../src/model/letterText.ts";
import { composeLetter } from "../../../../src/remedy/letters/compose.ts";
import { letterPdf } from "../../../../src/remedy/letters/letterPdf.ts";
import { bare, readPdf } from "../../pdf/readPdf.ts";

export const letterOf = (changes: Partial<LetterInput>, language = "en", items: readonly string[] = []) =>
  composeLetter({
    input: LetterInput.parse({ kind: "objection", country: "FR", ...changes }),
    words: createTranslator(language),
    items,
    today: "2026-11-29",
  });

/** Expects the PDF of a letter to hold the letter's text, tagged, with its title and language. */
export async function expectPdf(kind: LetterKind, language: string): Promise<void> {
  const letter = letterOf({ kind, name: "Zoë Müller-Łukasiewicz" }, language, ["Post · 1 March 2014"]);
  const { bytes, missing } = await letterPdf(letter);
  const read = await readPdf(bytes);
  expect(missing).toEqual([]);
  expect(bare(read.text)).toContain(bare(letterText(letter).slice(0, 200)));
  for (const one of letter.body) if (one.type === "paragraph") expect(bare(read.text)).toContain(bare(one.text));
  expect(read).toMatchObject({ title: letter.subject, language });
  expect(read.tags).toEqual(expect.arrayContaining(["Document", "H1", "P"]));
}
