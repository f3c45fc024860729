import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Report } from "../../../src/model/report.ts";
import type { Folders } from "./testApp.ts";

const COMMAND = join(import.meta.dirname, "../../../out/main/cli.js");

/** What `outscope audit … --json` says of the same files, with nothing kept from any other run. */
export function reportOf(folders: Folders, paths: readonly string[]): Report {
  const run = spawnSync(process.execPath, [COMMAND, "audit", ...paths, "--json"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, HOME: folders.root, OUTSCOPE_DATA_DIR: join(folders.root, "command") },
  });
  if (run.status !== 0) throw new Error(`outscope audit ended with ${run.status}: ${run.stderr}`);
  return Report.parse(JSON.parse(run.stdout));
}
