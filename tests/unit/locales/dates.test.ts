import { readFileSync } from "node:fs";
import glob from "fast-glob";
import { expect, test } from "vitest";
import { makeFormat } from "../../../renderer/src/shared/format.ts";
import { formatDate, formatInstant } from "../../../src/locales/index.ts";

test.each(["fr", "fr-FR", "fr-CA", "fr-CH"])(
  "the first of a month is an ordinal in French, in letters and on screens: %s",
  (locale) => {
    expect(formatDate(locale, "2026-10-01")).toBe("1er octobre 2026");
    expect(formatInstant(locale, "2026-10-01T01:11:00Z")).toMatch(/^1er octobre 2026 à 0?1\D/);
    const screen = makeFormat(locale);
    expect(screen.day("2026-10-01")).toMatch(/^1er oct/);
    expect(screen.longDay("2026-10-01")).toBe("1er octobre 2026");
    expect(screen.partialDay("2026-10-01")).toMatch(/^1er oct/);
    expect(screen.instant("2026-10-01T01:11:00Z")).toMatch(/^1er octobre 2026 à 0?1\D/);
  },
);

test("no other day of the month is one, and no other language has it", () => {
  for (const day of ["02", "11", "21", "31"])
    expect(formatDate("fr", `2026-10-${day}`)).toBe(`${Number(day)} octobre 2026`);
  expect(makeFormat("fr").partialDay("2026-10")).toBe("oct. 2026");
  expect(formatDate("de", "2026-10-01")).toBe("1. Oktober 2026");
  expect(formatDate("en-GB", "2026-10-01")).toBe("1 October 2026");
  expect(formatDate("en", "2026-10-01")).toBe("October 1, 2026");
});

test("dates are written out in one place only", () => {
  const elsewhere = glob
    .sync("{src,renderer,electron}/**/*.{ts,tsx,mjs}")
    .filter(
      (path) =>
        path !== "src/locales/dates.ts" &&
        /DateTimeFormat\((?!\)\.resolvedOptions)|toLocale(Date|Time)String/.test(readFileSync(path, "utf8")),
    );
  expect(elsewhere.filter((path) => !path.startsWith("src/decode/"))).toEqual([]);
});
