import { describe, expect, it, test } from "vitest";
import { readPrintedDate } from "../../../../src/decode/dates/printedDate.ts";
import { tableOf } from "../../../../src/decode/dates/tables.ts";
import { expectMetasOrder, expectReadWithLanguage, expectReadWithoutLanguage } from "./anyDate.ts";

describe("a date of any language, calendar and script", () => {
  it("is read as it is or not at all, where the page says its language", () => expectReadWithLanguage(50));
  it("is read as it is or not at all, where the page does not say it", () => expectReadWithoutLanguage(50));
});

test.each(["en", "nl", "de", "ar", "th"])(
  "dates of %s in Meta's order are read to the second on a clock of 24 hours, and with a part of the day",
  expectMetasOrder,
);

test("a page that names a calendar, or nonsense, as its language is read as one that names none", () => {
  for (const tag of ["gl-u-ca-buddhist", "xx-u-ca-", "en-US-posix-x-y", "", "constructor"]) {
    expect(tableOf(tag)).toBeNull();
    expect(readPrintedDate("Oct 19, 2025 1:47:55 pm", tag)).toMatchObject({ precision: "second" });
  }
  expect(tableOf("pt_BR")?.order).toBe("dmy");
});

test("a language that prints the month first in one style and the day in another does not tell the order of numbers", () => {
  expect(tableOf("mt")?.order).toBeNull();
  expect(readPrintedDate("04/02/2004", "mt")).toBe("ambiguous");
  expect(readPrintedDate("24/02/2004", "mt")).toMatchObject({ at: Date.UTC(2004, 1, 24) });
});
