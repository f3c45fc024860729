import { expect, it } from "vitest";
import { createTranslator } from "../../../src/locales/index.ts";
import { articleName } from "../../../src/remedy/articleName.ts";

it("cites an article as each language does, in one piece that no line breaks", () => {
  expect(articleName(createTranslator("en"), "gdpr", "17(1)(c)", "eu")).toBe("Art.\u00a017(1)(c)\u00a0GDPR");
  expect(articleName(createTranslator("de"), "gdpr", "17(1)(c)", "eu")).toBe(
    "Art.\u00a017\u00a0Abs.\u00a01\u00a0Buchst.\u00a0c\u00a0DSGVO",
  );
  expect(articleName(createTranslator("fr"), "gdpr", "17(1)(c)", "eu")).toBe(
    "art.\u00a017,\u00a0par.\u00a01,\u00a0point\u00a0c)\u00a0RGPD",
  );
  expect(articleName(createTranslator("de"), "ch-fadp", "31", "ch")).toBe("Art.\u00a031\u00a0DSG");
});

it("names the law that holds in the United Kingdom", () => {
  expect(articleName(createTranslator("en"), "gdpr", "12(3)", "uk")).toBe("Art.\u00a012(3)\u00a0UK\u00a0GDPR");
});
