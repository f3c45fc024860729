import { createHash } from "node:crypto";
import { lstat, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Findings, walkFolder } from "../../archive/index.ts";
import { Problem } from "../../model/problem.ts";
import { Summary } from "../../model/report.ts";
import { jsonText, writeWhole } from "../../report/index.ts";
import type { Person } from "./persons.ts";

const FILE = "audit.json";

/** What became of one person's audit: counts and codes, so that a table of many people holds no contents. */
export const Outcome = z.strictObject({
  schema: z.literal("outscope-each/1"),
  /** A hash of what was audited, by names, sizes and times: changed files are audited anew, and no name of an export is in it. */
  input: z.string(),
  summary: Summary.nullable(),
  /** How many people the exports are of; more than one is a mixture. */
  people: z.number().int().nonnegative(),
  openQuestions: z.number().int().nonnegative(),
  /** Codes of problems, each with how often. */
  problems: z.record(z.string(), z.number().int()),
  /** What kept the audit from being made; it may name a file, unless contents are hidden. */
  failed: Problem.nullable(),
});
export type Outcome = z.infer<typeof Outcome>;

/**
 * A hash of the names, sizes and times of all that is given of a person: the names themselves are the export's, those of
 * conversations among them. Links are not followed, as in an audit.
 */
export async function inputOf({ paths }: Person): Promise<string> {
  const lines: string[] = [];
  for (const path of paths) {
    const own = await stat(path).catch(() => null);
    if (own?.isDirectory() !== true) lines.push(line(path, own));
    else lines.push(...(await linesOf(path)));
  }
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

async function linesOf(folder: string): Promise<string[]> {
  const findings = new Findings(folder);
  const members = await walkFolder(folder, findings).catch(() => []);
  const lines: string[] = [];
  for (const { path } of members) lines.push(line(path, await lstat(join(folder, path)).catch(() => null)));
  return [...lines, ...findings.list().map(({ code, data }) => `${code} ${String(data.entry)}`)];
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
