import { describe, expect, test } from "vitest";
import { supportedLanguages } from "../../../src/locales/index.ts";
import { reportPdf } from "../../../src/report/pdf/index.ts";
import { PRINTED_AT_MOST } from "../../../src/report/pdf/items.ts";
import { readPdf } from "../pdf/readPdf.ts";
import { expectOnePage, expectPageOne, inScope } from "./pageOne.ts";
import { makeItem, makeSource } from "./source.ts";

const EU = { language: "en", region: "eu" } as const;

describe.each(supportedLanguages)("page one in %s", (language) => {
  test("says how much, where to object, what was sent and some of it", () => expectPageOne(language));
  test("is one page with all that it may have to say", () => expectOnePage(language));
});

test("more items than are printed are said to be more, the most exposed first", async () => {
  const items = [...Array.from({ length: PRINTED_AT_MOST }, (_, i) => makeItem(i)), ...inScope(3)];
  const { text } = await readPdf(await reportPdf(makeSource(items), EU));
  expect(text).toMatch(/first 1,000 of 1,003 items/);
  expect(text).toContain("Words of mine number 2.");
});
