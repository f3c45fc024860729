import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTree } from "../../src/archive/index.ts";
import { runAudit } from "../../src/audit/audit.ts";
import { EXAMPLE_NOW } from "../../src/example/index.ts";
import { isDataFile } from "../../src/formats/routes.ts";
import { ProblemError } from "../../src/model/problem.ts";
import { Report } from "../../src/model/report.ts";
import { type Base, keyOf, makeBases } from "./fuzz/bases.ts";
import { type FuzzCase, fuzzCase } from "./fuzz/case.ts";
import { failedOnce } from "./fuzz/seeds.ts";

/** `npm run fuzz` asks for more. */
const CASES = Number(process.env.OUTSCOPE_FUZZ ?? 1000);
const FIRST = Number(process.env.OUTSCOPE_FUZZ_FROM ?? 0);
const AT_ONCE = 100;

let root: string;
let bases: Base[];
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "outscope-fuzz-"));
  let made = 0;
  bases = await makeBases(async (name, zip) => {
    const folder = join(root, `base-${made++}`);
    await mkdir(folder);
    await writeFile(join(folder, `${name}.zip`), zip);
    return join(folder, `${name}.zip`);
  });
});
afterAll(() => rm(root, { recursive: true, force: true }));

type Outcome = { readonly refused: string } | { readonly report: Report };

async function audit(path: string): Promise<Outcome> {
  try {
    const store = await runAudit([path], { now: EXAMPLE_NOW, parseWorker: null });
    try {
      return { report: { ...store.head(), items: [...store.items()] } };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { refused: error.problem.code };
  }
}

/** What is wrong with the audit of a changed export; empty where nothing is. */
async function faults(seed: number): Promise<string[]> {
  const one = fuzzCase(seed, bases);
  const path = join(root, `${one.base.name}.zip`);
  await writeFile(path, one.zip);
  const outcome = await audit(path);
  if ("refused" in outcome) return one.kind === "zip" ? [] : [`refused: ${outcome.refused}`];
  const { report } = outcome;
  const out = (Report.safeParse(report).error?.issues ?? [])
    .slice(0, 2)
    .map((issue) => `schema: ${issue.path.join(".")} ${issue.message}`);
  out.push(...(await lostFiles(path, report)), ...lostItems(one, report), ...wronglySafe(one, report));
  if (new Set(report.items.map(({ id }) => id)).size !== report.items.length) out.push("two items with one id");
  if (seed % 4 === 0) {
    const again = await audit(path);
    const ids = (r: Report) => r.items.map(({ id }) => id).join();
    if (!("report" in again) || ids(again.report) !== ids(report)) out.push("other ids the second time");
  }
  return out;
}

/** Every data file that the zip's directory still shows is named by the report. */
async function lostFiles(path: string, report: Report): Promise<string[]> {
  const named = new Set(report.files.map(({ file }) => file));
  const tree = await openTree(path);
  await tree.close();
  return tree.members.filter((m) => isDataFile(m.path) && !named.has(m.path)).map((m) => `lost file: ${m.path}`);
}

/** A file with fewer items than before has a problem, unless what it had is really gone from it. */
function lostItems({ base, path, contents, kind }: FuzzCase, report: Report): string[] {
  return [...base.files.values()].flatMap((before) => {
    const now = report.files.find(({ file }) => file === before.file);
    if (now === undefined || now.problem !== null || now.items >= before.items) return [];
    if (now.file === path && (kind === "tree" || isGone(contents, before.records))) return [];
    return [`lost items: ${before.items} then, ${now.items} now, in ${now.file}`];
  });
}

/** Whether the file itself shows fewer records than the sound one had. */
function isGone(contents: Buffer | null, before: number): boolean {
  const text = contents?.toString() ?? "";
  try {
    return longestList(JSON.parse(text)) < before;
  } catch {
    return (text.match(/<footer|class="_3-94|_2lem/g)?.length ?? 0) < before;
  }
}

function longestList(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? value.length : 0;
  return Math.max(own, ...Object.values(value).map((v) => (Array.isArray(v) ? v.length : 0)));
}

/** What is public never becomes "not in scope", however much of the export is damaged. */
function wronglySafe({ base, path }: FuzzCase, report: Report): string[] {
  return report.items
    .filter((item) => item.verdict === "not-in-scope" && base.public.has(keyOf(item)))
    .filter((item) => !item.sources.some(({ file }) => file === path))
    .map((item) => `called safe: ${item.kind} of ${item.createdAt}`);
}

async function faultsOf(seeds: readonly number[]): Promise<Record<number, string[]>> {
  const out: Record<number, string[]> = {};
  for (const seed of seeds) {
    const found = await faults(seed).catch((error: unknown) => [`threw: ${String(error)}`]);
    if (found.length > 0) out[seed] = found;
  }
  return out;
}

describe("changed exports", () => {
  for (let from = FIRST; from < FIRST + CASES; from += AT_ONCE) {
    const seeds = Array.from({ length: Math.min(AT_ONCE, FIRST + CASES - from) }, (_, i) => from + i);
    test(`seeds ${from} to ${from + seeds.length - 1}`, async () => {
      expect(await faultsOf(seeds)).toEqual({});
    });
  }

  test("seeds that failed once", async () => {
    expect(await faultsOf(failedOnce)).toEqual({});
  });
});
