// `npm test`: everything there is to check, in the order that fails fastest. Ends with one line: tests: N passed, N failed
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "outscope-test-"));
const unitCounts = join(folder, "unit.json");
const storyCounts = join(folder, "stories.json");
const bin = (name) => join(import.meta.dirname, "..", "node_modules", ".bin", name);
const NONE = { passed: 0, failed: 0 };
const windows = process.platform === "win32";

/** Runs one step, its output shown as it comes; gives whether it passed. */
function step(name, command, args, env = {}) {
  process.stdout.write(`\n== ${name}\n`);
  const started = performance.now();
  const { status } = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env }, shell: windows });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`== ${name}: ${status === 0 ? "passed" : "FAILED"} in ${seconds} s\n`);
  return status === 0;
}

function read(file, of, otherwise) {
  try {
    return of(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return otherwise;
  }
}

/** What failed, by file and name, with the first lines of why: the last lines of a long log are what people see of it. */
function failedTests({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(join(import.meta.dirname, ".."), name);
    const failed = assertionResults.filter((one) => one.status === "failed");
    if (failed.length === 0) return status === "failed" ? [`${file}\n${firstLines(message)}`] : [];
    return failed.map((one) => `${file} > ${one.fullName}\n${firstLines(one.failureMessages.join("\n"))}`);
  });
}

const firstLines = (text) =>
  text
    .split("\n")
    .slice(0, 12)
    .map((line) => `    ${line}`)
    .join("\n");

const steps = [
  step("types", bin("tsc"), ["--noEmit"]),
  step("lint and import rules", bin("biome"), ["check", "--error-on-warnings", "."]),
  step("build", bin("electron-vite"), ["build", "--logLevel", "error"]),
  step("unit, property and hostile tests", bin("vitest"), [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${unitCounts}`,
  ]),
  step("user stories, end to end", process.execPath, [join(import.meta.dirname, "e2e", "run.mjs")], {
    OUTSCOPE_COUNT_FILE: storyCounts,
  }),
];
const unit = read(unitCounts, (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests }), NONE);
const stories = read(storyCounts, (r) => r, NONE);
const names = read(unitCounts, failedTests, []);
rmSync(folder, { recursive: true, force: true });

// Types, lint and build count as one test each, so that none of them can fail unseen.
const stepsFailed = steps.slice(0, 3).filter((ok) => !ok).length;
const unseen = (!steps[3] && unit.failed === 0 ? 1 : 0) + (!steps[4] && stories.failed === 0 ? 1 : 0);
const failed = unit.failed + stories.failed + stepsFailed + unseen;
const passed = unit.passed + stories.passed + 3 - stepsFailed;
const left = stories.notRun ? `user stories were not run: ${stories.notRun}\n` : "";
process.stdout.write(
  `\n${names.map((name) => `FAILED ${name}\n`).join("")}${left}tests: ${passed} passed, ${failed} failed\n`,
);
process.exit(failed === 0 && steps.every(Boolean) ? 0 : 1);
