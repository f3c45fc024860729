import { expect, test } from "vitest";
import { harmlessCell } from "../../../src/report/csvCell.ts";

test.each(["\t", "\n+", "\t-", '\r"', ";\u200b@"])(
  "a CSV cell takes no longer for each of a million of %j",
  (piece) => {
    expect(harmlessCell(piece.repeat(1_000_000)).length).toBeGreaterThan(1_000_000); // would not end in time were it squared
  },
);
