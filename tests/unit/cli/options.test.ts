import { describe, expect, test } from "vitest";
import { parseObjected } from "../../../src/cli/objected.ts";
import { parseOnly } from "../../../src/cli/only.ts";

describe("--objected", () => {
  test("one day is for both services, a named one for its own", () => {
    expect(parseObjected(["2026-11-01"], "eu")).toEqual([
      { platform: "facebook", sentOn: "2026-11-01", dueOn: "2026-12-01" },
      { platform: "instagram", sentOn: "2026-11-01", dueOn: "2026-12-01" },
    ]);
    expect(parseObjected(["facebook=2026-01-31"], "uk")).toEqual([
      { platform: "facebook", sentOn: "2026-01-31", dueOn: "2026-02-28" },
    ]);
  });
  test("where no law names a term, no day is promised", () => {
    expect(parseObjected(["facebook=2026-11-01"], "other")[0]?.dueOn).toBeNull();
  });
  test.each([
    ["2026-02-30", "usage-date-invalid"],
    ["yesterday", "usage-date-invalid"],
    ["facebook=", "usage-date-invalid"],
    ["myspace=2026-11-01", "usage-objected-platform"],
  ])("%s is refused", (text, code) => {
    expect(() => parseObjected([text], "eu")).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code }) }),
    );
  });
});

describe("--only", () => {
  test("names the list, or facets of a filter", () => {
    expect(parseOnly([])).toBeNull();
    expect(parseOnly(["my-list"])).toBe("my-list");
    expect(parseOnly(["kind=photo", "kind=video", "year=2014", "year=none", "group=Cooking", "text=a=b"])).toEqual({
      filter: { kinds: ["photo", "video"], years: [2014, null], containers: ["group:Cooking"], text: "a=b" },
    });
  });
  test.each(["kind=sandwich", "year=MMXIV", "colour=red", "kind", "kind=", "=photo", "constructor=x"])(
    "%s is refused",
    (text) => {
      expect(() => parseOnly([text])).toThrow(
        expect.objectContaining({ problem: { code: "usage-only-invalid", data: { value: text } } }),
      );
    },
  );
  test("my list and a facet together are refused: they would not mean what they say", () => {
    expect(() => parseOnly(["my-list", "kind=photo"])).toThrow();
  });
});
