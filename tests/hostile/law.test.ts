import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mediaName } from "../../src/decode/mediaName.ts";
import type { Item, Report } from "../../src/model/report.ts";
import { writeZip } from "../unit/archive/zipWriter.ts";
import { audit } from "./fuzz/check.ts";
import { Random } from "./fuzz/random.ts";
import { type GivenPart, lawExport } from "./law/exports.ts";
import { reduced } from "./law/reductions.ts";
import { brokeTheLaw } from "./law/seeds.ts";

/** Cases: a generated export with something taken away. `npm run law` asks for more. */
const CASES = Number(process.env.OUTSCOPE_LAW ?? 500);
const FIRST = Number(process.env.OUTSCOPE_LAW_FROM ?? 0);
/** One export is audited whole once, and then this many times with less. */
const EACH = 5;
const AT_ONCE = 20;

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "outscope-law-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

let runs = 0;

/** Null where nothing is left that is an export. */
async function auditOf(parts: readonly GivenPart[]): Promise<Report | null> {
  const into = join(root, String(runs++));
  await mkdir(into);
  const paths: string[] = [];
  for (const [i, { name, members }] of parts.entries()) {
    // Two parts may have lost their names.
    const path = join(into, paths.includes(join(into, name)) ? `${i}-${name}` : name);
    await writeFile(path, writeZip({ entries: members.map(({ path: inside, data }) => ({ name: inside, data })) }));
    paths.push(path);
  }
  const outcome = await audit(paths);
  await rm(into, { recursive: true, force: true });
  return "report" in outcome ? outcome.report : null;
}

const keyOf = (item: Item): string =>
  JSON.stringify([item.platform, item.createdAt, item.text, item.field, item.media.map(({ uri }) => mediaName(uri))]);

/** The keys of items that are "not in scope". */
function safeOnes(report: Report): Set<string> {
  return new Set(report.items.filter((item) => item.verdict === "not-in-scope").map(keyOf));
}

/** What is "not in scope" with less and was not with everything. */
function safer(whole: Report, less: Report): string[] {
  const before = safeOnes(whole);
  const known = new Map(whole.items.flatMap((item) => (item.verdict === "not-in-scope" ? [] : [[keyOf(item), item]])));
  return [...safeOnes(less)].flatMap((key) => {
    const was = known.get(key);
    // An item that shows with less only (an older reading of it) is another item. Of two alike of which one was safe already, as the
    // same words on two people's profiles, it cannot be told which one is safe now, and that one may stand there twice.
    if (was === undefined || before.has(key)) return [];
    const is = less.items.find((item) => item.verdict === "not-in-scope" && keyOf(item) === key);
    return [
      `${was.verdict} (${was.reasons[0]?.rule}) became safe by ${is?.reasons.map(({ rule }) => rule).join()}: ${key}`,
    ];
  });
}

/** What breaks the law in the cases of one export; empty where nothing does. */
async function faults(seed: number): Promise<string[]> {
  const random = new Random(seed);
  const parts = lawExport(random);
  const whole = await auditOf(parts);
  if (whole === null) return [`the whole export was refused: ${parts.map(({ name }) => name).join()}`];
  const out: string[] = [];
  for (let n = 0; n < EACH; n++) {
    const { what, parts: fewer } = reduced(parts, random);
    const less = fewer.length === 0 ? null : await auditOf(fewer);
    if (less !== null) for (const fault of safer(whole, less).slice(0, 2)) out.push(`without ${what}: ${fault}`);
  }
  return out;
}

async function faultsOf(seeds: readonly number[]): Promise<Record<number, string[]>> {
  const out: Record<number, string[]> = {};
  for (const seed of seeds) {
    const found = await faults(seed);
    if (found.length > 0) out[seed] = found;
  }
  return out;
}

describe("knowing less never makes an item safer", () => {
  const exports = Math.ceil(CASES / EACH);
  for (let from = FIRST; from < FIRST + exports; from += AT_ONCE) {
    const seeds = Array.from({ length: Math.min(AT_ONCE, FIRST + exports - from) }, (_, i) => from + i);
    test(`exports ${from} to ${from + seeds.length - 1}`, async () => {
      expect(await faultsOf(seeds)).toEqual({});
    });
  }

  test("exports that broke the law once", async () => {
    expect(await faultsOf(brokeTheLaw)).toEqual({});
  });
});
