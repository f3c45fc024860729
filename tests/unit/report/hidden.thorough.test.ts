import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Filter } from "../../../src/model/filter.ts";
import { selectionOf } from "../../../src/report/index.ts";
import type { ExampleOptions } from "../../generator/index.ts";
import { expectHidden } from "./hiddenReport.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-hidden-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const EXPORTS: readonly ExampleOptions[] = [
  { platforms: ["facebook"], facebookEra: "2018" },
  { platforms: ["facebook"], noise: true, people: 2, facebookPage: true },
  { platforms: ["instagram"], rare: true, professional: true },
  { platforms: ["instagram"], instagramEra: "A" },
];

test.each(EXPORTS)("a hidden report of %o holds no string of the export, its paths and names included", (options) =>
  expectHidden(options, folder),
);

test("nor does one of a single person, or of what a filter with names in it shows", async () => {
  const two = { people: 2, items: 120, noise: true } as const;
  await expectHidden(two, folder, (store) => store.ofPerson(1));
  await expectHidden(two, folder, (store) => {
    const { containers, years } = store.facets(Filter.parse({ containers: [] }));
    const chosen = containers.map(({ value }) => value);
    expect(chosen.some((key) => key.includes(":"))).toBe(true);
    const filter = { containers: chosen, years: years.map(({ value }) => (value === "" ? null : Number(value))) };
    return selectionOf(store, { filter }, store.overview().people?.[0]?.accounts);
  });
});
