import { expect, test } from "vitest";
import type { Answers } from "../../../src/model/report.ts";
import { hideNames, showNames } from "../../../src/state/hiddenNames.ts";

const key = new Uint8Array(32).fill(7);
const answers: Answers = {
  "facebook.timeline": "public",
  "facebook.host:Bo: the ~ Example": "limited",
  "facebook.group:Bo: the ~ Example": "public",
  "instagram.owner:bo.example": { periods: [] },
};

test("names are hidden in what is saved, and found again by who knows them", () => {
  const saved = hideNames(answers, key);
  expect(JSON.stringify(saved)).not.toMatch(/Example|bo\./);
  expect(Object.keys(saved)).toHaveLength(4);
  expect(showNames(saved, Object.keys(answers), key)).toEqual(answers);
});

test("what is about a name nobody knows here is not found", () => {
  const saved = hideNames(answers, key);
  const found = showNames(saved, ["instagram.owner:bo.example"], key);
  expect(Object.keys(found)).toEqual(["facebook.timeline", "instagram.owner:bo.example"]);
});

test("another key gives other hashes, and finds nothing", () => {
  const other = new Uint8Array(32).fill(8);
  const saved = hideNames(answers, key);
  expect(Object.keys(hideNames(answers, other))).not.toEqual(Object.keys(saved));
  expect(showNames(saved, Object.keys(answers), other)).toEqual({ "facebook.timeline": "public" });
});
