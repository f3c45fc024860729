// `npm run test:electron`: the same user stories in the real Electron, where its binary is on this machine.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
if (!existsSync(join(root, "node_modules/electron/path.txt"))) {
  process.stderr.write(
    "The real Electron was NOT tested: its binary is not on this machine. Fetch it with: npx install-electron\n",
  );
  process.exit(process.env.OUTSCOPE_REQUIRE_ELECTRON ? 1 : 0);
}
const run = spawnSync(process.execPath, [join(import.meta.dirname, "run.mjs"), "--project", "real Electron"], {
  stdio: "inherit",
  env: { ...process.env, OUTSCOPE_REAL_ELECTRON: "1" },
});
process.exit(run.status ?? 1);
