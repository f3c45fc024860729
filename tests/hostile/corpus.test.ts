import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runAudit } from "../../src/audit.ts";
import { createTranslator, problemSentence, supportedLanguages } from "../../src/locales/index.ts";
import { type Problem, ProblemError } from "../../src/model/problem.ts";
import { Report } from "../../src/model/report.ts";
import type { AuditStore } from "../../src/store/types.ts";
import { goodZip } from "./corpus/good.ts";
import { corpus, type HostileCase, READ } from "./corpus/index.ts";

const translators = supportedLanguages.map((language) => createTranslator(language));
let root: string;
const took: [number, string][] = [];
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "outscope-hostile-"));
});
afterAll(async () => {
  await rm(root, { recursive: true, force: true });
  const [slowest] = took.sort(([a], [b]) => b - a);
  if (slowest)
    console.log(`${took.length} hostile inputs; the slowest took ${(slowest[0] / 1000).toFixed(1)} s: ${slowest[1]}`);
});

/** Writes a case beside a good export; the paths to audit. */
async function place(one: HostileCase): Promise<{ folder: string; paths: string[] }> {
  const folder = join(root, String(corpus.indexOf(one)));
  await mkdir(folder);
  const files = { "facebook-ann.zip": goodZip(), ...one.make() };
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  return { folder, paths: Object.keys(files).map((name) => join(folder, name)) };
}

async function auditOf(one: HostileCase): Promise<AuditStore> {
  const { folder, paths } = await place(one);
  let listed = false;
  const started = performance.now();
  const store = await runAudit(paths, {
    onProgress: ({ phase }) => {
      if (phase !== "reading" || listed) return;
      listed = true;
      one.meanwhile?.(folder);
    },
  });
  took.push([performance.now() - started, one.name]);
  return store;
}

/** The program's own words for a problem: with the file's name in it, and none of its values left out. */
function expectSentences(problem: Problem): void {
  // Of a zip that is cut off the zip is what has to be fetched again, not the file at which it ends.
  const named = problem.code === "zip-truncated" ? problem.data.file : (problem.data.entry ?? problem.data.file);
  for (const words of translators) {
    const sentence = problemSentence(words, problem);
    expect(sentence).not.toBe(words.t("problems:unexpected", { code: problem.code }));
    if (named !== undefined) expect(sentence).toContain(named);
    expect(sentence).not.toMatch(/\{\{|…/);
  }
}

describe.each([...new Set(corpus.map(({ group }) => group))])("%s", (group) => {
  for (const one of corpus.filter((c) => c.group === group))
    test(one.name, async () => {
      const store = await auditOf(one);
      try {
        const report = { ...store.head(), items: [...store.items()] };
        expect(Report.safeParse(report).error?.issues.slice(0, 3) ?? []).toEqual([]);
        const codes = [...new Set(report.problems.map(({ code }) => code))];
        expect(codes).toEqual(one.expect === READ ? [] : [one.expect]);
        for (const problem of report.problems.slice(0, 3)) expectSentences(problem);
        expect(report.items.length).toBe(one.rest);
      } finally {
        await store.close();
      }
    });
});

test("names of cases say what they expect, and no two are the same", () => {
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  for (const { name, expect: code } of corpus) expect(name.endsWith(`.${code}`)).toBe(true);
});

test("what cannot be read at all is refused with its own code", async () => {
  const codes: string[] = [];
  for (const one of corpus.filter((c) =>
    /^(an empty file|a picture called zip|everything encrypted|a piece of|a table of noise|an export of another|a zip of|zips in a zip)/.test(
      c.what,
    ),
  )) {
    const folder = join(root, `alone-${corpus.indexOf(one)}`);
    await mkdir(folder);
    const files = Object.entries(one.make());
    for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
    const error: unknown = await runAudit(files.map(([name]) => join(folder, name))).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ProblemError);
    if (error instanceof ProblemError) expect(error.problem.code, one.name).toBe(one.expect);
    codes.push(one.expect);
  }
  expect(new Set(codes).size).toBeGreaterThan(6);
});
