import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { dateOnly, instant, isDay, isoOf } from "../../../src/decode/time.ts";

const at = Date.UTC(2018, 0, 2, 3, 4, 5);

describe("instant", () => {
  it.each([
    [at / 1000],
    [at],
    [String(at / 1000)],
    [String(at)],
    ["2018-01-02T03:04:05"],
    ["2018-01-02T03:04:05Z"],
    [" 2018-01-02 03:04:05 "],
    ["2018-01-02T03:04:05+00:00"],
    ["2018-01-02T05:34:05+02:30"],
    ["2018-01-01T22:04:05-0500"],
  ])("reads %j", (v) => {
    expect(instant(v)).toBe(at);
  });

  it.each([
    ["2018-01-02", Date.UTC(2018, 0, 2)],
    ["2018-01-02T03:04", Date.UTC(2018, 0, 2, 3, 4)],
    ["2018-01-02T03:04:05.678900", at + 678],
    [-86_400, -86_400_000],
    [1.5, 1500],
  ])("reads %j as %j", (v, expected) => {
    expect(instant(v)).toBe(expected);
  });

  it.each([
    [0],
    ["0"],
    [-0],
    [-62_169_958_800],
    [-2_048_515_200],
    ["-62169958800"],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [1e20],
    [-1e12],
    [Date.UTC(1899, 11, 31) / 1000],
    [""],
    ["soon"],
    ["2018-02-30"],
    ["2018-01-02T25:00:00"],
    ["2018-01-02T03:04:05+99:00"],
    [null],
    [undefined],
    [true],
    [{}],
    [[1]],
  ])("knows nothing of %j", (v) => {
    expect(instant(v)).toBeNull();
  });

  it("gives back the second it came from, for all times of Facebook", () => {
    const facebook = { min: Date.UTC(2004, 1, 4) / 1000, max: Date.UTC(2040, 0, 1) / 1000 };
    fc.assert(
      fc.property(fc.integer(facebook), (seconds) => {
        expect(instant(seconds)).toBe(seconds * 1000);
        expect(instant(isoOf(seconds * 1000))).toBe(seconds * 1000);
      }),
    );
  });

  it("never throws, and what it gives a Date can hold", () => {
    fc.assert(
      fc.property(fc.anything(), (v) => {
        expect(isoOf(instant(v)) === null).toBe(instant(v) === null);
      }),
    );
  });
});

describe("isoOf", () => {
  it("writes UTC, and null for what is no date", () => {
    expect(isoOf(at)).toBe("2018-01-02T03:04:05.000Z");
    expect([null, Number.NaN, 1e18].map(isoOf)).toEqual([null, null, null]);
  });
});

describe("dateOnly", () => {
  it.each([
    [1990, 1, 31, "1990-01-31"],
    [2024, 2, 29, "2024-02-29"],
    [50, 3, 1, "0050-03-01"],
    [2023, 2, 29, null],
    [1990, 0, 1, null],
    [1990, 13, 1, null],
    [1990, 1, 0, null],
    [1990.5, 1, 1, null],
    ["1990", 1, 1, null],
    [undefined, 1, 1, null],
  ])("of %j, %j, %j is %j", (y, m, d, expected) => {
    expect(dateOnly(y, m, d)).toBe(expected);
  });
});

test("isDay knows the days that a Date knows", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (y, m, d) => {
        const date = new Date(0);
        date.setUTCFullYear(y, m - 1, d);
        expect(isDay(y, m, d)).toBe(
          date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d,
        );
      },
    ),
  );
});
