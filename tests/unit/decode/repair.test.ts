import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repair, wellFormed } from "../../../src/decode/repair.ts";

/** What Meta's exporter does: each UTF-8 byte becomes one character. */
const garble = (s: string): string => Buffer.from(s, "utf8").toString("latin1");

describe("repair", () => {
  it.each([
    "Café",
    "👍🏽 and 👩‍👩‍👧",
    "日本語のテキスト",
    "שלום עולם",
    "100 % of 50%25",
    "\ufeffwith a BOM",
    "Heure GPS de l’importation\u00a0: 1",
    "příliš žluťoučký kůň",
    "Ge\u0308andert",
  ])("undoes the fault in %j, and does nothing the second time", (text) => {
    expect(repair(garble(text))).toBe(text);
    expect(repair(text)).toBe(text);
  });

  it("undoes the fault in any well-formed text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(repair(garble(text))).toBe(text);
      }),
    );
  });

  it("undoes it beside text that is right already", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(repair(`世界 ${garble(text)} 😀`)).toBe(`世界 ${text} 😀`);
      }),
    );
  });

  it("leaves right text of most scripts alone", () => {
    for (const text of ["déjà vu 😀", "privé", "naïve Ångström", "Größe", "ÀÉÎÕÜ", "東京", "“quoted” – dash", ""])
      expect(repair(text)).toBe(text);
  });

  it.each([
    ["malformed âx and valid café", "malformed âx and valid café"],
    ["\u00c3\u00a9 ok, 世界 café", "é ok, 世界 café"],
    // Bytes read as windows-1252 are another tool's fault, not Meta's: U+20AC is no byte.
    ["broken â€™ and correct 世界", "broken â€™ and correct 世界"],
    ["broken \u00e2\u0080\u0099 and correct 世界", "broken ’ and correct 世界"],
    // Cut in the middle of a character.
    ["ok \u00c3\u00a9 cut \u00f0\u009f\u0091", "ok é cut \u00f0\u009f\u0091"],
    ["\u00c3", "\u00c3"],
    // Overlong forms, surrogates and code points beyond Unicode are not UTF-8.
    ["\u00c0\u0080", "\u00c0\u0080"],
    ["\u00e0\u0080\u0080", "\u00e0\u0080\u0080"],
    ["\u00ed\u00a0\u0080", "\u00ed\u00a0\u0080"],
    ["\u00f4\u0090\u0080\u0080", "\u00f4\u0090\u0080\u0080"],
  ])("makes %j into %j", (text, expected) => {
    expect(repair(text)).toBe(expected);
  });

  it("repairs once: what was garbled twice stays garbled once", () => {
    expect(repair(garble(garble("é")))).toBe(garble("é"));
  });

  it("never throws and never makes a lone surrogate", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xff })), (units) => {
        const text = String.fromCharCode(...units);
        expect(wellFormed(repair(text))).toBe(repair(text));
      }),
    );
  });
});

describe("wellFormed", () => {
  it("replaces lone surrogates and keeps pairs", () => {
    expect(wellFormed("a\ud83d😀\udc4d")).toBe("a\ufffd😀\ufffd");
  });
});
