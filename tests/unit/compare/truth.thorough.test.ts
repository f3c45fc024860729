import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { compareSides } from "../../../src/compare/compare.ts";
import { type ComparedSide, sideOf } from "../../../src/compare/side.ts";
import type { Comparison } from "../../../src/model/comparison.ts";
import { EXAMPLE_NOW, type ExampleOptions, type TruthItem, writeExample } from "../../generator/index.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-compare-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Made {
  readonly side: ComparedSide;
  readonly truth: readonly TruthItem[];
}

let made = 0;
async function audited(options: ExampleOptions, given = (paths: readonly string[]) => paths): Promise<Made> {
  made += 1;
  const { paths, truth } = await writeExample(join(folder, String(made)), { seed: 11, noise: false, ...options });
  const store = await runAudit(given(paths), { now: EXAMPLE_NOW });
  const side = sideOf(store);
  await store.close();
  return { side, truth };
}

/** What tells a generated item from others in any era and format: its words or first file, and its day. */
function print({ kind, text, media, createdAt, printed }: TruthItem): string {
  const time = printed === undefined ? (createdAt?.slice(0, 16) ?? "") : "";
  return [kind, text.trim(), media[0]?.split("/").at(-1) ?? "", time].join("|");
}

/** How many items `a` has and `b` has not. */
function missing(a: readonly TruthItem[], b: readonly TruthItem[]): number {
  const rest = new Map<string, number>();
  for (const item of b) rest.set(print(item), (rest.get(print(item)) ?? 0) + 1);
  return a.filter((item) => {
    const left = rest.get(print(item)) ?? 0;
    if (left > 0) rest.set(print(item), left - 1);
    return left === 0;
  }).length;
}

const total = (c: Comparison) => [
  c.gone.count + c.same.count + c.changed.count + c.unmatched.before.length,
  c.new.count + c.same.count + c.changed.count + c.unmatched.after.length,
];

const ERAS = [
  ...(["2018", "2021", "2023", "2024"] as const).map((facebookEra) => ({
    platforms: ["facebook"] as const,
    facebookEra,
  })),
  ...(["A", "B", "C", "D"] as const).map((instagramEra) => ({ platforms: ["instagram"] as const, instagramEra })),
];

describe("a generated export and a later one", () => {
  test.each(ERAS)("%o: the same export again differs in nothing", async (era) => {
    const { side } = await audited(era);
    const again = await audited(era);
    const c = compareSides(side, again.side);
    expect([c.gone.count, c.new.count, c.changed.count, c.unmatched.count]).toEqual([0, 0, 0, 0]);
    expect(c.same.count).toBe(side.items.length);
  });

  test.each(ERAS.filter((era) => !("instagramEra" in era && era.instagramEra === "A")))(
    "%o: as JSON and as HTML, nothing is called gone or new",
    async (era) => {
      const json = await audited({ ...era, format: "json" });
      const html = await audited({ ...era, format: "html" });
      for (const [a, b] of [
        [json, html],
        [html, json],
      ] as const) {
        const c = compareSides(a.side, b.side);
        const called = [
          ...a.side.items.filter((i) => c.gone.ids.includes(i.id)),
          ...b.side.items.filter((i) => c.new.ids.includes(i.id)),
        ];
        expect(called.map((i) => `${i.kind} ${i.createdAt} ${i.keys[0]}`)).toEqual([]);
        expect(c.same.count + c.changed.count).toBeGreaterThan(a.side.items.length * 0.7);
        expect(total(c)).toEqual([a.side.items.length, b.side.items.length]);
      }
    },
  );

  test.each(ERAS)("%o: what was deleted is gone, all of it and nothing else", async (era) => {
    const before = await audited({ ...era, items: 240 });
    const after = await audited({ ...era, items: 180 });
    const c = compareSides(before.side, after.side);
    const deleted = missing(before.truth, after.truth);
    expect([c.gone.count, c.new.count, c.unmatched.count]).toEqual([deleted, 0, 0]);
    expect(deleted).toBeGreaterThan(20);
  });

  test.each(ERAS)(
    "%o: with a part of the later one missing, nothing is called gone that is still there",
    async (era) => {
      const before = await audited({ ...era, parts: 3, media: true });
      for (const left of [0, 1, 2]) {
        const after = await audited({ ...era, parts: 3, media: true }, (paths) => paths.filter((_, i) => i !== left));
        const c = compareSides(before.side, after.side);
        expect(c.gone.ids).toEqual([]);
        expect(c.unmatched.before.length).toBe(before.side.items.length - c.same.count - c.changed.count);
      }
    },
  );
});
