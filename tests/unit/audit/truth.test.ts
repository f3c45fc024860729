import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { Report } from "../../../src/model/report.ts";
import {
  compareWithTruth,
  type Disagreement,
  EXAMPLE_NOW,
  type ExampleOptions,
  writeExample,
} from "../../generator/index.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-truth-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const CASES: Record<string, ExampleOptions> = {
  "the default export": { items: 400 },
  "Facebook of 2021": { platforms: ["facebook"], facebookEra: "2021", items: 400 },
  "Facebook of 2023": { platforms: ["facebook"], facebookEra: "2023", items: 400 },
  "Facebook of 2024 in French": { platforms: ["facebook"], facebookEra: "2024", language: "fr", items: 400 },
  "a Page's export": { platforms: ["facebook"], facebookPage: true, items: 200 },
  "Instagram of era C, private": { platforms: ["instagram"], instagramEra: "C", instagramPrivate: true, items: 300 },
  "Instagram of era D in French": { platforms: ["instagram"], instagramEra: "D", language: "fr", items: 300 },
  "Instagram without a flag": { platforms: ["instagram"], instagramPrivate: null, items: 200 },
  "Instagram, private, no history folder": {
    platforms: ["instagram"],
    instagramPrivate: true,
    privacyHistory: "no-folder",
    items: 200,
  },
  "Instagram, private, never switched": {
    platforms: ["instagram"],
    instagramPrivate: true,
    privacyHistory: "none",
    items: 200,
  },
  "a professional account": { platforms: ["instagram"], professional: true, items: 200 },
  "private Threads": { platforms: ["instagram"], threads: true, threadsPrivate: true, items: 200 },
  "a minor": { minor: true, items: 200 },
  "two people": { people: 2, items: 400 },
  "five parts in a wrapped root with noise": { parts: 5, wrapRoot: true, noise: true, items: 400 },
  "lone objects": { loneObjects: true, items: 30 },
  "explicit audience labels": { audienceLabels: true, items: 200 },
  "rare files of Facebook": { platforms: ["facebook"], rare: true, items: 200 },
  "rare files of Facebook of 2021 in French": {
    platforms: ["facebook"],
    facebookEra: "2021",
    language: "fr",
    rare: true,
    items: 200,
  },
  "rare files of a Page": { platforms: ["facebook"], facebookPage: true, rare: true, items: 200 },
  "rare files of a Page, as pages": {
    platforms: ["facebook"],
    facebookPage: true,
    format: "html",
    rare: true,
    items: 200,
  },
  "rare files of Facebook in Polish": { platforms: ["facebook"], language: "pl", rare: true, items: 200 },
  "rare files of Instagram in German": { platforms: ["instagram"], language: "de", rare: true, items: 200 },
  "rare files of Instagram as labels": { platforms: ["instagram"], rare: true, factsShape: "labels", items: 200 },
  "rare files of Instagram as labels in Polish": {
    platforms: ["instagram"],
    language: "pl",
    seed: 8,
    instagramPrivate: true,
    rare: true,
    factsShape: "labels",
    items: 200,
  },
  "the app's example in English": { home: true, language: "en", items: 160 },
  "the app's example in French": { home: true, language: "fr", items: 160 },
  "the app's example in German": { home: true, language: "de", items: 160 },
  "backslashes in names": { backslashes: true, items: 100 },
};

/** One line for each disagreement: enough to see what is wrong. */
function inShort(d: Disagreement): string {
  const what =
    d.type === "different" ? `${d.property}: ${JSON.stringify(d.expected)} found ${JSON.stringify(d.found)}` : d.type;
  const of = d.truth ?? d.item;
  const from = d.item?.sources[0]?.file ?? "";
  return `${what} | ${of?.kind} ${of?.field} ${of?.createdAt} ${JSON.stringify(of?.text.slice(0, 30))} ${from}`;
}

for (const [name, options] of Object.entries(CASES)) {
  test(`${name}: every item is found once, with its verdict`, async () => {
    const { paths, truth } = await writeExample(join(folder, name.replace(/\W+/g, "-")), { seed: 7, ...options });
    const store = await runAudit(paths, { now: EXAMPLE_NOW });
    const report = { ...store.head(), items: [...store.items()] };
    expect(Report.safeParse(report).error?.issues.slice(0, 3) ?? []).toEqual([]);
    expect(compareWithTruth(truth, report).map(inShort)).toEqual([]);
    expect(new Set(report.items.map((i) => i.id)).size).toBe(report.items.length);
    await store.close();
  });
}
