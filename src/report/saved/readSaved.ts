import { type FileHandle, open, readFile } from "node:fs/promises";
import { basename } from "node:path";
import { ProblemError } from "../../model/problem.ts";
import { Report } from "../../model/report.ts";
import type { ReportSource } from "../../store/types.ts";
import { systemCode } from "../../system/systemCode.ts";
import { isDossier, openDossier } from "../dossier/verify.ts";

/** How far into a file its schema stands, and how far into a zip its first names. */
const HEAD = 4096;
const SCHEMA = /"schema"\s*:\s*"outscope-report\/(\d+)"/;

export type SavedReport = Pick<ReportSource, "head" | "items">;

/**
 * A report that was saved as JSON, or the one in a dossier, which must be whole; null where the path is something else, such as
 * an export.
 * @throws ProblemError with {file}: `report-newer`: made by a newer Outscope; `report-invalid`: not what Outscope writes;
 * `dossier-changed` {entry}; `input-unreadable`.
 */
export async function readSaved(path: string): Promise<SavedReport | null> {
  const file = basename(path);
  const head = await headOf(path);
  if (head === null) return null;
  if (SCHEMA.test(head)) return parsed(await readFile(path, "utf8"), file);
  if (!head.startsWith("PK") || !head.includes("README.txt") || !isDossier(await readFile(path))) return null;
  const { files, problems } = await openDossier(path);
  const [problem] = problems;
  if (problem !== undefined) throw new ProblemError("dossier-changed", { file, entry: String(problem.data.entry) });
  return parsed(files.get("report.json")?.toString("utf8") ?? "", file);
}

/** The first bytes of a file as Latin-1; null for what is no file or not there: opening it as an export says what it is. */
async function headOf(path: string): Promise<string | null> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path, "r");
    if (!(await handle.stat()).isFile()) return null;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.toString("latin1", 0, bytesRead);
  } catch (cause) {
    if (["ENOENT", "EISDIR"].includes(systemCode(cause))) return null;
    throw new ProblemError("input-unreadable", { file: basename(path), reason: systemCode(cause) }, { cause });
  } finally {
    await handle?.close();
  }
}

function parsed(text: string, file: string): SavedReport {
  const version = Number(SCHEMA.exec(text.slice(0, HEAD))?.[1]);
  if (version > 1) throw new ProblemError("report-newer", { file });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new ProblemError("report-invalid", { file }, { cause });
  }
  const { data, success } = Report.safeParse(json);
  if (!success) throw new ProblemError("report-invalid", { file });
  const { items, ...head } = data;
  return { head: () => head, items: () => items };
}
