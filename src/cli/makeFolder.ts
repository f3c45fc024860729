import { access, constants, mkdir, stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { ProblemError } from "../model/problem.ts";

/**
 * Makes sure of a folder that files can be written into, making it and what is missing above it. One level at a time
 * from the nearest folder there is: Node's own recursive mkdir never ends below a file system that refuses with ENOENT,
 * such as /proc.
 * @throws ProblemError `code` {file: base name, reason: errno code}.
 */
export async function makeFolder(
  folder: string,
  code: "report-write-failed" | "example-failed" = "report-write-failed",
): Promise<void> {
  const path = resolve(folder);
  try {
    await makeLevels(path);
    await access(path, constants.W_OK);
  } catch (cause) {
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
    throw new ProblemError(code, { file: basename(path), reason }, { cause });
  }
}

async function makeLevels(path: string): Promise<void> {
  const missing: string[] = [];
  let at = path;
  while (!(await exists(at)) && dirname(at) !== at) {
    missing.unshift(at);
    at = dirname(at);
  }
  // A file in the way is refused as such.
  if (missing.length === 0 && !(await stat(path)).isDirectory()) await mkdir(path);
  for (const level of missing) await mkdir(level);
}

/** @throws the system's error where that cannot be told, such as EACCES. */
async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
      return false;
    throw error;
  }
}
