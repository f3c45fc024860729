import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { ExportTree } from "../archive/index.ts";
import { type Problem, ProblemError } from "../model/problem.ts";
import type { Fragment, SurveyedFile } from "./survey.ts";

interface Placed {
  readonly file: SurveyedFile;
  readonly account: number;
}

/**
 * Parts that were given twice (every member of one is in the other, same sizes and checksums, and the files to be read have
 * the same bytes): said once, and their files read once. The second one's files are marked.
 */
export async function repeatedParts(trees: readonly ExportTree[], fragments: readonly Fragment[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const sizes = trees.map((tree) => tree.members.length);
  for (const [i, tree] of trees.entries()) {
    if (tree.container !== "zip" || tree.members.length === 0) continue;
    // Sorting hundreds of thousands of names is not for nothing: another source must hold as many.
    if (!sizes.some((size, other) => other !== i && size === tree.members.length)) continue;
    const print = tree.members
      .map((m) => `${m.path} ${m.size} ${m.crc}`)
      .sort()
      .join("\n");
    const twin = seen.get(print);
    if (twin === undefined) {
      seen.set(print, i);
      continue;
    }
    const [here, there] = [filesOf(i, fragments), filesOf(twin, fragments)];
    if (!(await haveSameBytes(here, there, trees))) continue;
    const problem: Problem = {
      code: "zip-part-twice",
      data: { file: basename(tree.path), twin: basename(trees[twin]?.path ?? "") },
    };
    problems.push(problem);
    for (const file of here) repeated(file);
  }
  return problems;
}

/** The files of a source that would be read or told of. */
function filesOf(tree: number, fragments: readonly Fragment[]): SurveyedFile[] {
  const files = fragments.flatMap((fragment) => (fragment.tree === tree ? fragment.files : []));
  return files.filter(({ status }) => status === "read" || status === "unknown");
}

async function haveSameBytes(
  some: readonly SurveyedFile[],
  others: readonly SurveyedFile[],
  trees: readonly ExportTree[],
): Promise<boolean> {
  const byPath = new Map(others.map((file) => [file.member.path, file]));
  for (const file of some) {
    const other = byPath.get(file.member.path);
    const print = await fingerprint(file, trees);
    if (other === undefined || print === null || print !== (await fingerprint(other, trees))) return false;
  }
  return true;
}

function repeated(file: SurveyedFile): void {
  file.status = "not-needed";
  file.problem = { code: "file-repeated", data: { file: file.member.path } };
}

/** A file that several parts of one account hold byte for byte is read once. */
export async function markRepeated(entries: readonly Placed[], trees: readonly ExportTree[]): Promise<void> {
  const groups = new Map<string, Placed[]>();
  for (const entry of entries) {
    if (entry.file.status !== "read") continue;
    const key = `${entry.account} ${entry.file.logical} ${entry.file.member.size}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const prints = new Set<string>();
    for (const { file } of group) {
      // A checksum tells two files apart, and never that they are one: it can be forged.
      const { crc } = file.member;
      if (crc !== null && group.every((g) => g.file === file || (g.file.member.crc ?? crc) !== crc)) continue;
      const print = await fingerprint(file, trees);
      if (print !== null && prints.has(print)) repeated(file);
      else if (print !== null) prints.add(print);
    }
  }
}

/** A hash of the bytes; null where they cannot be read (that is said when reading). */
async function fingerprint(file: SurveyedFile, trees: readonly ExportTree[]): Promise<string | null> {
  const hash = createHash("sha256");
  try {
    for await (const piece of trees[file.tree]?.stream(file.member) ?? []) hash.update(piece);
    return hash.digest("hex");
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return null;
  }
}

const NUMBERED = /^(.*)_(\d+)\.(json|html)$/;
const THREAD = /\/thread_[^/]*$/;

/**
 * Gaps in the numbered files of one account: `comments_2.json` without `comments_1.json` means that a part of the export is
 * missing. Albums and threads of messages are numbered otherwise and do not count.
 */
export function gapsIn(files: readonly SurveyedFile[]): Problem[] {
  const series = new Map<string, Set<number>>();
  for (const file of files) {
    const [, stem, number, extension] =
      (file.route === null || THREAD.test(file.logical) ? null : NUMBERED.exec(file.logical)) ?? [];
    if (stem === undefined) continue;
    const key = `${stem} .${extension}`;
    const numbers = series.get(key);
    if (numbers) numbers.add(Number(number));
    else series.set(key, new Set([Number(number)]));
  }
  const problems: Problem[] = [];
  for (const [key, numbers] of series) {
    const [stem = "", extension = ""] = [key.slice(0, key.lastIndexOf(" ")), key.slice(key.lastIndexOf(" ") + 1)];
    const last = Math.max(...numbers);
    for (let n = 1; n < last && last < 10_000; n++)
      if (!numbers.has(n))
        problems.push({ code: "zip-part-missing", data: { file: `${basename(stem)}_${n}${extension}`, missing: n } });
  }
  return problems;
}

/** What the archive says of a source that takes nothing away from it. */
const HARMLESS = new Set(["zip-name-case-duplicate", "zip-symlink"]);

/** Whether a source, or something in one, could not be opened: what is not there then may be what was lost. */
export function isLossy(problems: readonly Problem[]): boolean {
  return problems.some((p) => !HARMLESS.has(p.code));
}
