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
 * the same bytes): said once, and their files read once. Gives the fragments with the second one's files marked.
 */
export async function withoutRepeatedParts(
  trees: readonly ExportTree[],
  fragments: readonly Fragment[],
): Promise<{ fragments: readonly Fragment[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const repeated = new Set<number>();
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
    if (!(await haveSameBytes(filesOf(i, fragments), filesOf(twin, fragments), trees))) continue;
    repeated.add(i);
    const data = { file: basename(tree.path), twin: basename(trees[twin]?.path ?? "") };
    problems.push({ code: "zip-part-twice", data });
  }
  const marked = fragments.map((f) => (repeated.has(f.tree) ? { ...f, files: f.files.map(asRepeated) } : f));
  return { fragments: marked, problems };
}

/** The files of a source that would be read or told of. */
function filesOf(tree: number, fragments: readonly Fragment[]): SurveyedFile[] {
  return fragments.flatMap((fragment) => (fragment.tree === tree ? fragment.files.filter(isTold) : []));
}

function isTold({ status }: SurveyedFile): boolean {
  return status === "read" || status === "unknown";
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

function asRepeated(file: SurveyedFile): SurveyedFile {
  if (!isTold(file)) return file;
  return { ...file, status: "not-needed", problem: { code: "file-repeated", data: { file: file.member.path } } };
}

/** The files that are there already: a file that several parts of one account hold byte for byte is read once. */
export async function repeatedFiles(
  entries: readonly Placed[],
  trees: readonly ExportTree[],
): Promise<ReadonlySet<SurveyedFile>> {
  const groups = new Map<string, SurveyedFile[]>();
  for (const { file, account } of entries) {
    const key = `${account} ${file.logical} ${file.member.size}`;
    const group = groups.get(key);
    if (group) group.push(file);
    else groups.set(key, [file]);
  }
  const repeated = new Set<SurveyedFile>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const prints = new Set<string>();
    for (const file of group) {
      // A checksum tells two files apart, and never that they are one: it can be forged.
      const { crc } = file.member;
      if (crc !== null && group.every((other) => other === file || (other.member.crc ?? crc) !== crc)) continue;
      const print = await fingerprint(file, trees);
      if (print === null) continue;
      if (prints.has(print)) repeated.add(file);
      prints.add(print);
    }
  }
  return repeated;
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
