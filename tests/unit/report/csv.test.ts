import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { harmlessCell } from "../../../src/report/csvCell.ts";
import { writeReport } from "../../../src/report/index.ts";
import { joined, makeItem, makeSource } from "./source.ts";

/** Reads RFC 4180 strictly: CRLF between rows, quotes doubled. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === ",") continue;
    rows.push(row);
    row = [];
    if (cell.lastIndex === text.length) return rows;
  }
  throw new Error("not RFC 4180");
}

describe("the CSV report", () => {
  test("starts with a byte order mark and reads back as RFC 4180, hostile texts included", () => {
    const text = 'a "quoted", text;\r\nwith lines';
    const source = makeSource(
      [makeItem(1, { text, notes: ["contested", "has-email"], container: { type: "group", name: "Cooking, slow" } })],
      {},
      { "0000000000000001": "delete" },
    );
    const csv = joined(writeReport("csv", source, { language: "en", region: "eu" }));
    expect(csv.startsWith("\ufeff")).toBe(true);
    const [head, row] = readCsv(csv.slice(1));
    const record = Object.fromEntries((head ?? []).map((name, index) => [name, row?.[index]]));
    expect(record).toMatchObject({
      id: "0000000000000001",
      account: "ada.example",
      text,
      containerName: "Cooking, slow",
      notes: "contested has-email",
      rules: "facebook-timeline-unknown",
      file: "posts/your_posts_1.json",
      pointer: "/1",
      decision: "delete",
    });
  });

  test("has a row for every item, over the borders of its batches", () => {
    const items = Array.from({ length: 1201 }, (_, index) => makeItem(index));
    expect(
      readCsv(joined(writeReport("csv", makeSource(items), { language: "en", region: "eu" })).slice(1)),
    ).toHaveLength(1202);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\n=1", "\u00a0=1", "\u200b=1", "＝1"])(
    "makes %j harmless",
    (cell) => {
      expect(harmlessCell(cell)).toMatch(/^'/);
      expect(harmlessCell(cell).replaceAll("'", "")).toBe(cell);
    },
  );

  test("leaves plain cells as they are", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[^;\t\r\n"]*$/), (text) => {
        expect(harmlessCell(`a${text}`)).toBe(`a${text}`);
      }),
      { numRuns: 50 },
    );
    for (const text of [
      "so true ;-)",
      "To buy:\n- milk\n- eggs",
      "thanks\n@bo.example",
      'he said "-5"',
      "a; b; c",
      "wow ;-) great!",
      "To buy:\n- milk!\n- eggs! Yes",
    ])
      expect(harmlessCell(text)).toBe(text);
  });

  // Where a comma is the decimal sign, Excel splits at semicolons, and a quote in the middle of a line means nothing to it.
  test.each([
    ["x;=1+1;", "x;'=1+1;"],
    ["x; =HYPERLINK(1)", "x; '=HYPERLINK(1)"],
    ["x\n=1", "x\n'=1"],
    ['x;"=1', "x;\"'=1"],
    ["x;-2+cmd|' /C calc'!A0;", "x;'-2+cmd|' /C calc'!A0;"],
    ["x;+'\\\\host.example\\s\\[b.xlsx]S'!A1", "x;'+'\\\\host.example\\s\\[b.xlsx]S'!A1"],
    ["x\n-[http://host.example/b.xlsx]S!$A$1", "x\n'-[http://host.example/b.xlsx]S!$A$1"],
    ["x\n+SUM(A1)\n@SUM(A1)", "x\n'+SUM(A1)\n'@SUM(A1)"],
  ])("keeps %j from beginning a cell of its own where semicolons part cells", (text, safe) =>
    expect(harmlessCell(text)).toBe(safe),
  );

  test("never writes a cell that a spreadsheet would run", () => {
    const texts = fc.array(fc.stringMatching(/^[\s=+\-@"',;a]{0,6}$/), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, (hostile) => {
        const items = hostile.map((text, index) => makeItem(index, { text, field: text, url: text }));
        const rows = readCsv(joined(writeReport("csv", makeSource(items), { language: "en", region: "eu" })).slice(1));
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r]/);
      }),
      { numRuns: 50 },
    );
  });
});
