import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { booleanWord } from "../../../src/decode/booleans.ts";

describe("booleanWord", () => {
  it.each([
    "True",
    "true",
    " TRUE ",
    "Vrai",
    "Wahr",
    "Richtig",
    "Ja",
    "Sí",
    "si",
    "Sì",
    "Verdadero",
    "Vero",
    "Waar",
    "Prawda",
    "Verdadeiro",
    "Tak",
    "はい",
    "예",
  ])("takes %j for true", (word) => {
    expect(booleanWord(word)).toBe(true);
  });

  it.each([
    "False",
    "Faux",
    "Falsch",
    "Nein",
    "No",
    "Falso",
    "Onwaar",
    "Fałsz",
    "falsz",
    "Não",
    "Nie",
    "いいえ",
    "아니요",
  ])("takes %j for false", (word) => {
    expect(booleanWord(word)).toBe(false);
  });

  it.each(["", "maybe", "True story", "Wahrheit", "1", "0", "nope", "constructor", "x".repeat(1000)])(
    "does not guess at %j",
    (word) => {
      expect(booleanWord(word)).toBeNull();
    },
  );

  it("minds neither case nor composition", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("Sí", "Não", "Fałsz", "Adevărat", "Vrai"),
        fc.constantFrom("NFC", "NFD"),
        fc.boolean(),
        (word, form, upper) => {
          const variant = (upper ? word.toUpperCase() : word.toLowerCase()).normalize(form);
          expect(booleanWord(variant)).toBe(booleanWord(word));
          expect(booleanWord(variant)).not.toBeNull();
        },
      ),
    );
  });
});
