import { randomBytes } from "node:crypto";
import { type FileHandle, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, parse } from "node:path";
import { ProblemError } from "../model/problem.ts";
import type { ReportSource } from "../store/types.ts";
import { isRunning } from "../system/isRunning.ts";
import { systemCode } from "../system/systemCode.ts";
import type { ReportOptions } from "./options.ts";
import { type ReportFormat, writeReport } from "./write.ts";

async function fill(file: FileHandle, chunks: Iterable<string | Uint8Array>, signal?: AbortSignal): Promise<void> {
  for (const chunk of chunks) {
    if (signal?.aborted) throw new ProblemError("cancelled");
    await file.writeFile(chunk, "utf8");
  }
  await file.sync();
}

/** What the file is called until it is whole; the number is that of the process. */
const UNFINISHED = /^\..+\.(\d+)-[0-9a-f]{12}\.part$/;

/** What a run that was ended in the middle left in a folder goes: it holds contents, and nobody sees it. */
export async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = Number(UNFINISHED.exec(name)?.[1]);
    if (pid > 0 && !isRunning(pid)) await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its name. Readable by the
 * user only, because reports hold contents. What an earlier run left half-written in the folder is removed.
 * @throws ProblemError `report-write-failed` {file, reason: errno code}; no half file stays behind, an older file stays; `cancelled`.
 */
export async function writeWhole(
  path: string,
  chunks: Iterable<string | Uint8Array>,
  signal?: AbortSignal,
): Promise<void> {
  const mark = `${process.pid}-${randomBytes(6).toString("hex")}`;
  const temporary = join(dirname(path), `.${basename(path)}.${mark}.part`);
  try {
    await sweep(dirname(path));
    const file = await open(temporary, "wx", 0o600);
    try {
      await fill(file, chunks, signal);
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

/** The path, or the next one with a number before its ending that no file has yet: nothing that is there is written over. */
export async function freePath(path: string): Promise<string> {
  const { dir, name, ext } = parse(path);
  for (let n = 1; ; n++) {
    const free = n === 1 ? path : join(dir, `${name}-${n}${ext}`);
    const there = await stat(free).then(
      () => true,
      () => false,
    );
    if (!there) return free;
  }
}

/** A report as a file, whole or not at all; see {@link writeWhole}. */
export async function writeReportFile(
  path: string,
  format: ReportFormat,
  source: ReportSource,
  options: ReportOptions,
  signal?: AbortSignal,
): Promise<void> {
  if (format !== "pdf") return await writeWhole(path, writeReport(format, source, options), signal);
  const { reportPdf } = await import("./pdf/index.ts"); // with its fonts: only for who wants it
  await writeWhole(path, [await reportPdf(source, options)], signal);
}
