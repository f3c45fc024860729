import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runAudit } from "../../src/audit.ts";
import { ProblemError } from "../../src/model/problem.ts";
import type { Item } from "../../src/model/report.ts";
import type { RestOffer } from "../../src/model/viewFound.ts";
import type { AuditStore } from "../../src/store/types.ts";
import { EXAMPLE_NOW } from "../generator/index.ts";
import { writeZip } from "../unit/archive/zipWriter.ts";
import { Random } from "./fuzz/random.ts";
import { lawExport } from "./law/exports.ts";
import { harmed, type LawView, lawView } from "./law/views.ts";

/** Generated exports, and what is done to each one's page. */
const EXPORTS = Math.ceil(Number(process.env.OUTSCOPE_LAW ?? 500) / 10);
const FIRST = Number(process.env.OUTSCOPE_LAW_FROM ?? 0);
const EACH = 5;
const AT_ONCE = 5;
const ON = "2026-11-01";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "outscope-law-views-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function write(seed: number): Promise<string[]> {
  const into = join(root, String(seed));
  await mkdir(into);
  const paths: string[] = [];
  for (const { name, members } of lawExport(new Random(seed))) {
    const path = join(into, name);
    await writeFile(path, writeZip({ entries: members.map(({ path: inside, data }) => ({ name: inside, data })) }));
    if (!paths.includes(path)) paths.push(path);
  }
  return paths;
}

/** What a page asks about the time that it shows; a page that proves nothing asks nothing. */
function show(store: AuditStore, view: LawView | null): RestOffer | null {
  if (view === null) return null;
  try {
    return store.show({ ...view, on: ON, appWords: [] }).rest;
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

/** The items that are "not in scope", once a page is shown and its question, if it was asked, was answered. */
async function safe(
  paths: readonly string[],
  view: LawView | null,
  said: RestOffer | null,
): Promise<Map<string, Item>> {
  const store = await runAudit(paths, { now: EXAMPLE_NOW, parseWorker: null });
  if (said !== null) store.answer(said.question, said.answers.never);
  show(store, view);
  const items = [...store.items()].filter(({ verdict }) => verdict === "not-in-scope");
  await store.close();
  return new Map(items.map((item) => [item.id, item]));
}

let asked = 0;

async function faults(seed: number): Promise<string[]> {
  const paths = await write(seed);
  const random = new Random(seed);
  const store = await runAudit(paths, { now: EXAMPLE_NOW, parseWorker: null });
  const names = store.head().accounts.map((a) => (a.platform === "facebook" ? a.name : a.username));
  const view = lawView([...store.items()], names, random);
  const rest = show(store, view);
  await store.close();
  if (view === null) return [];
  if (rest !== null) asked++;
  const out: string[] = [];
  for (const said of rest === null ? [null] : [null, rest]) {
    const whole = await safe(paths, view, said);
    for (let n = 0; n < EACH; n++)
      for (const [id, item] of await safe(paths, harmed(view, random), said))
        if (!whole.has(id))
          out.push(`${item.kind} became safe by ${item.reasons.map(({ rule }) => rule).join()}: ${item.text}`);
  }
  return out;
}

describe("taking a page away, or harming it, makes no item safer, also where the user answered what it asks", () => {
  for (let from = FIRST; from < FIRST + EXPORTS; from += AT_ONCE)
    test(`exports ${from} to ${from + AT_ONCE - 1}`, async () => {
      const found: Record<number, string[]> = {};
      for (let seed = from; seed < from + AT_ONCE; seed++) {
        const broken = await faults(seed);
        if (broken.length > 0) found[seed] = broken.slice(0, 3);
      }
      expect(found).toEqual({});
    });

  test("and some pages did ask", () => expect(asked).toBeGreaterThan(0));
});
