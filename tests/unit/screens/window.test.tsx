import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { picturesIn, placeOf } from "../../../renderer/src/items/list/cells.ts";
import {
  follow,
  listHeight,
  MAX_HEIGHT,
  NARROW_ROW_HEIGHT,
  placeToReveal,
  ROW_HEIGHT,
  rowsInView,
  scrollTo,
} from "../../../renderer/src/items/list/window.ts";

const totals = fc.integer({ min: 0, max: 2_000_000 });
const heights = fc.constantFrom(ROW_HEIGHT, NARROW_ROW_HEIGHT);
const viewports = fc.integer({ min: 100, max: 2000 });

describe("rows in view", () => {
  it("never makes an element higher than browsers draw", () => {
    expect(listHeight(500_000)).toBe(MAX_HEIGHT);
    expect(listHeight(10)).toBe(10 * ROW_HEIGHT);
  });

  it("reaches every row: going to a place puts that place at the top", () => {
    fc.assert(
      fc.property(
        totals,
        viewports,
        fc.double({ min: 0, max: 1, noNaN: true }),
        heights,
        (total, viewport, share, row) => {
          const last = Math.max(0, total * row - viewport);
          const place = Math.round(share * last);
          const scroll = scrollTo(place, total, viewport, row);
          expect(scroll.top + scroll.shift).toBe(place);
          expect(scroll.top).toBeGreaterThanOrEqual(0);
          expect(scroll.top).toBeLessThanOrEqual(Math.max(0, listHeight(total, row) - viewport));
        },
      ),
    );
  });

  it("follows small steps exactly, so that the list does not jump under the finger", () => {
    const total = 500_000;
    let scroll = scrollTo(10_000_000, total, 800);
    const start = scroll.top + scroll.shift;
    for (let step = 1; step <= 50; step += 1) scroll = follow(scroll, scroll.top + 20, total, 800);
    expect(scroll.top + scroll.shift).toBe(start + 1000);
  });

  it("comes to the very first and the very last row however it got there", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000_000 }),
        viewports,
        fc.integer(),
        heights,
        (total, viewport, shift, row) => {
          const before = { top: 5, shift };
          const top = follow(before, 0, total, viewport, row);
          expect(rowsInView(top, total, viewport, row).from).toBe(0);
          const end = Math.max(0, listHeight(total, row) - viewport);
          const bottom = follow({ top: Math.max(0, end - 5), shift }, end, total, viewport, row);
          expect(rowsInView(bottom, total, viewport, row).to).toBe(total);
        },
      ),
    );
  });

  it("draws every row in view wherever the list stands, and stays the same over small steps", () => {
    const anywhere = fc.tuple(fc.integer({ min: 1, max: 600_000 }), viewports, fc.nat({ max: 40_000_000 }), heights);
    fc.assert(
      fc.property(anywhere, ([total, viewport, place, row]) => {
        const { from, to } = rowsInView(scrollTo(place, total, viewport, row), total, viewport, row);
        const top = Math.min(place, Math.max(0, total * row - viewport));
        expect(from * row).toBeLessThanOrEqual(top);
        expect(to * row).toBeGreaterThanOrEqual(Math.min(top + viewport, total * row));
      }),
    );
    const drawn = Array.from({ length: 640 }, (_, top) => JSON.stringify(rowsInView({ top, shift: 0 }, 5000, 640)));
    expect(new Set(drawn).size).toBeLessThan(10);
  });

  it("moves only as far as a row needs to be wholly in view", () => {
    const scroll = { top: 640, shift: 0 };
    expect(placeToReveal(12, scroll, 640)).toBeNull();
    expect(placeToReveal(9, scroll, 640)).toBe(9 * ROW_HEIGHT);
    expect(placeToReveal(30, scroll, 640)).toBe(31 * ROW_HEIGHT - 640);
    expect(placeToReveal(30, scroll, 640, NARROW_ROW_HEIGHT)).toBe(31 * NARROW_ROW_HEIGHT - 640);
  });
});

describe("pictures side by side", () => {
  it("fill the width, three at least, and are square", () => {
    fc.assert(
      fc.property(fc.integer({ min: 280, max: 3000 }), (width) => {
        const grid = picturesIn(width);
        expect(grid.columns).toBeGreaterThanOrEqual(3);
        expect(grid.height).toBe(grid.width);
        expect(grid.columns * grid.width).toBeLessThanOrEqual(width);
        expect(width - grid.columns * grid.width).toBeLessThan(grid.columns);
      }),
    );
  });

  it("stand each at a place of its own", () => {
    const grid = picturesIn(900);
    const places = Array.from({ length: 12 }, (_, index) => JSON.stringify(placeOf("pictures", grid, index, 0)));
    expect(new Set(places).size).toBe(12);
    expect(placeOf("pictures", grid, grid.columns, 100)).toMatchObject({ top: grid.height - 100, insetInlineStart: 0 });
  });
});
