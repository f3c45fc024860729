import { expect, it } from "vitest";
import { createTranslator } from "../../../src/locales/index.ts";
import { articleName } from "../../../src/remedy/articleName.ts";

it("cites an article as each language does", () => {
  expect(articleName(createTranslator("en"), "gdpr", "17(1)(c)", "eu")).toBe("Art. 17(1)(c) GDPR");
  expect(articleName(createTranslator("de"), "gdpr", "17(1)(c)", "eu")).toBe("Art. 17 Abs. 1 Buchst. c DSGVO");
  expect(articleName(createTranslator("fr"), "gdpr", "17(1)(c)", "eu")).toBe("Art. 17, par. 1, point c) RGPD");
  expect(articleName(createTranslator("de"), "ch-fadp", "31", "ch")).toBe("Art. 31 DSG");
});

it("names the law that holds in the United Kingdom", () => {
  expect(articleName(createTranslator("en"), "gdpr", "12(3)", "uk")).toBe("Art. 12(3) UK GDPR");
});
