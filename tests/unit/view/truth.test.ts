import { expect, test } from "vitest";
import { exportIn, show } from "./generated.ts";

test.each([
  ["en", "pasted twice"],
  ["pl", "mhtml"],
] as const)(
  "a page in %s, %s, shows no limited item as public, and nearly all that it does show",
  async (language, way) => {
    const { wrong, found, of, missed } = await show(await exportIn(language), 1, language, way);
    expect(wrong).toEqual([]);
    expect(of).toBeGreaterThan(50);
    expect(found / of, missed.join("\n")).toBeGreaterThanOrEqual(0.98);
  },
);
