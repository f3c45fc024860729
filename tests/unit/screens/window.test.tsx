import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  follow,
  listHeight,
  MAX_HEIGHT,
  placeToReveal,
  ROW_HEIGHT,
  rowsInView,
  scrollTo,
} from "../../../renderer/src/items/window.ts";

const totals = fc.integer({ min: 0, max: 2_000_000 });
const viewports = fc.integer({ min: 100, max: 2000 });

describe("rows in view", () => {
  it("never makes an element higher than browsers draw", () => {
    expect(listHeight(500_000)).toBe(MAX_HEIGHT);
    expect(listHeight(10)).toBe(10 * ROW_HEIGHT);
  });

  it("reaches every row: going to a place puts that place at the top", () => {
    fc.assert(
      fc.property(totals, viewports, fc.double({ min: 0, max: 1, noNaN: true }), (total, viewport, share) => {
        const last = Math.max(0, total * ROW_HEIGHT - viewport);
        const place = Math.round(share * last);
        const scroll = scrollTo(place, total, viewport);
        expect(scroll.top + scroll.shift).toBe(place);
        expect(scroll.top).toBeGreaterThanOrEqual(0);
        expect(scroll.top).toBeLessThanOrEqual(Math.max(0, listHeight(total) - viewport));
      }),
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
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), viewports, fc.integer(), (total, viewport, shift) => {
        const before = { top: 5, shift };
        const top = follow(before, 0, total, viewport);
        expect(rowsInView(top, total, viewport).from).toBe(0);
        const end = Math.max(0, listHeight(total) - viewport);
        const bottom = follow({ top: Math.max(0, end - 5), shift }, end, total, viewport);
        expect(rowsInView(bottom, total, viewport).to).toBe(total);
      }),
    );
  });

  it("draws every row in view wherever the list stands, and stays the same over small steps", () => {
    const anywhere = fc.tuple(fc.integer({ min: 1, max: 600_000 }), viewports, fc.nat({ max: 40_000_000 }));
    fc.assert(
      fc.property(anywhere, ([total, viewport, place]) => {
        const { from, to } = rowsInView(scrollTo(place, total, viewport), total, viewport);
        const top = Math.min(place, Math.max(0, total * ROW_HEIGHT - viewport));
        expect(from * ROW_HEIGHT).toBeLessThanOrEqual(top);
        expect(to * ROW_HEIGHT).toBeGreaterThanOrEqual(Math.min(top + viewport, total * ROW_HEIGHT));
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
  });
});
