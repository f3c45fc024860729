import fc from "fast-check";
import { expect, it } from "vitest";
import { findOverlap } from "../../../src/archive/overlap.ts";

const left = (spans: readonly (readonly [number, number])[], roomEnd = 1000) => {
  const starts = spans.map(([start]) => start);
  const ends = spans.map(([, end]) => end);
  const out = findOverlap(starts, ends, roomEnd);
  return spans.filter((_, index) => !out.has(index));
};

it("leaves spans that touch, in any order", () => {
  const spans = [
    [20, 30],
    [0, 10],
    [10, 20],
  ] as const;
  expect(left(spans)).toEqual(spans);
});

it("takes out a span that reaches over others, and keeps these", () => {
  expect(
    left([
      [0, 10],
      [10, 900],
      [20, 30],
      [30, 40],
    ]),
  ).toEqual([
    [0, 10],
    [20, 30],
    [30, 40],
  ]);
});

it("takes out all that start at one place, and all beyond the room", () => {
  expect(
    left([
      [0, 10],
      [0, 10],
      [0, 12],
      [12, 20],
      [990, 1001],
    ]),
  ).toEqual([[12, 20]]);
});

it("never leaves two that share a byte", () => {
  const span = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => [start, start + length] as const);
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), (spans) => {
      const used = new Set<number>();
      for (const [start, end] of left(spans)) {
        for (let byte = start; byte < end; byte++) {
          expect(used.has(byte)).toBe(false);
          used.add(byte);
        }
      }
    }),
  );
});
