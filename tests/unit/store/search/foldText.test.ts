import fc from "fast-check";
import { expect, test } from "vitest";
import { foldAnew } from "../../../../src/decode/fold.ts";
import { room, TextFolder } from "../../../../src/store/search/foldText.ts";

const folder = new TextFolder();
function folded(text: string): string {
  const bytes = Buffer.from(`<${text}>`);
  const out = Buffer.alloc(room(bytes.length) + 3);
  return out.subarray(3, folder.fold(bytes, 1, bytes.length - 1, out, 3)).toString();
}

test.each([
  "",
  "  Partagé avec : ",
  "Ça c’est l’été — ŒUVRE Łódź İstanbul ıßø",
  "e\u0301te\u0301, ΟΔΟΣ ὈΔΥΣΣΕΎΣ Σ",
  "한국어 \u1112\u1161\u11ab",
  "ﷺ ﬁ ½ … №  ａｂ\ufeffx\ufeff",
  "(\"'quoted'\")",
  "?!",
  "👩‍👩‍👧 ❤️ 🇫🇷 🅰",
  "`a´",
  "line\r\n\tbreak",
  "ᲀ𝝨 가\u11a8 ﾡￂ",
])("%j is folded as a string is", (text) => {
  expect(folded(text)).toBe(foldAnew(text));
});

test("every text of Unicode is folded as a string is", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.string({ unit: "grapheme-composite", maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(..." .:;!?\"'([)]aéÉ\u0301\u00a0\ufeff’Σσ".split("")), maxLength: 12 }),
  );
  fc.assert(
    fc.property(text, (s) => {
      const whole = Buffer.from(s).toString(); // lone surrogates are none in UTF-8
      expect(folded(whole)).toBe(foldAnew(whole));
    }),
    { numRuns: 20_000 },
  );
});
