import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarFile } from "../../../src/remedy/calendar.ts";

const at = new Date("2026-11-24T07:05:09.123Z");
const make = (summary: string, description = "") =>
  calendarFile([{ uid: "a@outscope.invalid", date: "2026-12-31", summary, description }], at);
const octets = (line: string) => Buffer.byteLength(line, "utf8");
/** What a calendar reads: folded lines joined, TEXT escapes undone (RFC 5545). */
const read = (ics: string, name: string) =>
  ics
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replaceAll(/\\([\\;,n])/g, (_all, escaped: string) => (escaped === "n" ? "\n" : escaped));

test("an all-day entry with an alarm, in the shape of RFC 5545", () => {
  const lines = make("Answer due").split("\r\n");
  expect(lines.slice(0, 3)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Outscope//Outscope//EN"]);
  expect(lines).toContain("DTSTAMP:20261124T070509Z");
  expect(lines).toContain("DTSTART;VALUE=DATE:20261231");
  expect(lines).toContain("DTEND;VALUE=DATE:20270101");
  expect(lines).toContain("BEGIN:VALARM");
  expect(lines.slice(-2)).toEqual(["END:VCALENDAR", ""]);
});

test("commas, semicolons, backslashes and line breaks survive", () => {
  const text = "First, then; a \\ and\r\nmore";
  expect(read(make("x", text), "DESCRIPTION")).toBe("First, then; a \\ and\nmore");
});

test("any text: no line over 75 octets, no bare line break, no other line, and the text comes back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const ics = make(text);
      const lines = ics.split("\r\n");
      for (const line of lines) expect(octets(line)).toBeLessThanOrEqual(75);
      expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      expect(lines.filter((line) => !line.startsWith(" ") && line.startsWith("BEGIN:VEVENT"))).toHaveLength(1);
      expect(read(ics, "SUMMARY")).toBe(text.replaceAll(/\r\n|\r/g, "\n").replaceAll(/(?!\n)\p{Cc}/gu, ""));
    }),
  );
});
