import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import AdmZip, { type IZipEntry } from "adm-zip";
import { type Problem, ProblemError } from "../../model/problem.ts";
import { systemCode } from "../../system/systemCode.ts";
import { MANIFEST, Manifest, SUMS } from "./manifest.ts";
import { bytesOfEntry, isAgreed, sumOfEntry } from "./unpack.ts";

/** A dossier that was opened, and what is wrong with it. Whole where `problems` is empty. */
export interface OpenedDossier {
  /** The names of its files. */
  readonly names: readonly string[];
  readonly manifest: Manifest | null;
  readonly problems: readonly Problem[];
  /** Its report as data, unpacked now; empty where it has none. @throws ProblemError `dossier-invalid`. */
  report(): Promise<Buffer>;
}

/** More than any dossier holds; a zip that says it holds more is not unpacked. */
const LARGEST = 2 ** 31;
/** More than the sums, or the manifest with each file of a huge unpacked export, can have. */
const LARGEST_LIST = 64 * 2 ** 20;
const REPORT = "report.json";
const LINE = /^([0-9a-f]{64}) [ *](.+)$/;

/** Whether a file, by its beginning and its end, is a zip that calls itself a dossier, whole or not. */
export function isDossier({ head, tail }: { readonly head: string; readonly tail: string }): boolean {
  return head.startsWith("PK") && tail.includes(SUMS) && tail.includes(MANIFEST);
}

/**
 * Opens a dossier and compares every file in it with the sums and with the manifest. Each file that is changed, missing or not
 * listed is a problem of its own. What is in it is unpacked a piece at a time: whoever made it decides how large that is.
 * @throws ProblemError `input-unreadable` {file, reason}; `dossier-invalid` {file}: not a dossier, or a damaged zip.
 */
export async function openDossier(path: string): Promise<OpenedDossier> {
  const file = basename(path);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new ProblemError("input-unreadable", { file, reason: systemCode(cause) }, { cause });
  });
  const valid = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      throw cause instanceof ProblemError ? cause : new ProblemError("dossier-invalid", { file }, { cause });
    }
  };
  return await valid(async () => {
    const entries = entriesOf(bytes, file);
    const listOf = async (name: string) => {
      const entry = entries.get(name);
      return entry === undefined ? undefined : await bytesOfEntry(entry, LARGEST_LIST);
    };
    const list = await listOf(SUMS);
    if (list === undefined) throw new ProblemError("dossier-invalid", { file });
    const manifest = manifestOf(await listOf(MANIFEST));
    const sums = new Map<string, string>();
    for (const [name, entry] of entries) sums.set(name, await sumOfEntry(entry));
    const problems = [...againstSums(sums, list, file), ...againstManifest(sums, manifest, file)];
    const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
    const report = entries.get(REPORT);
    return {
      names: [...entries.keys()],
      manifest,
      problems: [...once.values()],
      report: () => valid(async () => (report === undefined ? Buffer.alloc(0) : await bytesOfEntry(report, LARGEST))),
    };
  });
}

function entriesOf(bytes: Buffer, file: string): Map<string, IZipEntry> {
  const entries = new AdmZip(bytes).getEntries().filter((entry) => !entry.isDirectory);
  const size = entries.reduce((sum, entry) => sum + entry.header.size, 0);
  const names = new Map(entries.map((entry) => [entry.entryName, entry]));
  const agreed = entries.every((entry) => isAgreed(entry, bytes));
  if (size > LARGEST || names.size !== entries.length || !agreed) throw new ProblemError("dossier-invalid", { file });
  return names;
}

function againstSums(files: ReadonlyMap<string, string>, list: Buffer, file: string): Problem[] {
  const listed = new Map<string, string>();
  for (const line of list.toString("utf8").split("\n")) {
    const [, sum, name] = LINE.exec(line) ?? [];
    if (sum !== undefined && name !== undefined) listed.set(name, sum);
    else if (line !== "") return [{ code: "dossier-file-changed", data: { file, entry: SUMS } }];
  }
  const problems: Problem[] = [];
  for (const [entry, sum] of listed) {
    const found = files.get(entry);
    if (found === undefined) problems.push({ code: "dossier-file-missing", data: { file, entry } });
    else if (found !== sum) problems.push({ code: "dossier-file-changed", data: { file, entry } });
  }
  for (const entry of files.keys())
    if (entry !== SUMS && !listed.has(entry)) problems.push({ code: "dossier-file-added", data: { file, entry } });
  return problems;
}

/** The sums alone could be made anew for changed files; the manifest has them once more. */
function againstManifest(files: ReadonlyMap<string, string>, manifest: Manifest | null, file: string): Problem[] {
  if (manifest === null) return [{ code: "dossier-file-changed", data: { file, entry: MANIFEST } }];
  const own = new Set([SUMS, MANIFEST]);
  const listed = new Map(manifest.files.map(({ name, sha256 }) => [name, sha256]));
  const problems: Problem[] = [];
  for (const [entry, sum] of files)
    if (!own.has(entry) && listed.get(entry) !== sum)
      problems.push({ code: "dossier-file-changed", data: { file, entry } });
  for (const entry of listed.keys())
    if (!files.has(entry)) problems.push({ code: "dossier-file-missing", data: { file, entry } });
  return problems;
}

function manifestOf(bytes: Buffer | undefined): Manifest | null {
  try {
    return Manifest.parse(JSON.parse(bytes?.toString("utf8") ?? ""));
  } catch {
    return null;
  }
}
