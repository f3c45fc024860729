import { expect, test } from "vitest";
import { mergeChange } from "../../../src/state/mergeChange.ts";

test("only what changed here is changed on the disk", () => {
  const disk = { mine: "hide", ofAnotherExport: "keep", ofAnotherHost: "done", takenBackElsewhere: "x" };
  const before = { mine: "hide", gone: "hide", ofAnotherHost: "hide", same: "keep" };
  const now = { mine: "delete", added: "done", ofAnotherHost: "hide", same: "keep" };
  expect(mergeChange({ ...disk, gone: "hide" }, before, now)).toEqual({
    mine: "delete",
    ofAnotherExport: "keep",
    ofAnotherHost: "done",
    takenBackElsewhere: "x",
    added: "done",
  });
});

test("answers by periods are compared by what they say", () => {
  const answer = () => ({ periods: [{ from: "2020-01-01", to: null, audience: "public" }] });
  expect(mergeChange({ a: "limited" as unknown }, { a: answer() }, { a: answer() })).toEqual({ a: "limited" });
});
