import { describe, expect, test } from "vitest";
import { downloadRequests } from "../../../src/formats/downloadRequests.ts";
import { readAll } from "./collect.ts";

const seconds = (day: string) => Date.parse(day) / 1000;
const ALL_TIME = -2_048_515_200;

function request(labels: readonly [string, string, string], start: number, end: string, timestamp?: string) {
  const [completion, from, to] = labels;
  return {
    ...(timestamp === undefined ? {} : { timestamp: seconds(timestamp) }),
    label_values: [
      { label: completion, timestamp_value: seconds("2026-10-02") },
      { label: from, timestamp_value: start },
      { label: to, timestamp_value: seconds(end) },
      { label: "Output format", value: "JSON" },
    ],
  };
}

const ENGLISH = ["Request completion time", "Start date", "End date"] as const;
const windowsIn = (records: unknown) => readAll(downloadRequests, records).facts;

describe("requests for an export", () => {
  test("each says its window and when it was made; Meta's mark of all time is an open end", () => {
    expect(
      windowsIn([
        request(ENGLISH, seconds("2025-10-01"), "2026-10-01", "2026-10-01T10:00:00Z"),
        request(ENGLISH, ALL_TIME, "2025-01-01", "2025-01-01"),
      ]),
    ).toEqual([
      {
        type: "window",
        from: Date.parse("2025-10-01"),
        to: Date.parse("2026-10-01"),
        requestedAt: Date.parse("2026-10-01T10:00:00Z"),
      },
      { type: "window", from: null, to: Date.parse("2025-01-01"), requestedAt: Date.parse("2025-01-01") },
    ]);
  });

  test.each([
    ["French", ["Heure de fin de la demande", "Date de début", "Date de fin"]],
    ["German", ["Abschluss der Anfrage", "Startdatum", "Enddatum"]],
    ["a language nobody knows", ["Aaa", "Bbb", "Ccc"]],
  ] as const)("in %s", (_language, labels) => {
    expect(windowsIn([request(labels, seconds("2025-10-01"), "2026-10-01")])).toMatchObject([
      { from: Date.parse("2025-10-01"), to: Date.parse("2026-10-01"), requestedAt: Date.parse("2026-10-02") },
    ]);
  });

  test("as a map of labels", () => {
    const map = { "Start date": { timestamp: seconds("2025-10-01") }, "End date": { value: "2026-10-01" } };
    expect(windowsIn([{ string_map_data: map }])).toMatchObject([
      { from: Date.parse("2025-10-01"), to: Date.parse("2026-10-01") },
    ]);
  });

  test("a request that names no time says nothing", () => {
    expect(windowsIn([{ timestamp: 5, label_values: [{ label: "Media quality", value: "High" }] }])).toEqual([]);
  });
});
