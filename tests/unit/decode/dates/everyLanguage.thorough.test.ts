import { describe, it } from "vitest";
import { expectReadWithLanguage, expectReadWithoutLanguage } from "./anyDate.ts";

describe("a date of any language, calendar and script", () => {
  it("is read as it is or not at all, where the page says its language", () => expectReadWithLanguage(4000));
  it("is read as it is or not at all, where the page does not say it", () => expectReadWithoutLanguage(4000));
});
