import { expect, test } from "vitest";
import { LANGUAGES } from "../../generator/language.ts";
import { exportIn, show, WAYS } from "./generated.ts";

const languages = [...LANGUAGES, "ar" as const];

test.each(languages)(
  "a page in %s, however it comes, shows no limited item as public, and nearly all that it does show",
  async (language) => {
    const paths = await exportIn(language === "ar" ? "en" : language);
    for (const way of Object.keys(WAYS))
      for (const seed of [1, 2]) {
        const { wrong, found, of, missed } = await show(paths, seed, language, way);
        expect(wrong, way).toEqual([]);
        expect(of).toBeGreaterThan(50);
        expect(found / of, missed.join("\n")).toBeGreaterThanOrEqual(0.98);
      }
  },
);
