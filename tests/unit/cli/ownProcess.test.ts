import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runInOwnProcess } from "../../../src/cli/ownProcess.ts";
import { sweepOutput } from "../../../src/cli/runItself.ts";

const root = mkdtempSync(join(tmpdir(), "outscope-process-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs a script and stops it once it says, by a file, that it is at work. */
async function stopped(name: string, code: string, patienceMs: number) {
  const script = join(root, `${name}.mjs`);
  const atWork = join(root, `${name}.at-work`);
  writeFileSync(
    script,
    `import { writeFileSync } from "node:fs";\nwriteFileSync(${JSON.stringify(atWork)}, "");\n${code}`,
  );
  const stop = new AbortController();
  const watch = setInterval(() => readdirSync(root).includes(`${name}.at-work`) && stop.abort(), 10);
  try {
    return await runInOwnProcess({ args: [], output: "ignore", script }, stop.signal, patienceMs);
  } finally {
    clearInterval(watch);
  }
}

test("a process that answers ends by itself, with its own status", async () => {
  const code = `process.on("message", () => process.exit(7));`;
  expect(await stopped("answers", code, 60_000)).toEqual({ status: 7, ended: false });
});

test("a process that never comes to hear it is ended", async () => {
  expect(await stopped("deaf", "for (;;);", 100)).toEqual({ status: null, ended: true });
});

test("a process that ends before is asked nothing", async () => {
  const script = join(root, "short.mjs");
  writeFileSync(script, "process.exitCode = 3;");
  const { signal } = new AbortController();
  expect(await runInOwnProcess({ args: [], output: "ignore", script }, signal, 100)).toEqual({
    status: 3,
    ended: false,
  });
});

test("what a process that was ended left half-written goes, and nothing else", async () => {
  const out = join(root, "out");
  await runInOwnProcess(
    {
      args: [out],
      output: "ignore",
      script: (() => {
        const script = join(root, "writes.mjs");
        writeFileSync(
          script,
          `import { mkdirSync, writeFileSync } from "node:fs";
           const [, , out] = process.argv;
           mkdirSync(out);
           writeFileSync(out + "/.report.html." + process.pid + "-0123456789ab.part", "half");
           writeFileSync(out + "/report.csv", "whole");`,
        );
        return script;
      })(),
    },
    new AbortController().signal,
    100,
  );
  expect(readdirSync(out)).toHaveLength(2);
  await sweepOutput(["audit", "x.zip", "--out", out]);
  expect(readdirSync(out)).toEqual(["report.csv"]);
});
