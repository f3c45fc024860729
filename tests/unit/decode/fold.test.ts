import { expect, test } from "vitest";
import { fold, foldAnew } from "../../../src/decode/fold.ts";

test("a label is compared without case, accents, outer punctuation and uneven white space", () => {
  expect(fold("  Partagé\u00a0 avec :\n")).toBe("partage avec");
  expect(fold("a\tb  c \n d")).toBe("a b c d");
  expect(fold("l’état")).toBe("l'etat");
});

test("every kind of white space, alone and beside others, is one space", () => {
  const kinds = [" ", "\t", "\n", "\r\n", "\u00a0", "\u2009", "\u3000", "\u2028"];
  for (const one of kinds) for (const other of ["", ...kinds]) expect(foldAnew(`a${one}${other}b c`)).toBe("a b c");
});

test("long texts one after the other, and one again, are each folded as they are", () => {
  const [one, other] = ["É".repeat(200), "ß ".repeat(200)];
  const expected = [foldAnew(one), foldAnew(other)];
  for (let turn = 0; turn < 2; turn++) expect([fold(one), fold(one), fold(other)]).toEqual([expected[0], ...expected]);
});
