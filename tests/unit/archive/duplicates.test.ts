import fc from "fast-check";
import { expect, it } from "vitest";
import { findDuplicates, fingerprint } from "../../../src/archive/duplicates.ts";
import { Findings } from "../../../src/archive/findings.ts";
import type { Member } from "../../../src/archive/index.ts";

const members = (names: readonly string[]): Member[] =>
  names.map((path, index) => ({ path, size: index, crc: index, at: null }));

it("gives one fingerprint to names that differ by case alone", () => {
  expect(fingerprint("Posts/ÉTÉ.json")).toBe(fingerprint("posts/été.JSON"));
  expect(fingerprint("\u212Aelvin")).toBe(fingerprint("kelvin")); // the Kelvin sign, whose lower case is an ASCII k
  expect(fingerprint("posts/a.json")).not.toBe(fingerprint("posts/b.json"));
});

it("finds every repeated name, whatever shares its fingerprint", () => {
  const name = fc.constantFrom("a", "A", "b", "é", "É", "K", "k", "\u212A", "posts/a");
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), fc.boolean(), (names, collide) => {
      const findings = new Findings("part.zip");
      const prints = names.map((one) => (collide ? 7 : fingerprint(one)));
      const twice = findDuplicates(members(names), prints, findings);
      const repeats = names.flatMap((one, index) => (names.indexOf(one) < index ? [index] : []));
      expect([...twice.keys()]).toEqual(repeats);
      for (const [index, earlier] of twice) expect(earlier.path).toBe(names[index]);
      for (const earlier of twice.values())
        expect(earlier.size).toBe(names.indexOf(earlier.path as (typeof names)[number]));
      const variants = new Set(names).size - new Set(names.map((one) => one.toLowerCase())).size;
      const told = findings.list().map(({ code }) => code);
      expect(told).toEqual(Array.from({ length: variants }, () => "zip-name-case-duplicate"));
    }),
  );
});
