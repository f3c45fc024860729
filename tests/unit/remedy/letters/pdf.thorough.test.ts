import { expect, test } from "vitest";
import { letterPdf } from "../../../../src/remedy/letters/letterPdf.ts";
import { bare, readPdf } from "../../pdf/readPdf.ts";
import { letterOf } from "./pdfLetters.ts";

test("an annex of 5 000 items is whole", async () => {
  const items = Array.from({ length: 5000 }, (_, index) => `Post · https://example.org/p/${index}`);
  const { text, pages } = await readPdf((await letterPdf(letterOf({ kind: "erasure" }, "en", items))).bytes);
  expect(pages.length).toBeGreaterThan(50);
  expect(text).toContain("1. Post");
  expect(bare(text)).toContain(bare("5000. Post · https://example.org/p/4999"));
});
