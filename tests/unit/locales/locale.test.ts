import { expect, test } from "vitest";
import { createTranslator, localeOf } from "../../../src/locales/index.ts";

test.each<[string, string[], string | null, string]>([
  ["en", ["en-US", "en"], null, "en-US"],
  ["en", ["fr-FR", "en-GB"], null, "en-GB"],
  ["en", ["en_CA.UTF-8"], null, "en-CA"],
  ["en", ["de-DE"], null, "en-GB"],
  ["en", ["en"], null, "en-GB"],
  ["en", ["C.UTF-8", "POSIX", ""], null, "en-GB"],
  ["en", ["de-DE"], "US", "en-US"],
  ["en", ["en-US"], "DE", "en-US"],
  ["de", ["en-US", "de_AT@euro"], "US", "de-AT"],
  ["de", ["en-US"], "US", "de"],
  ["fr", ["zh-Hant-TW", "fr-Latn-CA"], null, "fr-CA"],
])("%s, on a system of %s, in %s: %s", (language, system, country, locale) => {
  expect(localeOf(language, system, country)).toBe(locale);
});

test("a translator writes dates as its locale does, in English as in Britain where nothing says how", () => {
  expect(createTranslator("en").date("2014-03-01")).toBe("1 March 2014");
  expect(createTranslator("en", "en-US").date("2014-03-01")).toBe("March 1, 2014");
  expect(createTranslator("de", "de-AT").date("2014-01-01")).toBe("1. Jänner 2014");
});
