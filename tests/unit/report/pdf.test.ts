import { expect, test } from "vitest";
import { createTranslator } from "../../../src/locales/index.ts";
import { reportPdf } from "../../../src/report/pdf/index.ts";
import { bare, readPdf } from "../pdf/readPdf.ts";
import { expectOnePage, expectPageOne, inScope } from "./pageOne.ts";
import { makeItem, makeSource } from "./source.ts";

const EU = { language: "en", region: "eu" } as const;

test("page one says how much, where to object, what was sent and some of it, and the PDF has tags, title and language", () =>
  expectPageOne("en"));

test("page one says of the app's own example that it is one", async () => {
  const mark = bare(createTranslator("en").t("report:example"));
  const [example = ""] = (await readPdf(await reportPdf(makeSource(inScope(1), { example: true }), EU))).pages;
  const [own = ""] = (await readPdf(await reportPdf(makeSource(inScope(1)), EU))).pages;
  expect(bare(example)).toContain(mark);
  expect(bare(own)).not.toContain(mark);
});

test("the first page alone is one page, and says no more", async () => {
  const whole = await readPdf(await reportPdf(makeSource(inScope(40)), EU));
  const first = await readPdf(await reportPdf(makeSource(inScope(40)), { ...EU, pages: "first" }));
  expect(first.pages).toEqual(whole.pages.slice(0, 1));
  expect(whole.pages.length).toBeGreaterThan(3);
});

test("page one is one page with all that it may have to say", () => expectOnePage("de"));

test("the whole holds every item with its rules, figures, questions, what was not read, and sources", async () => {
  const items = [
    ...inScope(30),
    makeItem(90, { text: "", media: [{ uri: "a.jpg", type: "image", inExport: true }] }),
    makeItem(91, { container: { type: "group", name: "Cooking" }, url: "https://example.org/91" }),
  ];
  const source = makeSource(items, {
    files: [{ source: 0, file: "odd/thing.json", status: "unknown", records: 0, items: 0, problem: null }],
  });
  const { text, links } = await readPdf(await reportPdf(source, EU));
  for (const item of inScope(30)) expect(bare(text)).toContain(bare(item.text));
  for (const part of ["Cooking", "https://example.org/91", "odd/thing.json", "1 photo or video"])
    expect(bare(text)).toContain(bare(part));
  expect([...links]).not.toContain("https://example.org/91"); // an address of the export is words, never a link
  expect(bare(text)).toContain(bare(createTranslator("en").t("rules:facebook-timeline-unknown")));
});

test("what no font has is counted, and a text of nothing else is said to be one", async () => {
  const items = [makeItem(1, { text: "Hello 🦊" }), makeItem(2, { text: "こんにちは" })];
  const { text } = await readPdf(await reportPdf(makeSource(items), EU));
  expect(text).toContain("Hello");
  expect(bare(text)).toContain(bare("in a script that this PDF cannot show"));
  expect(bare(text)).toContain(bare("For 1 character in these texts"));
});

test("names, controls and markup in texts stay words, and a text of 100 000 signs without a space ends", async () => {
  const items = [
    makeItem(1, { text: "<b>bold</b> \u202egnp.exe a\u0000b\u001b[31m \ud800" }),
    makeItem(2, { text: "x".repeat(100_000) }),
  ];
  const { text } = await readPdf(await reportPdf(makeSource(items), EU));
  expect(text).toContain("<b>bold</b>");
});

test("the same audit gives the same bytes", async () => {
  const make = () => reportPdf(makeSource(inScope(3)), EU);
  expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true);
});

test("no year is the last line of a page: its first item, with its picture, begins below it", async () => {
  const items = Array.from({ length: 190 }, (_, index) =>
    makeItem(index, { createdAt: `${1830 + index}-03-01T12:00:00.000Z`, text: "a ".repeat(9 * ((index * 7) % 31)) }),
  );
  const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";
  const pictures = new Map(items.map(({ id }) => [id, `data:image/png;base64,${png}`]));
  const { pages } = await readPdf(await reportPdf(makeSource(items), { ...EU, pictures }));
  expect(pages.length).toBeGreaterThan(8);
  expect(pages.filter((page) => /(?:^|\D)(?:1[89]|20)\d\d\s*$/u.test(page))).toEqual([]);
});
