import { expect, test } from "vitest";
import { reportPdf } from "../../../src/report/pdf/index.ts";
import { PRINTED_AT_MOST } from "../../../src/report/pdf/items.ts";
import { readPdf } from "../pdf/readPdf.ts";
import { makeItem, makeSource } from "./source.ts";

const EU = { language: "en", region: "eu" } as const;
const inScope = (count: number) =>
  Array.from({ length: count }, (_, i) => makeItem(i, { verdict: "in-scope", text: `Words of mine number ${i}.` }));

test("more items than are printed are said to be more, the most exposed first", async () => {
  const items = [...Array.from({ length: PRINTED_AT_MOST }, (_, i) => makeItem(i)), ...inScope(3)];
  const { text } = await readPdf(await reportPdf(makeSource(items), EU));
  expect(text).toMatch(/first 1,000 of 1,003 items/);
  expect(text).toContain("Words of mine number 2.");
});
