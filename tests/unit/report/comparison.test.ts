import { expect, test } from "vitest";
import { compareSides } from "../../../src/compare/compare.ts";
import { ROWS_AT_MOST, rowsOf } from "../../../src/compare/rows.ts";
import { sideOf } from "../../../src/compare/side.ts";
import { createTranslator, supportedLanguages } from "../../../src/locales/index.ts";
import { Comparison, ComparisonRows } from "../../../src/model/comparison.ts";
import type { Item } from "../../../src/model/report.ts";
import { comparisonText } from "../../../src/report/index.ts";
import { makeItem, makeSource } from "./source.ts";

const HOSTILE = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>=cmd|' /C calc'!A0`;

function compared(before: readonly Item[], after: readonly Item[]) {
  const [old, recent] = [makeSource(before), makeSource(after)];
  const comparison = compareSides(sideOf(old), sideOf(recent));
  return { comparison, rows: rowsOf(comparison, old, recent) };
}

const kept = Array.from({ length: 5 }, (_, i) => makeItem(i));
const down = makeItem(20, { text: HOSTILE, verdict: "in-scope" });
const was = makeItem(30, { verdict: "in-scope" });
const added = makeItem(40, { verdict: "likely-in-scope" });
const { comparison, rows } = compared([...kept, down, was], [...kept, { ...was, verdict: "formerly-public" }, added]);

test("the lists are read item by item, with what their verdict was", () => {
  expect(Comparison.parse(comparison)).toEqual(comparison);
  expect(ComparisonRows.parse(rows)).toEqual(rows);
  expect(rows.gone.map(({ id }) => id)).toEqual([down.id]);
  expect(rows.new.map(({ id, verdict }) => [id, verdict])).toEqual([[added.id, "likely-in-scope"]]);
  expect(rows.changed).toMatchObject([{ id: was.id, from: "in-scope", verdict: "formerly-public" }]);
});

test("the years count what can be used, as the headlines do", () => {
  const sum = (side: "before" | "after") =>
    Object.values(comparison.usableByYear).reduce((total, year) => total + year[side], 0);
  expect(sum("before")).toBe(comparison.before.headline.atLeast);
  expect(sum("after")).toBe(comparison.after.headline.atLeast);
  const reactions = compared([makeItem(1, { kind: "reaction", verdict: "in-scope" })], [makeItem(2)]);
  expect(reactions.comparison.usableByYear).toEqual({});
});

test("more items than are shown are counted and said", () => {
  const many = Array.from({ length: ROWS_AT_MOST + 50 }, (_, i) => makeItem(i + 100));
  const { comparison, rows } = compared(kept, [...kept, ...many]);
  expect(comparison.new.count + comparison.unmatched.count).toBe(many.length);
  expect(rows.new.length + rows.unmatched.length).toBe(ROWS_AT_MOST);
  expect(comparisonText("html", comparison, rows, createTranslator("en"))).toContain(`first ${ROWS_AT_MOST} are shown`);
});

test.each(supportedLanguages)(
  "as a page in %s it says all of it, loads nothing and takes no text for markup",
  (language) => {
    const words = createTranslator(language);
    const html = comparisonText("html", comparison, rows, words);
    const figures = { before: words.number(2), after: words.number(1) };
    expect(html).toContain(words.t("cli:compare.headline", figures));
    expect(html).toContain(`lang="${language}"`);
    expect(html).not.toMatch(/<script|<img|onerror=["']?alert(?![^<]*&)/i);
    expect(html).toContain("&lt;script&gt;");
    for (const list of ["gone", "new", "changed"]) expect(html).toContain(words.t(`report:comparison.what.${list}`));
  },
);

test("as a table each item has its list, and nothing a spreadsheet could run", () => {
  const csv = comparisonText("csv", comparison, rows, createTranslator("en"));
  expect(csv.startsWith("\ufefflist,id,platform")).toBe(true);
  expect(csv).toContain(`changed,${was.id},facebook,post`);
  expect(csv.split("\r\n").filter((line) => /^(gone|new|changed|unmatched),/.test(line))).toHaveLength(3);
  expect(csv).not.toMatch(/,=|,"=/);
});

test("as data it is the comparison", () => {
  expect(Comparison.parse(JSON.parse(comparisonText("json", comparison, rows, createTranslator("en"))))).toEqual(
    comparison,
  );
});
