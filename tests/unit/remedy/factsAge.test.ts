import { expect, test } from "vitest";
import { factsView } from "../../../src/remedy/factsAge.ts";

test.each([
  ["2026-11-29", "2026-11-29", false],
  ["2026-11-29", "2027-05-29", false],
  ["2026-11-29", "2027-05-30", true],
  ["2026-08-31", "2027-02-28", false],
  ["2026-08-31", "2027-03-01", true],
])("facts of %s, seen on %s, are old: %s", (date, today, old) => {
  expect(factsView(date, today)).toEqual({ date, old });
});
