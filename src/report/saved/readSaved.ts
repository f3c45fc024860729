import { type FileHandle, open } from "node:fs/promises";
import { basename } from "node:path";
import { ProblemError } from "../../model/problem.ts";
import { systemCode } from "../../system/systemCode.ts";
import { isDossier, openDossier } from "../dossier/verify.ts";
import { parseSaved, type SavedReport } from "./parseSaved.ts";
import { piecesOfBytes, piecesOfFile } from "./savedLines.ts";

/** How far into a file its schema stands. */
const HEAD = 4096;
/** How far before its end a zip's table of contents begins, of one with as few files as a dossier. */
const TAIL = 65_536;
const SCHEMA = /"schema"\s*:\s*"outscope-report\/(\d+)"/;

/**
 * A report that was saved as JSON, or the one in a dossier, which must be whole; null where the path is something else, such as
 * an export.
 * @throws ProblemError with {file}: `report-newer`: made by a newer Outscope; `report-invalid`: not what Outscope writes;
 * `report-partial`: it holds a part of an audit;
 * `dossier-changed` {entry}; `input-unreadable`.
 */
export async function readSaved(path: string): Promise<SavedReport | null> {
  const file = basename(path);
  const ends = await endsOf(path);
  if (ends === null) return null;
  if (SCHEMA.test(ends.head)) return parseSaved(piecesOfFile(path), file);
  if (!isDossier(ends)) return null;
  const { report, problems } = await openDossier(path);
  const [problem] = problems;
  if (problem !== undefined) throw new ProblemError("dossier-changed", { file, entry: String(problem.data.entry) });
  return parseSaved(piecesOfBytes(await report()), file);
}

/** Beginning and end of a file as Latin-1; null for what is no file or not there: opening it as an export says what it is. */
async function endsOf(path: string): Promise<{ head: string; tail: string } | null> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path, "r");
    const stats = await handle.stat();
    if (!stats.isFile()) return null;
    const head = await textAt(handle, 0, HEAD);
    return { head, tail: await textAt(handle, Math.max(0, stats.size - TAIL), TAIL) };
  } catch (cause) {
    if (["ENOENT", "EISDIR"].includes(systemCode(cause))) return null;
    throw new ProblemError("input-unreadable", { file: basename(path), reason: systemCode(cause) }, { cause });
  } finally {
    await handle?.close();
  }
}

async function textAt(handle: FileHandle, from: number, length: number): Promise<string> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from);
  return buffer.toString("latin1", 0, bytesRead);
}
