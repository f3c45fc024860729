import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createTranslator, itemText, localText } from "../../../src/locales/index.ts";

/** Every text for readers in a data file: the values of maps from language to words. */
function readersTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(readersTexts);
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  return "en" in value
    ? entries.flatMap(([, text]) => (typeof text === "string" ? [text] : []))
    : entries.flatMap(([, inner]) => readersTexts(inner));
}

describe("facts and letters", () => {
  const folders = ["src/policy", "src/remedy"];
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));

  it.each(files.filter((file) => file.endsWith(".json")))(
    "%s has the apostrophes and quotation marks of print",
    (file) => {
      const texts = readersTexts(JSON.parse(readFileSync(file, "utf8")));
      expect(texts.filter((text) => /["']/.test(text))).toEqual([]);
    },
  );
});

describe("French", () => {
  it("keeps its punctuation on the line of its word", () => {
    expect(localText({ en: "x", fr: "Quoi ? « Ici » : 100 %" }, "fr")).toBe(
      "Quoi\u00a0? «\u00a0Ici\u00a0»\u00a0: 100\u00a0%",
    );
    expect(createTranslator("fr").t("screens:start.title")).toMatch(/\u00a0\?$/);
  });

  it("leaves other languages as they are", () => {
    expect(localText({ en: "odd : so ?" }, "en")).toBe("odd : so ?");
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
