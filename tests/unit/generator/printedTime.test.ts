import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asPrinted, printTime, type TimeStyle } from "../../generator/html/printedTime.ts";
import { LANGUAGES } from "../../generator/language.ts";

const STYLE: TimeStyle = {
  language: "en",
  clock: 12,
  offset: 0,
  seconds: true,
  form: "plain",
  capitals: false,
  glued: false,
  capitalMonth: false,
};
const AT = Date.UTC(2025, 9, 19, 13, 47, 55) / 1000;

describe("printed times", () => {
  it.each([
    [{}, "Oct 19, 2025 1:47:55 pm"],
    [{ glued: true }, "Oct 19, 2025 1:47:55pm"],
    [{ form: "comma", capitals: true, seconds: false }, "Oct 19, 2025, 1:47 PM"],
    [{ form: "at", capitals: true, seconds: false }, "Oct 19, 2025 at 1:47 PM"],
    [{ form: "digits", language: "fr", seconds: false }, "19/10/2025, 13:47"],
    [{ clock: 24 }, "Oct 19, 2025 13:47:55"],
    [{ offset: -8 }, "Oct 19, 2025 5:47:55 am"],
    [{ language: "pl" }, "paź 19, 2025 1:47:55 po południu"],
    [{ language: "pt", capitalMonth: true }, "Out 19, 2025 1:47:55 da tarde"],
    [{ language: "fr" }, "oct. 19, 2025 1:47:55 de l’après-midi"],
  ] as const)("%o: %s", (style, printed) => {
    expect(printTime(AT, { ...STYLE, ...style })).toBe(printed);
  });

  it("have twelve months and a word for every hour in all languages", () => {
    for (const language of LANGUAGES) {
      const months = Array.from({ length: 12 }, (_, n) =>
        printTime(Date.UTC(2024, n, 1) / 1000, { ...STYLE, language }),
      );
      expect(new Set(months.map((text) => text.split(" ")[0])).size).toBe(12);
      for (let hour = 0; hour < 24; hour++) {
        expect(printTime(hour * 3600, { ...STYLE, language })).toMatch(/:00 \S/);
      }
    }
  });

  it.each(["fr", "de", "es", "it", "nl"] as const)(
    "have the months that Unicode has, where none was seen: %s",
    (language) => {
      const unicode = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
      for (let month = 0; month < 12; month++) {
        const at = Date.UTC(2024, month, 5) / 1000;
        expect(printTime(at, { ...STYLE, language }).split(" ")[0]).toBe(unicode.format(at * 1000));
      }
    },
  );

  it("lose their seconds where none are printed, and their zone always", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), fc.integer({ min: -12, max: 14 }), (at, offset) => {
        const style = { ...STYLE, offset, clock: 24 } as const;
        const [month = "", day = "", year = "", clock = ""] = printTime(at, style).split(" ");
        expect(Date.parse(`${month} ${day} ${year} ${clock} UTC`) / 1000).toBe(asPrinted(at, style));
        expect(asPrinted(at, style)).toBe(at + offset * 3600);
        expect(asPrinted(at, { ...style, seconds: false })).toBe(Math.floor((at + offset * 3600) / 60) * 60);
      }),
    );
  });
});
