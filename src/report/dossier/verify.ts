import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import AdmZip from "adm-zip";
import { type Problem, ProblemError } from "../../model/problem.ts";
import { systemCode } from "../../system/systemCode.ts";
import { MANIFEST, Manifest, SUMS } from "./manifest.ts";
import { sumOf } from "./sums.ts";

/** A dossier that was opened: its files by name, and what is wrong with it. Whole where `problems` is empty. */
export interface OpenedDossier {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly manifest: Manifest | null;
  readonly problems: readonly Problem[];
}

/** More than any dossier holds; a zip that says it holds more is not unpacked. */
const LARGEST = 2 ** 31;
const LINE = /^([0-9a-f]{64}) [ *](.+)$/;

/** Whether a file, by its beginning and its end, is a zip that calls itself a dossier, whole or not. */
export function isDossier({ head, tail }: { readonly head: string; readonly tail: string }): boolean {
  return head.startsWith("PK") && tail.includes(SUMS) && tail.includes(MANIFEST);
}

/**
 * Opens a dossier and compares every file in it with the sums and with the manifest. Each file that is changed, missing or not
 * listed is a problem of its own.
 * @throws ProblemError `input-unreadable` {file, reason}; `dossier-invalid` {file}: not a dossier, or a damaged zip.
 */
export async function openDossier(path: string): Promise<OpenedDossier> {
  const file = basename(path);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new ProblemError("input-unreadable", { file, reason: systemCode(cause) }, { cause });
  });
  const files = unpack(bytes, file);
  const sums = files.get(SUMS);
  if (sums === undefined) throw new ProblemError("dossier-invalid", { file });
  const manifest = manifestOf(files.get(MANIFEST));
  const problems = [...againstSums(files, sums, file), ...againstManifest(files, manifest, file)];
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return { files, manifest, problems: [...once.values()] };
}

function unpack(bytes: Buffer, file: string): Map<string, Buffer> {
  try {
    const entries = new AdmZip(bytes).getEntries().filter((entry) => !entry.isDirectory);
    const size = entries.reduce((sum, entry) => sum + entry.header.size, 0);
    const names = new Set(entries.map(({ entryName }) => entryName));
    if (size > LARGEST || names.size !== entries.length) throw new ProblemError("dossier-invalid", { file });
    return new Map(entries.map((entry) => [entry.entryName, entry.getData()]));
  } catch (cause) {
    throw cause instanceof ProblemError ? cause : new ProblemError("dossier-invalid", { file }, { cause });
  }
}

function againstSums(files: ReadonlyMap<string, Buffer>, sums: Buffer, file: string): Problem[] {
  const listed = new Map<string, string>();
  for (const line of sums.toString("utf8").split("\n")) {
    const [, sum, name] = LINE.exec(line) ?? [];
    if (sum !== undefined && name !== undefined) listed.set(name, sum);
    else if (line !== "") return [{ code: "dossier-file-changed", data: { file, entry: SUMS } }];
  }
  const problems: Problem[] = [];
  for (const [entry, sum] of listed) {
    const bytes = files.get(entry);
    if (bytes === undefined) problems.push({ code: "dossier-file-missing", data: { file, entry } });
    else if (sumOf(bytes) !== sum) problems.push({ code: "dossier-file-changed", data: { file, entry } });
  }
  for (const entry of files.keys())
    if (entry !== SUMS && !listed.has(entry)) problems.push({ code: "dossier-file-added", data: { file, entry } });
  return problems;
}

/** The sums alone could be made anew for changed files; the manifest has them once more. */
function againstManifest(files: ReadonlyMap<string, Buffer>, manifest: Manifest | null, file: string): Problem[] {
  if (manifest === null) return [{ code: "dossier-file-changed", data: { file, entry: MANIFEST } }];
  const own = new Set([SUMS, MANIFEST]);
  const listed = new Map(manifest.files.map(({ name, sha256 }) => [name, sha256]));
  const problems: Problem[] = [];
  for (const [entry, bytes] of files)
    if (!own.has(entry) && listed.get(entry) !== sumOf(bytes))
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
