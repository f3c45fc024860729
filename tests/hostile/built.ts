import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** Path of the built command; built now where nobody has yet. `npm test` builds before it runs these tests. */
export function builtCommand(): string {
  const command = join(root, "out/main/cli.js");
  if (existsSync(command)) return command;
  const bin = join(root, "node_modules/electron-vite/bin/electron-vite.js");
  const { status, stderr } = spawnSync(process.execPath, [bin, "build", "--logLevel", "error"], { cwd: root });
  if (status !== 0) throw new Error(`the build failed: ${stderr}`);
  return command;
}
