// `npm run law [CASES [FIRST]]`: takes something away that many times (25 000 unless told: 5 000 exports), from the export FIRST (0) on.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const [cases = "25000", first = "0"] = process.argv.slice(2);
const root = join(import.meta.dirname, "../..");
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const { status } = spawnSync(
  process.execPath,
  [vitest, "run", "--project", "hostile", "tests/hostile/law.test.ts", "tests/hostile/lawViews.test.ts"],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, OUTSCOPE_LAW: cases, OUTSCOPE_LAW_FROM: first },
  },
);
process.exit(status ?? 1);
