import { expect, test } from "vitest";
import type { HtmlBlock, HtmlPage } from "../../../../src/decode/html/block.ts";
import { Speakers } from "../../../../src/formats/html/speakers.ts";
import { NameIndex } from "../../../../src/formats/titles/nameIndex.ts";
import { TitleReader } from "../../../../src/formats/titles/titleReader.ts";

const names = NameIndex.from([]);
const context = {
  file: "",
  platform: "instagram",
  pageExport: false,
  username: "ann.example",
  names,
  titles: new TitleReader(names, [], []),
} as const;
const page: HtmlPage = { title: "", base: null, language: null, generatedAt: null, window: null };

function message(by: string, text: string): HtmlBlock {
  const line = { text, label: null, href: null, hint: "text", attached: false, paragraph: 0, mediaBefore: 0 } as const;
  return { heading: by, headingHref: null, lines: [line], entries: [], media: [], time: null, footerLink: null };
}

test("messages are held until the user speaks", () => {
  const speakers = new Speakers(context);
  expect(speakers.next([message("Chef Bot", "Hello"), 0, page, true])).toEqual([]);
  expect(speakers.next([message("ann.example", "Soup?"), 1, page, true])).toHaveLength(2);
  expect(speakers.userSpeaks).toBe(true);
});

test("no more text is held than fits: long messages are given as they are, all of them", () => {
  const speakers = new Speakers(context);
  const given = Array.from({ length: 60 }, (_, i) =>
    speakers.next([message("Chef Bot", "x".repeat(2 ** 20)), i, page, true]),
  );
  expect(given.some((blocks) => blocks.length > 1)).toBe(true);
  expect([...given.flat(), ...speakers.rest()].map(([, index]) => index)).toEqual(given.map((_, i) => i));
});
