import { randomBytes } from "node:crypto";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { ReportSource } from "../audit/types.ts";
import { ProblemError } from "../model/problem.ts";
import { systemCode } from "../model/systemCode.ts";
import { type ReportFormat, type ReportOptions, writeReport } from "./write.ts";

async function fill(file: FileHandle, chunks: Iterable<string>): Promise<void> {
  for (const chunk of chunks) await file.writeFile(chunk, "utf8");
  await file.sync();
}

/**
 * Writes a text file whole or not at all: into a temporary file beside it, which then takes its name. Readable by the
 * user only, because reports hold contents.
 * @throws ProblemError `report-write-failed` {file, reason: errno code}; no half file stays behind, an older file stays.
 */
export async function writeWhole(path: string, chunks: Iterable<string>): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.part`);
  try {
    const file = await open(temporary, "wx", 0o600);
    try {
      await fill(file, chunks);
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    if (cause instanceof ProblemError) throw cause;
    throw new ProblemError("report-write-failed", { file: basename(path), reason: systemCode(cause) }, { cause });
  }
}

/** A report as a file, whole or not at all; see {@link writeWhole}. */
export function writeReportFile(
  path: string,
  format: ReportFormat,
  source: ReportSource,
  options: ReportOptions,
): Promise<void> {
  return writeWhole(path, writeReport(format, source, options));
}
