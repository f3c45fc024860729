import { expect, test } from "vitest";
import { onceEach } from "../../../src/survey/switches.ts";

const at = (iso: string) => Date.parse(iso);
const found = (file: string, iso: string, to: "private" | "public" | null) => ({
  fact: { type: "switch", at: at(iso), to } as const,
  evidence: { file },
});

test("a switch that JSON and a page both list is one; another of the same day stays", () => {
  const page = "a/profile_privacy_changes.html";
  const json = "b/profile_privacy_changes.json";
  const list = [
    found(page, "2024-05-01T05:10:00Z", "private"),
    found(page, "2024-05-01T05:15:00Z", "private"),
    found(json, "2024-05-01T13:10:44Z", "private"),
    found(page, "2024-05-01T06:25:00Z", "public"),
    found(json, "2024-05-01T13:10:44Z", null),
  ];
  expect(onceEach(list).map(({ fact, evidence }) => [fact.at, evidence.file])).toEqual([
    [at("2024-05-01T13:10:44Z"), json],
    [at("2024-05-01T05:15:00Z"), page],
    [at("2024-05-01T06:25:00Z"), page],
  ]);
});
