import { expect, it } from "vitest";
import { accountLine } from "../../../src/locales/accountLine.ts";
import { createTranslator } from "../../../src/locales/index.ts";

const line = (language: string, username: string | null, name: string | null) =>
  accountLine(createTranslator(language).t, { platform: "instagram", username, name });

it("names an account as each language writes it, and the platform alone where nobody is named", () => {
  expect(line("en", "ada.example", "Ada Example")).toBe("Instagram: ada.example");
  expect(line("fr", null, "Ada Example")).toBe("Instagram\u00a0: Ada Example");
  expect(line("de", null, null)).toBe("Instagram");
});
