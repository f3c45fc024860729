import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { disagreements, LANGUAGES, LAYOUTS, tableOf } from "./supportedTable.ts";

const README = join(import.meta.dirname, "../../../README.md");
const BLOCK = /(<!-- supported:begin -->\n)[\s\S]*?(<!-- supported:end -->)/;
const NOTE =
  "A tick: every item of a generated export of that kind is found once, with its kind, time, text and verdict. This table is made by\nthe test that proves it. Title sentences and labels outside English and French are mostly derived from Meta's screens, since few\nreal exports in other languages are public; what depends on such a word alone is not held against the audit. Other languages are\nread by structure.";

test("the README's table of supported exports says what the audits of generated exports show", async () => {
  const results = new Map<(typeof LAYOUTS)[number], number[]>();
  for (const layout of LAYOUTS) {
    const counts: number[] = [];
    for (const language of LANGUAGES) counts.push((await disagreements(layout, language)).length);
    results.set(layout, counts);
  }
  const block = `\n## Which exports it reads\n\n${tableOf(results)}\n\n${NOTE}\n\n`;
  const readme = readFileSync(README, "utf8");
  const now = readme.replace(BLOCK, (_, begin: string, end: string) => `${begin}${block}${end}`);
  if (process.env.OUTSCOPE_WRITE_DOCS === "1") writeFileSync(README, now);
  else expect(readme).toBe(now);
});
