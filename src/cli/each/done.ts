import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import fastGlob from "fast-glob";
import { z } from "zod";
import { Problem } from "../../model/problem.ts";
import { Summary } from "../../model/report.ts";
import { jsonText, writeWhole } from "../../report/index.ts";
import type { Person } from "./persons.ts";

const FILE = "audit.json";

/** What became of one person's audit: counts and codes only, so that a table of many people holds nothing of anybody. */
export const Outcome = z.strictObject({
  schema: z.literal("outscope-each/1"),
  /** What was audited, by names, sizes and times: changed files are audited anew. */
  input: z.string(),
  summary: Summary.nullable(),
  /** How many people the exports are of; more than one is a mixture. */
  people: z.number().int().nonnegative(),
  openQuestions: z.number().int().nonnegative(),
  /** Codes of problems, each with how often. */
  problems: z.record(z.string(), z.number().int()),
  /** What kept the audit from being made. */
  failed: Problem.nullable(),
});
export type Outcome = z.infer<typeof Outcome>;

/** Names, sizes and times of all that is given of a person. */
export async function inputOf({ paths }: Person): Promise<string> {
  const lines: string[] = [];
  for (const path of paths) {
    const own = await stat(path).catch(() => null);
    if (own?.isDirectory() !== true) lines.push(line(path, own));
    else
      for (const found of await fastGlob("**/*", { cwd: path, dot: true, stats: true, suppressErrors: true }))
        lines.push(line(found.path, found.stats ?? null));
  }
  return lines.sort((a, b) => (a < b ? -1 : 1)).join("\n");
}

function line(path: string, stats: { readonly size: number; readonly mtimeMs: number } | null): string {
  return `${path} ${stats?.size ?? "?"} ${Math.trunc(stats?.mtimeMs ?? 0)}`;
}

/** The outcome of an earlier run in this folder; null where there is none that can be read. */
export async function outcomeIn(folder: string): Promise<Outcome | null> {
  try {
    return Outcome.parse(JSON.parse(await readFile(join(folder, FILE), "utf8")));
  } catch {
    return null; // never made, cut off, or of another version: it is made anew
  }
}

/** @throws ProblemError `report-write-failed`. */
export function writeOutcome(folder: string, outcome: Outcome): Promise<void> {
  return writeWhole(join(folder, FILE), [`${jsonText(outcome, 1)}\n`]);
}
