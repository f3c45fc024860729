import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths, dueDates, openDueDates } from "../../../src/remedy/dueDate.ts";

test.each([
  ["2026-11-24", 1, "2026-12-24"],
  ["2026-12-24", 1, "2027-01-24"],
  ["2026-01-31", 1, "2026-02-28"],
  ["2028-01-31", 1, "2028-02-29"],
  ["2026-05-31", 1, "2026-06-30"],
  ["2025-11-30", 3, "2026-02-28"],
])("%s and %i months is %s", (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

test("a month is never shorter than 28 days nor longer than 31, and keeps the day where it can", () => {
  const days = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      const from = day.toISOString().slice(0, 10);
      const to = addMonths(from, 1);
      const span = (Date.parse(to) - Date.parse(from)) / 86_400_000;
      expect(span).toBeGreaterThanOrEqual(28);
      expect(span).toBeLessThanOrEqual(31);
      if (Number(from.slice(8)) <= 28) expect(to.slice(8)).toBe(from.slice(8));
    }),
  );
});

test("the law gives a date in the EU and the UK only", () => {
  expect(dueDates("2026-11-24", "eu")).toEqual({ date: "2026-12-24", extended: "2027-02-24" });
  expect(dueDates("2026-11-24", "uk")).not.toBeNull();
  for (const region of ["ch", "br", "other"] as const) expect(dueDates("2026-11-24", region)).toBeNull();
});

test("a date is open from the objection until its confirmation", () => {
  const base = { objectedEarlierOn: "2024-06-10", reference: null } as const;
  expect(
    openDueDates(
      [
        { ...base, platform: "facebook", submittedOn: "2026-11-24", confirmedOn: null },
        { ...base, platform: "instagram", submittedOn: "2026-11-24", confirmedOn: "2026-11-25" },
        { ...base, platform: "instagram", submittedOn: null, confirmedOn: null },
      ],
      "eu",
    ),
  ).toEqual([{ platform: "facebook", date: "2026-12-24", extended: "2027-02-24" }]);
});
