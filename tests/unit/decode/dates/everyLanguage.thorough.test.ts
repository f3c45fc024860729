import { describe, it, test } from "vitest";
import { tableOf } from "../../../../src/decode/dates/tables.ts";
import { expectMetasOrder, expectReadWithLanguage, expectReadWithoutLanguage, OF_PAGES } from "./anyDate.ts";

describe("a date of any language, calendar and script", () => {
  it("is read as it is or not at all, where the page says its language", () => expectReadWithLanguage(4000));
  it("is read as it is or not at all, where the page does not say it", () => expectReadWithoutLanguage(4000));
});

test.each(OF_PAGES.filter((language) => tableOf(language) !== null))(
  "dates of %s in Meta's order are read to the second on a clock of 24 hours, and with a part of the day",
  expectMetasOrder,
);
