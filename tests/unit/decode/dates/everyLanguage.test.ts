import { describe, expect, it, test } from "vitest";
import { readPrintedDate } from "../../../../src/decode/dates/printedDate.ts";
import { tableOf } from "../../../../src/decode/dates/tables.ts";
import { expectReadWithLanguage, expectReadWithoutLanguage, isTrue, OF_PAGES, print } from "./anyDate.ts";

describe("a date of any language, calendar and script", () => {
  it("is read as it is or not at all, where the page says its language", () => expectReadWithLanguage(200));
  it("is read as it is or not at all, where the page does not say it", () => expectReadWithoutLanguage(200));
});

test.each(OF_PAGES.filter((language) => tableOf(language) !== null))(
  "dates of %s in Meta's order are read to the second on a clock of 24 hours, and with a part of the day",
  (language) => {
    let read = 0;
    for (let month = 0; month < 12; month++)
      for (const hour12 of [true, false]) {
        const moment = new Date(Date.UTC(2025, month, 3 + month, hour12 ? 9 + month : 21, 21, 24));
        const base = { moment, language, calendar: "gregory", digits: "latn", dateStyle: "medium", hour12 } as const;
        const text = print({ ...base, timeStyle: "medium", order: "Meta's" });
        const date = readPrintedDate(text, language);
        expect([text, isTrue(date, moment)]).toEqual([text, true]);
        if (date !== null && date !== "ambiguous" && date.precision === "second") read++;
      }
    expect([language, read]).toEqual([language, 24]);
  },
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
