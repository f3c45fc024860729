import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AdmZip from "adm-zip";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import { openDossier, writeDossier } from "../../../src/report/index.ts";
import type { ReportSource } from "../../../src/store/types.ts";
import { EXAMPLE_NOW, makeExample, writeParts } from "../../generator/index.ts";

const OPTIONS = { language: "en", region: "eu", program: "outscope 9.8.7" } as const;
let folder: string;
let source: ReportSource & { close(): Promise<void> };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-dossier-changed-"));
  const example = makeExample({ seed: 5, items: 30, media: false });
  source = await runAudit(await writeParts(join(folder, "export"), example), { now: EXAMPLE_NOW });
});
afterAll(async () => {
  await source.close();
  await rm(folder, { recursive: true, force: true });
});

/** The same numbers in each run, from 0 up to `below`. */
function* numbers(seed: number): Generator<(below: number) => number> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield (below) => Math.floor((state / 2 ** 32) * below);
  }
}

const contentsOf = (bytes: Buffer) =>
  new AdmZip(bytes).getEntries().map((entry) => [entry.entryName, entry.getData().toString("base64")]);

test("no changed byte, wherever it stands, makes a dossier that is called whole and holds something else", async () => {
  const path = join(folder, "whole.zip");
  await writeDossier(path, source, OPTIONS);
  const whole = await readFile(path);
  const contents = contentsOf(whole);
  const directory = whole.indexOf(Buffer.from("PK\u0001\u0002", "latin1"));
  // Of each kind of byte a good many: heads of files and their data, the table of contents, the end.
  const areas = [
    [0, 60],
    [0, directory],
    [directory, whole.length],
    [whole.length - 22, whole.length],
  ] as const;
  const tampered = join(folder, "tampered.zip");
  const random = numbers(7);
  const next = (below: number) => random.next().value?.(below) ?? 0;
  let refused = 0;
  for (const [from, to] of areas)
    for (let i = 0; i < 60; i++) {
      const bytes = Buffer.from(whole);
      const at = from + next(to - from);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << next(8));
      await writeFile(tampered, bytes);
      const opened = await openDossier(tampered).catch((error: unknown) => {
        if (error instanceof ProblemError) return null;
        throw error; // an error without a sentence
      });
      if (opened === null || opened.problems.length > 0) refused += 1;
      else expect(contentsOf(bytes), `byte ${at}`).toEqual(contents);
    }
  expect(refused).toBeGreaterThan(120);
});
