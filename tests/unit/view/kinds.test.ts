import { expect, test } from "vitest";
import type { ViewKind } from "../../../src/model/vocabulary.ts";
import { exportIn, OF_KIND, show } from "./generated.ts";

const KINDS: readonly ViewKind[] = ["group", "post", "page", "instagram", "threads", "activity-public"];

test.each(KINDS)(
  "a page of kind %s shows no limited item as public, and nearly all that it does show",
  async (kind) => {
    const paths = await exportIn("en", OF_KIND[kind]);
    for (const seed of [1, 2]) {
      const { wrong, found, of, missed } = await show(paths, seed, "en", seed === 1 ? "pasted" : "html", kind);
      expect(wrong).toEqual([]);
      expect(of).toBeGreaterThan(1);
      expect(found / of, missed.join("\n")).toBeGreaterThanOrEqual(0.98);
    }
  },
);
