import { expect } from "vitest";
import { createTranslator } from "../../../src/locales/index.ts";
import { headlineSentence } from "../../../src/report/index.ts";
import { reportPdf } from "../../../src/report/pdf/index.ts";
import { bare, readPdf } from "../pdf/readPdf.ts";
import { makeItem, makeSource } from "./source.ts";

/** Items in scope, with a text each. */
export const inScope = (count: number) =>
  Array.from({ length: count }, (_, i) => makeItem(i, { verdict: "in-scope", text: `Words of mine number ${i}.` }));

/** Expects page one to say how much, where to object, what was sent and some of it, and the PDF to have tags, title and language. */
export async function expectPageOne(language: string): Promise<void> {
  const source = makeSource(inScope(12));
  const words = createTranslator(language);
  const objections = [{ platform: "facebook", sentOn: "2026-11-01", dueOn: "2026-12-01" }] as const;
  const pdf = await readPdf(await reportPdf(source, { language, region: "eu", objections }));
  const [first = ""] = pdf.pages;
  expect(bare(first)).toContain(bare(headlineSentence(words, source.head().summary.headline)));
  expect(bare(first)).toContain(bare(words.date("2026-11-01")));
  expect(bare(first)).toContain(bare(words.date("2026-12-01")));
  expect(first).toContain("Words of mine number 0.");
  expect([...pdf.links].some((link) => link.startsWith("https://www.facebook.com/"))).toBe(true);
  expect(pdf).toMatchObject({ title: words.t("report:documentTitle"), language });
  expect(pdf.tags).toEqual(expect.arrayContaining(["Document", "H1", "H2", "H3", "H4", "L", "LI", "Table", "TH"]));
  expect(pdf.tags.find((tag) => tag.startsWith("Figure: "))).toMatch(/2010.*2019/);
}

/** Expects page one to stay one page with all that it may have to say. */
export async function expectOnePage(language: string): Promise<void> {
  const long = inScope(12).map((item, n) => ({
    ...item,
    text: `\u{13000} ${n} ${"a long day by the lake ".repeat(9)}`,
  }));
  const objections = Array.from({ length: 16 }, (_, n) => ({
    platform: n % 2 === 0 ? ("facebook" as const) : ("instagram" as const),
    sentOn: "2026-11-01",
    dueOn: "2026-12-01",
  }));
  const source = makeSource(long, { example: true });
  const { pages } = await readPdf(
    await reportPdf(source, { language, locale: language, region: "eu", objections, pages: "first" }),
  );
  expect(pages).toHaveLength(1);
}
