import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { expect } from "vitest";
import { type ExportTree, openTree } from "../../../src/archive/index.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import { afterFile } from "../leftovers.ts";
import { type EntrySpec, writeZip, type ZipSpec } from "./zipWriter.ts";

let own: string | null = null;

/** A folder of this test file's own, gone when it is done. */
export function folder(): string {
  if (own !== null) return own;
  const path = mkdtempSync(join(tmpdir(), "outscope-archive-"));
  afterFile(() => {
    own = null;
    rmSync(path, { recursive: true, force: true });
  });
  own = path;
  return path;
}

let made = 0;

/** Writes bytes to a new file; the path. */
export function write(bytes: Buffer | string, extension = ".zip"): string {
  const path = join(folder(), `part-${++made}${extension}`);
  writeFileSync(path, bytes);
  return path;
}

/** Opens a tree, and closes it when the test file is done. */
export async function openPath(path: string): Promise<ExportTree> {
  const tree = await openTree(path);
  afterFile(() => tree.close());
  return tree;
}

/** Opens a zip of these entries. */
export function open(entries: readonly EntrySpec[], more: Partial<ZipSpec> = {}): Promise<ExportTree> {
  return openPath(write(writeZip({ entries, ...more })));
}

export const paths = (tree: ExportTree): string[] => tree.members.map(({ path }) => path);
export const codes = (tree: ExportTree): string[] => tree.problems.map(({ code }) => code);

/** The text of the member with this path, or the code of the problem that reading it gave, read both ways. */
export async function contents(tree: ExportTree, path: string, limit?: number): Promise<string> {
  const member = tree.members.find((one) => one.path === path);
  if (member === undefined) return "no such member";
  const whole = await tree.read(member, limit).then(String, codeOf);
  if (limit === undefined) expect(await streamed(tree, path)).toBe(whole);
  return whole;
}

async function streamed(tree: ExportTree, path: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  try {
    for (const member of tree.members.filter((one) => one.path === path)) {
      for await (const piece of tree.stream(member)) pieces.push(piece);
    }
  } catch (error) {
    return codeOf(error);
  }
  return Buffer.concat(pieces).toString();
}

/** The code of a ProblemError; anything else is a fault of ours and is thrown on. */
export function codeOf(error: unknown): string {
  if (!(error instanceof ProblemError)) throw error;
  const { code, data } = error.problem;
  // What lies there is named; what does not, by the whole path: the fault may be in the folder.
  if (code === "input-missing") expect(isAbsolute(String(data.file))).toBe(true);
  else expect(data.file).toMatch(/^[^/\\]+$/);
  return `! ${error.problem.code}`;
}

/** The code openTree refuses a path with, or "opened". */
export async function refusal(path: string): Promise<string> {
  try {
    await (await openTree(path)).close();
    return "opened";
  } catch (error) {
    return codeOf(error);
  }
}
