import { expect, test } from "vitest";
import { supportedLanguages } from "../../../../src/locales/index.ts";
import { LetterKind } from "../../../../src/model/letter.ts";
import { letterPdf } from "../../../../src/remedy/letters/letterPdf.ts";
import { bare, readPdf } from "../../pdf/readPdf.ts";
import { expectPdf, letterOf } from "./pdfLetters.ts";

test.each(
  LetterKind.options.map((kind, i) => [kind, supportedLanguages[i % supportedLanguages.length] ?? "en"] as const),
)("a letter as a PDF: %s in %s holds the text of the letter, tagged, with its title and language", expectPdf);

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

test("a letter whose end has room on its page keeps it there", async () => {
  const letter = letterOf({
    name: "Ada Example",
    address: "1 Sample Street\n12345 Example",
    email: "ada@example.org",
    accounts: ["Facebook: ada", "Instagram: ada", "Threads: ada"],
    earlierOn: "2025-05-20",
  });
  expect((await readPdf((await letterPdf(letter)).bytes)).pages).toHaveLength(1);
});

test("the name under a letter never stands alone on a page", async () => {
  for (let lines = 1; lines <= 13; lines += 2) {
    const letter = letterOf({ address: Array.from({ length: lines }, (_, i) => `Line ${i}`).join("\n") }, "fr");
    const { pages } = await readPdf((await letterPdf(letter)).bytes);
    const last = letter.body.at(-1);
    expect(last?.type).toBe("paragraph");
    if (last?.type === "paragraph") expect(bare(pages.at(-1) ?? ""), `${lines}`).toContain(bare(last.text));
  }
});
