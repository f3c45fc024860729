import { stat } from "node:fs/promises";
import { ProblemError } from "../model/problem.ts";

/**
 * Looks whether everything the user gave is there, without opening it.
 * @throws ProblemError `input-missing`, `input-unreadable` {file: the path as given} for the first that is not.
 */
export async function checkPaths(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    try {
      await stat(path);
    } catch (cause) {
      const reason = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
      if (reason === "ENOENT" || reason === "ENOTDIR")
        throw new ProblemError("input-missing", { file: path }, { cause });
      throw new ProblemError("input-unreadable", { file: path, reason }, { cause });
    }
  }
}
