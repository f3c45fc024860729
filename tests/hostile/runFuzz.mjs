// `npm run fuzz [CASES [FIRST]]`: changes that many exports (10 000 unless told), from the seed FIRST (0) on.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const [cases = "10000", first = "0"] = process.argv.slice(2);
const root = join(import.meta.dirname, "../..");
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const { status } = spawnSync(process.execPath, [vitest, "run", "--project", "hostile", "tests/hostile/fuzz.test.ts"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, OUTSCOPE_FUZZ: cases, OUTSCOPE_FUZZ_FROM: first },
});
process.exit(status ?? 1);
