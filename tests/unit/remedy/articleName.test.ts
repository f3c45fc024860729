import { expect, it } from "vitest";
import { articleName } from "../../../src/remedy/articleName.ts";

it("cites an article as each language does", () => {
  expect(articleName("gdpr", "17(1)(c)", "eu", "en")).toBe("Art. 17(1)(c) GDPR");
  expect(articleName("gdpr", "17(1)(c)", "eu", "de")).toBe("Art. 17 Abs. 1 Buchst. c DSGVO");
  expect(articleName("gdpr", "17(1)(c)", "eu", "fr")).toBe("Art. 17, par. 1, point c) RGPD");
  expect(articleName("ch-fadp", "31", "ch", "de")).toBe("Art. 31 DSG");
});

it("names the law that holds in the United Kingdom", () => {
  expect(articleName("gdpr", "12(3)", "uk", "en")).toBe("Art. 12(3) UK GDPR");
});
