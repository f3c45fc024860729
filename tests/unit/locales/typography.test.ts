import { describe, expect, it } from "vitest";
import { createTranslator, itemText, localText } from "../../../src/locales/index.ts";

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
