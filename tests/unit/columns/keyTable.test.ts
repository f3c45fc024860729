import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeyTable } from "../../../src/columns/keyTable.ts";

const key = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.maxSafeInteger(),
  fc.integer({ min: 0, max: 40 }).map((n) => n * 2 ** 32),
  fc.double({ noNaN: true }),
);

describe("KeyTable", () => {
  it("holds what a Map would hold, whatever the keys", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.nat()), { maxLength: 400 }), fc.nat(64), (entries, expected) => {
        const table = new KeyTable(expected);
        const map = new Map<number, number>();
        for (const [k, v] of entries) {
          table.set(k, v);
          map.set(k, v);
        }
        expect(table.size).toBe(map.size);
        for (const [k, v] of map) expect(table.get(k)).toBe(v);
        expect(table.has(0.125)).toBe(map.has(0.125));
        expect(table.get(-3.5)).toBe(map.get(-3.5) ?? -1);
      }),
    );
  });
});
