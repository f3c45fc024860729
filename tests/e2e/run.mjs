// `npm run test:e2e`: makes sure of a browser, then runs the user stories. Arguments go on to Playwright.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ensureBrowser } from "./ensureBrowser.mjs";

const browser = ensureBrowser();
if (browser === null) {
  // On a continuous-integration machine a missing browser must not look like success.
  process.stderr.write(process.env.CI ? "FAILED: no browser.\n" : "End-to-end tests were NOT run: no browser.\n");
  const counts = process.env.OUTSCOPE_COUNT_FILE;
  if (counts) writeFileSync(counts, JSON.stringify({ passed: 0, failed: 0, notRun: "no browser" }));
  process.exit(process.env.CI ? 1 : 0);
}
const cli = join(dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")), "cli.js");
const run = spawnSync(process.execPath, [cli, "test", ...process.argv.slice(2)], {
  stdio: "inherit",
  cwd: join(import.meta.dirname, "../.."),
  env: { ...process.env, OUTSCOPE_BROWSER: browser },
});
process.exit(run.status ?? 1);
