import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { type Base, makeBases } from "./fuzz/bases.ts";
import { type FuzzCase, fuzzCase } from "./fuzz/case.ts";
import { audit, lostFiles, malformed, otherIds, wronglySafe } from "./fuzz/check.ts";
import { failedOnce, failedOnceWider } from "./fuzz/seeds.ts";
import { type WiderCase, widerCase } from "./fuzz/wider.ts";

/** `npm run fuzz` asks for more. */
const CASES = Number(process.env.OUTSCOPE_FUZZ ?? 1000);
const FIRST = Number(process.env.OUTSCOPE_FUZZ_FROM ?? 0);
/** Of the wider changes, which audit several zips and take longer, a quarter as many. */
const WIDER = Math.ceil(CASES / 4);
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

/** What is wrong with the audit of a changed export; empty where nothing is. */
async function faults(seed: number, folder: string): Promise<string[]> {
  const one = fuzzCase(seed, bases);
  const path = join(folder, `${one.base.name}.zip`);
  await writeFile(path, one.zip);
  const outcome = await audit([path]);
  if ("refused" in outcome) return one.kind === "zip" ? [] : [`refused: ${outcome.refused}`];
  const { report } = outcome;
  return [
    ...malformed(report),
    ...(await lostFiles(path, report)),
    ...lostItems(one, report),
    ...wronglySafe(one.base, new Set(one.path === null ? [] : [one.path]), report),
    ...(seed % 4 === 0 ? await otherIds([path], report) : []),
  ];
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
    // Each of them ends a record of a page; one that is damaged leaves the other.
    const ends = [/<footer/g, /class="_3-94|_2lem/g].map((end) => text.match(end)?.length ?? 0);
    return Math.max(...ends) < before;
  }
}

function longestList(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? value.length : 0;
  return Math.max(own, ...Object.values(value).map((v) => (Array.isArray(v) ? v.length : 0)));
}

/** The same for an export that was packed, saved or put together otherwise. */
async function widerFaults(seed: number, folder: string): Promise<string[]> {
  const one = widerCase(seed, bases);
  const paths: string[] = [];
  for (const [name, bytes] of one.zips) {
    paths.push(join(folder, name));
    await writeFile(join(folder, name), bytes);
  }
  const outcome = await audit(paths);
  if ("refused" in outcome) {
    const expected = one.kind === "nested" ? outcome.refused === "zip-in-zip" : one.damaged;
    return expected ? [] : [`refused: ${outcome.refused}`];
  }
  const { report } = outcome;
  const out = [...malformed(report), ...widerLostItems(one, report), ...wronglySafe(one.base, one.changed, report)];
  // A zip that is told to be none of an export, or empty, has lost nothing without a word.
  const told = new Set(report.problems.map(({ data }) => data.file));
  const whole = paths.filter((path) => !one.damaged && !told.has(basename(path)));
  for (const path of whole) out.push(...(await lostFiles(path, report)));
  if (seed % 4 === 0) out.push(...(await otherIds(paths, report)));
  return out;
}

/** Nothing but the contents of a changed file can cost items without a problem; another encoding costs none at all. */
function widerLostItems({ base, kind, changed, damaged }: WiderCase, report: Report): string[] {
  return [...base.files.values()].flatMap((before) => {
    if (damaged || (changed.has(before.file) && kind !== "encoding")) return [];
    const found = report.files.filter(({ file }) => file === before.file || file.endsWith(`/${before.file}`));
    const now = found.reduce((sum, { items }) => sum + items, 0);
    if (now >= before.items || found.some(({ problem }) => problem !== null)) return [];
    return [`lost items: ${before.items} then, ${now} now, in ${before.file} (${kind})`];
  });
}

type Check = (seed: number, folder: string) => Promise<string[]>;

/**
 * Each case in a folder of its own, and none after `signal`: a test that took too long goes on while the next one runs, and once put
 * its exports in the place of that one's.
 */
async function faultsOf(
  seeds: readonly number[],
  check: Check,
  signal: AbortSignal,
): Promise<Record<number, string[]>> {
  const out: Record<number, string[]> = {};
  for (const seed of seeds) {
    if (signal.aborted) break;
    const folder = await mkdtemp(join(root, "case-"));
    const found = await check(seed, folder).catch((error: unknown) => [`threw: ${String(error)}`]);
    await rm(folder, { recursive: true, force: true });
    if (found.length > 0) out[seed] = found;
  }
  return out;
}

describe.each([
  ["changed exports", faults, CASES, failedOnce],
  ["exports packed, saved or put together otherwise", widerFaults, WIDER, failedOnceWider],
] as const)("%s", (_what, check, cases, failed) => {
  for (let from = FIRST; from < FIRST + cases; from += AT_ONCE) {
    const seeds = Array.from({ length: Math.min(AT_ONCE, FIRST + cases - from) }, (_, i) => from + i);
    test(`seeds ${from} to ${from + seeds.length - 1}`, async ({ signal }) => {
      expect(await faultsOf(seeds, check, signal)).toEqual({});
    });
  }

  test("seeds that failed once", async ({ signal }) => {
    expect(await faultsOf(failed, check, signal)).toEqual({});
  });
});
