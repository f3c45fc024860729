import { describe, expect, test } from "vitest";
import { createTranslator, supportedLanguages } from "../../../../src/locales/index.ts";
import { LetterInput, LetterKind } from "../../../../src/model/letter.ts";
import { letterText } from "../../../../src/model/letterText.ts";
import { composeLetter } from "../../../../src/remedy/letters/compose.ts";
import { letterPdf } from "../../../../src/remedy/letters/letterPdf.ts";
import { bare, readPdf } from "../../pdf/readPdf.ts";

const letterOf = (changes: Partial<LetterInput>, language = "en", items: readonly string[] = []) =>
  composeLetter({
    input: LetterInput.parse({ kind: "objection", country: "FR", ...changes }),
    words: createTranslator(language),
    items,
    today: "2026-11-29",
  });

describe.each(supportedLanguages)("a letter as a PDF in %s", (language) => {
  test.each(LetterKind.options)(
    "%s holds the text of the letter, tagged, with its title and language",
    async (kind) => {
      const letter = letterOf({ kind, name: "Zoë Müller-Łukasiewicz" }, language, ["Post · 1 March 2014"]);
      const { bytes, missing } = await letterPdf(letter);
      const read = await readPdf(bytes);
      expect(missing).toEqual([]);
      expect(bare(read.text)).toContain(bare(letterText(letter).slice(0, 200)));
      for (const one of letter.body) if (one.type === "paragraph") expect(bare(read.text)).toContain(bare(one.text));
      expect(read).toMatchObject({ title: letter.subject, language });
      expect(read.tags).toEqual(expect.arrayContaining(["Document", "H1", "P"]));
    },
  );
});

test.each([
  ["Cyrillic", "Софія Прикладенко"],
  ["Greek", "Ελένη Παράδειγμα"],
  ["Greek with all its breathings", "Ἑλένη Ὀρφέως ᾄδω"],
  ["Polish, Czech, Vietnamese", "Łucja Příkladová Nguyễn"],
])("prints a name in %s", async (_script, name) => {
  const { bytes, missing } = await letterPdf(letterOf({ name }));
  expect(missing).toEqual([]);
  expect(bare((await readPdf(bytes)).text)).toContain(bare(name));
});

test("prints a name in Hebrew with all of its letters", async () => {
  const name = "נועה דוגמה";
  const { bytes, missing } = await letterPdf(letterOf({ name }));
  expect(missing).toEqual([]);
  const letters = new Set((await readPdf(bytes)).text.normalize("NFKC"));
  for (const letter of name.replaceAll(" ", "")) expect(letters, letter).toContain(letter);
});

test("prints a name in Arabic: no letter lacks a glyph", async () => {
  // Read back, a letter with dots is its base and its dots, as the font draws it.
  const { bytes, missing } = await letterPdf(letterOf({ name: "ليلى مثال" }));
  expect(missing).toEqual([]);
  const letters = (await readPdf(bytes)).text.normalize("NFKC").match(/\p{Script=Arabic}/gu);
  expect(letters?.length).toBeGreaterThanOrEqual(2 * "ليلىمثال".length);
});

test("a narrow space is read back as a space", async () => {
  const { bytes } = await letterPdf(letterOf({ name: "Ada\u202fExample" }));
  expect((await readPdf(bytes)).text.normalize("NFKC")).toMatch(/^Ada Example/);
});

test("what no font has is left out and named", async () => {
  const { bytes, missing } = await letterPdf(letterOf({ name: "Ada 🦊👩🏽‍🚀 Example" }));
  expect(missing).toEqual(expect.arrayContaining(["🦊", "👩"]));
  expect(bare((await readPdf(bytes)).text)).toContain("AdaExample");
});

test("a name in Hebrew among other words is drawn from right to left, its words too", async () => {
  const { bytes } = await letterPdf(letterOf({ name: "Ada נועה דוגמה Example" }));
  const { text } = await readPdf(bytes);
  expect(text).toMatch(/^Ada\s*(נועה\s*דוגמה|המגוד\s*העונ)\s*Example/);
});

test("an annex of 5 000 items is whole", async () => {
  const items = Array.from({ length: 5000 }, (_, index) => `Post · https://example.org/p/${index}`);
  const { text, pages } = await readPdf((await letterPdf(letterOf({ kind: "erasure" }, "en", items))).bytes);
  expect(pages.length).toBeGreaterThan(50);
  expect(text).toContain("1. Post");
  expect(bare(text)).toContain(bare("5000. Post · https://example.org/p/4999"));
});
