// Runs the packed app in dist/ with --self-test and prints its report: `node electron/build/runSelfTest.mjs [FOLDER]`. Ends as the app does.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How long a slow machine may take. */
const MOST_MS = 5 * 60_000;
const other = process.arch === "x64" ? "" : `-${process.arch}`;
const PLACES = {
  linux: `linux${other}-unpacked/outscope`,
  darwin: `mac${other}/Outscope.app/Contents/MacOS/Outscope`,
  win32: `win${other}-unpacked/Outscope.exe`,
};

const folder = process.argv[2] ?? join(import.meta.dirname, "../../dist");
const app = join(folder, PLACES[process.platform] ?? "");
if (!existsSync(app)) throw new Error(`no packed app at ${app}`);
const data = mkdtempSync(join(tmpdir(), "outscope self test ")); // with a space, as users have them
const report = join(data, "report.json");
const { status, signal } = spawnSync(app, [`--user-data-dir=${join(data, "profile")}`, `--self-test=${report}`], {
  stdio: "inherit",
  timeout: MOST_MS,
});
process.stdout.write(existsSync(report) ? readFileSync(report, "utf8") : "no report was written\n");
rmSync(data, { recursive: true, force: true, maxRetries: 5 });
process.stdout.write(`the app ended with ${signal ?? status}\n`);
process.exit(status ?? 1);
