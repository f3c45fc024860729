import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, test } from "vitest";
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
