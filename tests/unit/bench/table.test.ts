import { describe, expect, it } from "vitest";
import { median, megabytes, seconds, tableLines } from "../../bench/table.mjs";

const cellsOf = (line: string) => line.split("|").map((cell) => cell.trim());

describe("the benchmark's table", () => {
  const lines = tableLines([
    { what: "audit", measured: seconds(3), floor: seconds(1.5), ratio: 2, limit: 3, unit: "" },
    { what: "peak", measured: megabytes(8e8), floor: "", ratio: 800, limit: 700, unit: " MB" },
    { what: "other", measured: "cannot", floor: "", ratio: null, limit: null, unit: "" },
  ]);

  it("has a head and one line for each figure, with as many cells", () => {
    expect(lines.map(cellsOf)).toEqual([
      ["what", "measured", "floor", "ratio", "target", "ok"],
      ["audit", "3.00 s", "1.50 s", "2.00", "<= 3", "yes"],
      ["peak", "800 MB", "", "800.00", "<= 700 MB", "NO"],
      ["other", "cannot", "", "", "", ""],
    ]);
  });

  it("quotes the middle of several runs", () => {
    expect(median([9, 1, 5])).toBe(5);
  });
});
