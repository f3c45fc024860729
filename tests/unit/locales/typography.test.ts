import { describe, expect, it } from "vitest";
import { frenchSpaces } from "../../../src/locales/fr/spaces.ts";
import { createTranslator, itemText, supportedLanguages } from "../../../src/locales/index.ts";
import { type Tree, texts } from "../../../src/locales/texts.ts";

function strings(tree: Tree): string[] {
  return Object.values(tree).flatMap((value) => (typeof value === "string" ? [value] : strings(value)));
}

describe.each(supportedLanguages)("facts and letters in %s", (language) => {
  it.each(["policy", "help", "letters", "rules"] as const)(
    "%s have the apostrophes and quotation marks of print",
    (name) => {
      expect(strings(texts[language][name]).filter((text) => /["']/.test(text))).toEqual([]);
    },
  );
});

describe("French", () => {
  it("keeps its punctuation on the line of its word", () => {
    expect(frenchSpaces("Quoi ? « Ici » : 100 %")).toBe("Quoi\u00a0? «\u00a0Ici\u00a0»\u00a0: 100\u00a0%");
    expect(createTranslator("fr").t("screens:start.title")).toMatch(/\u00a0\?$/);
  });
});

describe("an item's text", () => {
  const german = createTranslator("de");

  it("puts Facebook's constants into words", () => {
    expect(itemText(german, { field: "gender", text: "FEMALE" })).toBe("Weiblich");
  });

  it("is the user's own everywhere else", () => {
    expect(itemText(german, { field: "gender", text: "AGENDER" })).toBe("AGENDER");
    expect(itemText(german, { field: "gender", text: "custom.words" })).toBe("custom.words");
    expect(itemText(german, { field: "hometown", text: "FEMALE" })).toBe("FEMALE");
  });
});
