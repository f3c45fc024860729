import { describe, expect, test } from "vitest";
import { createTranslator, supportedLanguages } from "../../../../src/locales/index.ts";
import { LetterInput, LetterKind } from "../../../../src/model/letter.ts";
import { letterText } from "../../../../src/model/letterText.ts";
import { composeLetter } from "../../../../src/remedy/letters/compose.ts";
import { letterPdf } from "../../../../src/remedy/letters/letterPdf.ts";
import { bare, readPdf } from "../../pdf/readPdf.ts";

const COUNTRIES = ["FR", "DE", "GB", "CH", "BR", "EU", "ZZ"];
const PERSON = {
  name: "Zoë Müller-Łukasiewicz",
  address: "1 Sample Street\n12345 Example",
  email: "zoe@example.org",
  accounts: ["Facebook: zoe.example", "https://www.instagram.com/zoe.example/"],
  date: "2026-11-29",
  earlierOn: "2025-05-20",
  request: { kind: "access", sentOn: "2026-10-01", answer: { what: "identity", on: "2026-10-20" } },
  child: { name: "Ben Example", birthDate: "2016-05-04" },
} as const;

describe.each(supportedLanguages)("in %s", (language) => {
  test.each(LetterKind.options.flatMap((kind) => COUNTRIES.map((country) => [kind, country] as const)))(
    "%s in %s: the PDF, opened and read back, says what the text says",
    async (kind, country) => {
      const letter = composeLetter({
        input: LetterInput.parse({ ...PERSON, kind, country }),
        words: createTranslator(language),
        items: ["Post · 1 March 2014 · https://example.org/p/1", "Photo · 2 May 2015"],
        today: "2026-11-29",
      });
      const { bytes, missing } = await letterPdf(letter);
      const read = await readPdf(bytes);
      expect(missing).toEqual([]);
      expect(bare(read.text)).toBe(bare(letterText(letter)));
      expect(read).toMatchObject({ title: letter.subject, language });
    },
  );
});
