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
  expect(showNames(saved, Object.keys(answers), key)).toEqual({ answers, unseen: {} });
});

test("what is about a name nobody knows here is kept as it is", () => {
  const saved = hideNames(answers, key);
  const found = showNames(saved, ["instagram.owner:bo.example"], key);
  expect(Object.keys(found.answers)).toEqual(["facebook.timeline", "instagram.owner:bo.example"]);
  expect({ ...found.unseen, ...hideNames(found.answers, key) }).toEqual(saved);
});

test("another key gives other hashes, and finds nothing", () => {
  const other = new Uint8Array(32).fill(8);
  const saved = hideNames(answers, key);
  expect(Object.keys(hideNames(answers, other))).not.toEqual(Object.keys(saved));
  expect(showNames(saved, Object.keys(answers), other).answers).toEqual({ "facebook.timeline": "public" });
});
