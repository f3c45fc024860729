import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIRST_ASKED } from "../../../../src/decode/dates/languages.ts";
import { parsePrintedDate } from "../../../../src/decode/dates/printedDate.ts";
import { tableOf } from "../../../../src/decode/dates/tables.ts";

/** "2025-10-19T13:47:55.000Z second", or null. */
const read = (s: string): string | null => {
  const date = parsePrintedDate(s);
  return date && `${new Date(date.at).toISOString().slice(0, 19)} ${date.precision}`;
};

describe("parsePrintedDate", () => {
  it.each([
    // Printed by Facebook and Instagram
    ["Oct 19, 2025 1:47:55 pm", "2025-10-19T13:47:55 second"],
    ["Jul 12, 2024 4:55:32pm", "2024-07-12T16:55:32 second"],
    ["Jan 02, 2021, 3:04 PM", "2021-01-02T15:04:00 minute"],
    ["Jan 2, 2021 at 3:04 PM", "2021-01-02T15:04:00 minute"],
    ["Wednesday, November 12, 2008 at 8:53pm UTC+01", "2008-11-12T19:53:00 minute"],
    ["Sep 22, 2017, 6:33 AM", "2017-09-22T06:33:00 minute"],
    ["Jun 03, 2025 10:53:49 da tarde", "2025-06-03T22:53:49 second"],
    ["Jun 03, 2025 10:53:49 da manhã", "2025-06-03T10:53:49 second"],
    ["Jun 03, 2025 1:53:49 da madrugada", "2025-06-03T01:53:49 second"],
    ["ago 10, 2026 4:38 da manhã", "2026-08-10T04:38:00 minute"],
    ["paź 03, 2024 1:05:22 po południu", "2024-10-03T13:05:22 second"],
    ["paź 03, 2024 1:05:22 rano", "2024-10-03T01:05:22 second"],
    ["Tháng 10 01, 2025 10:21:24 ch", "2025-10-01T22:21:24 second"],
    ["Tháng 10 01, 2025 10:21:24 sáng", "2025-10-01T10:21:24 second"],
    ["1月 28, 2025 1:47:43 PM", "2025-01-28T13:47:43 second"],
    ["6월 23, 2026 2:06 오후", "2026-06-23T14:06:00 minute"],
    ["6월 23, 2026 2:06 오전", "2026-06-23T02:06:00 minute"],
    ["dub 10, 2014 9:02:15 odpol.", "2014-04-10T21:02:15 second"],
    ["dub 10, 2014 9:02:15 dopol.", "2014-04-10T09:02:15 second"],
    ["31/12/2020, 15:04", "2020-12-31T15:04:00 minute"],
    // As people and other versions print them
    ["Oct 19, 2025 1:47:55\u202fPM", "2025-10-19T13:47:55 second"],
    ["12 octobre 2020 à 15:04", "2020-10-12T15:04:00 minute"],
    ["31 décembre 2020, 15 h 04", "2020-12-31T15:04:00 minute"],
    ["mar. 3 mars 2021 15:04", "2021-03-03T15:04:00 minute"],
    ["12. Oktober 2020 um 9:04 Uhr", "2020-10-12T09:04:00 minute"],
    ["2 de enero de 2021 a las 15:04", "2021-01-02T15:04:00 minute"],
    ["mercoledì 3 marzo 2021, 12:05", "2021-03-03T12:05:00 minute"],
    ["12 października 2020 o 15:04", "2020-10-12T15:04:00 minute"],
    ["2020年1月28日 15:04", "2020-01-28T15:04:00 minute"],
    ["2026년 6월 23일 오후 2:06", "2026-06-23T14:06:00 minute"],
    ["31.12.2020 15:04", "2020-12-31T15:04:00 minute"],
    ["12/31/2020", "2020-12-31T00:00:00 day"],
    ["2014-02-03 10:00", "2014-02-03T10:00:00 minute"],
    ["15:04, 12 Oct 2020", "2020-10-12T15:04:00 minute"],
    // The Persian era between year and time, which is a morning in Finnish
    ["1392-07-15 AP 12:00:00", "2013-10-07T12:00:00 second"],
    ["1392-07-15 AP 01:00:00 PM", "2013-10-07T13:00:00 second"],
    ["15. lokakuuta 2013 klo 1.00 ap.", "2013-10-15T01:00:00 minute"],
  ])("reads %j", (printed, expected) => {
    expect(read(printed)).toBe(expected);
  });

  it.each([
    ["Mar 1, 2020 12:00 am", "00:00"],
    ["Mar 1, 2020 12:00 pm", "12:00"],
    ["Mar 1, 2020 12:30 w nocy", "00:30"],
    ["Mar 1, 2020 11:30 w nocy", "23:30"],
    ["Mar 1, 2020 2:30 w nocy", "02:30"],
    ["Mar 1, 2020 12:30 w południe", "12:30"],
  ])("turns over the clock in %j", (printed, clock) => {
    expect(read(printed)?.slice(11, 16)).toBe(clock);
  });

  it("keeps only the day where the half of the day is not known", () => {
    expect(read("dic 01, 2025 9:00 xyzzy")).toBe("2025-12-01T00:00:00 day");
    expect(read("dic 01, 2025 21:00 xyzzy")).toBe("2025-12-01T21:00:00 minute");
    expect(read("Oct 19, 2025 25:10")).toBe("2025-10-19T00:00:00 day");
    expect(read("Oct 19, 2025 3:75 pm")).toBe("2025-10-19T00:00:00 day");
  });

  it.each([
    ["November 12, 2008 at 8:53pm UTC+01", "2008-11-12T19:53", true],
    ["November 12, 2008 at 8:53pm UTC-08", "2008-11-13T04:53", true],
    ["January 1, 2009 at 12:10am UTC+5:30", "2008-12-31T18:40", true],
    ["12. November 2008 um 20:53 GMT+1", "2008-11-12T19:53", true],
    ["2014-02-03 10:00 +0100", "2014-02-03T09:00", true],
    ["Nov 12, 2008 8:53 pm UTC", "2008-11-12T20:53", true],
    // Several zones have one name of letters, and no clock is a day ahead.
    ["November 12, 2008 at 8:53pm CST", "2008-11-12T20:53", undefined],
    ["November 12, 2008 at 8:53pm UTC+25", "2008-11-12T20:53", undefined],
    ["Oct 19, 2025 1:47:55 pm", "2025-10-19T13:47", undefined],
  ])("applies the zone that is printed: %j", (printed, minute, zoned) => {
    const date = parsePrintedDate(printed);
    expect([new Date(date?.at ?? 0).toISOString().slice(0, 16), date?.zoned]).toEqual([minute, zoned]);
  });

  it("does not move a day whose hour is not known", () => {
    expect(parsePrintedDate("dic 01, 2025 9:00 xyzzy UTC-08")).toEqual({ at: Date.UTC(2025, 11, 1), precision: "day" });
  });

  it.each([
    "",
    "hello",
    "Feb 30, 2020",
    "Foo 12, 2020 1:00 pm",
    "15:04",
    "2020",
    "13/13/2020",
    "Oct 19, 0025",
    // Eras of other calendars, by a word that is a part of the day too
    "2013-07-15 AM 12:00:00",
    "15/07/2013 AP 09:00",
    "x".repeat(10_000),
  ])("makes nothing of %j", (text) => {
    expect(parsePrintedDate(text)).toBeNull();
  });

  const time = fc.date({ min: new Date("2004-02-04"), max: new Date("2040-01-01"), noInvalidDate: true });

  it("gives back any time printed in Meta's shape, with the months of any language", () => {
    fc.assert(
      fc.property(time, fc.constantFrom(...FIRST_ASKED), fc.constantFrom("am/pm", "24"), (date, language, clock) => {
        const names = [...(tableOf(language)?.months ?? [])].filter(([, month]) => month === date.getUTCMonth() + 1);
        const hour = date.getUTCHours();
        const [shown, part] = clock === "24" ? [hour, ""] : [hour % 12 || 12, hour < 12 ? " am" : " pm"];
        const rest = [date.getUTCMinutes(), date.getUTCSeconds()].map((n) => String(n).padStart(2, "0")).join(":");
        for (const [name] of names) {
          const printed = `${name} ${date.getUTCDate()}, ${date.getUTCFullYear()} ${shown}:${rest}${part}`;
          expect(parsePrintedDate(printed, language)).toEqual({
            at: Math.floor(date.getTime() / 1000) * 1000,
            precision: "second",
          });
        }
      }),
    );
  });

  it.each(["en", "fr", "de", "es", "it", "nl", "pl", "pt", "cs", "ja", "ko", "vi"])(
    "reads the usual dates of %s",
    (language) => {
      const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
      fc.assert(
        fc.property(time, (date) => {
          const day = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
          expect(parsePrintedDate(format.format(date), language)).toEqual({ at: day, precision: "day" });
        }),
      );
    },
  );

  it("never throws", () => {
    const piece = fc.oneof(
      fc.constantFrom("Oct", " ", "12", ", ", "2020", ":", "pm", "月", "99"),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const date = parsePrintedDate(pieces.join(""));
        expect(Number.isFinite(date?.at ?? 0)).toBe(true);
      }),
    );
  });
});
