import { describe, expect, test } from "vitest";
import { Item, Report } from "../../../src/model/report.ts";
import { writeReport } from "../../../src/report/index.ts";
import { joined, makeItem, makeSource } from "./source.ts";

const options = { language: "en", region: "eu" } as const;

describe("the JSON report", () => {
  test("is a valid outscope-report/1 and holds every item and problem", () => {
    const items = [makeItem(1), makeItem(2, { text: 'quote " and \u2028 and \ud800', createdAt: null })];
    const problems = [{ code: "zip-part-missing", data: { file: "a-1.zip", missing: "2" } }];
    const report = Report.parse(JSON.parse(joined(writeReport("json", makeSource(items, { problems }), options))));
    expect(report.items).toEqual(items);
    expect(report.problems).toEqual(problems);
  });

  test.each(["json", "ndjson"] as const)(
    "has nothing in %s that a terminal would obey, and the same text",
    (format) => {
      const text = "\u001b[2J \u009b31m \u007f \u0085 \u202e \u2066 \u061c end";
      const written = joined(writeReport(format, makeSource([makeItem(1, { text })]), options));
      expect(written).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
      expect(written).toContain("\\u009b31m");
      const read: unknown = JSON.parse(written);
      expect(format === "json" ? Report.parse(read).items[0]?.text : Item.parse(read).text).toBe(text);
    },
  );

  test("is valid without items", () => {
    expect(Report.parse(JSON.parse(joined(writeReport("json", makeSource([]), options)))).items).toEqual([]);
  });

  test("comes in pieces, not as one string", () => {
    const items = Array.from({ length: 1000 }, (_, index) => makeItem(index));
    const pieces = [...writeReport("json", makeSource(items), options)];
    expect(pieces.length).toBeGreaterThan(5);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(100_000);
  });
});

describe("the NDJSON report", () => {
  test("has one item a line, and nothing else", () => {
    const items = [makeItem(1, { text: "two\nlines" }), makeItem(2)];
    const lines = joined(writeReport("ndjson", makeSource(items), options)).split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => Item.parse(JSON.parse(line)))).toEqual(items);
  });
});
