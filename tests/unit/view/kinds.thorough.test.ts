import { expect, test } from "vitest";
import { VIEW_KINDS } from "../../../src/model/vocabulary.ts";
import { LANGUAGES } from "../../generator/language.ts";
import { exportIn, OF_KIND, show, WAYS } from "./generated.ts";

const languages = [...LANGUAGES, "ar" as const];

test.each(languages)(
  "a page of any kind in %s shows no limited item as public, and nearly all that it does show",
  async (language) => {
    for (const [n, kind] of VIEW_KINDS.entries()) {
      const paths = await exportIn(language === "ar" ? "en" : language, OF_KIND[kind]);
      const totals = { found: 0, of: 0, missed: [] as string[] };
      for (const seed of [3, 4, 5]) {
        const way = Object.keys(WAYS)[(n + seed) % 4] ?? "html";
        const { wrong, found, of, missed } = await show(paths, seed, language, way, kind);
        expect(wrong, `${kind} ${way}`).toEqual([]);
        totals.found += found;
        totals.of += of;
        totals.missed.push(...missed);
      }
      expect(totals.of, kind).toBeGreaterThan(3);
      expect(totals.found / totals.of, `${kind}: ${totals.missed.join("\n")}`).toBeGreaterThanOrEqual(0.98);
    }
  },
);
