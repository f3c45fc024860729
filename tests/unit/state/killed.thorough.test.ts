import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { State } from "../../../src/state/state.ts";

let root: string;
let saver: string;
const account = { platform: "facebook", fingerprint: "ada.example" } as const;

// The child saves without end; each save holds one number 4000 times, so that a mixture of two saves would show.
const source = `
import { State } from ${JSON.stringify(resolve("src/state/state.ts"))};
const state = await State.open(process.argv[2]);
const ids = Array.from({ length: 4000 }, (_, i) => i.toString(16).padStart(32, "0"));
for (let n = 0; ; n++) {
  const word = n % 2 === 0 ? "hide" : "delete";
  await state.changeAccount({ platform: "facebook", fingerprint: "ada.example" }, () => ({
    savedAt: new Date().toISOString(), answers: {}, tracking: null,
    decisions: Object.fromEntries(ids.map((id) => [id, word])),
    sightings: {},
  }));
  if (n === 0) process.stdout.write("saved\\n");
}`;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "outscope-killed-"));
  const entry = join(root, "saver.mjs");
  writeFileSync(entry, source);
  await build({
    configFile: false,
    logLevel: "silent",
    build: { ssr: entry, outDir: join(root, "out"), rolldownOptions: { output: { entryFileNames: "saver.mjs" } } },
    ssr: { noExternal: true },
  });
  saver = join(root, "out", "saver.mjs");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Starts the saver, waits for its first save, and kills it a few milliseconds later. */
function killWhileSaving(folder: string, afterMs: number): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [saver, folder], { stdio: ["ignore", "pipe", "pipe"] });
    let errors = "";
    child.stderr.on("data", (bytes) => {
      errors += String(bytes);
    });
    child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), afterMs));
    child.once("exit", (_code, signal) => (signal === "SIGKILL" ? done() : fail(new Error(errors))));
  });
}

/** Kills and reopens `times` times; the state found must be whole each time. */
async function lane(folder: string, times: number): Promise<number> {
  let whole = 0;
  for (let run = 0; run < times; run++) {
    await killWhileSaving(folder, (run * 0.37) % 15);
    const state = await State.open(folder);
    const decisions = Object.values((await state.loadAccount(account))?.decisions ?? {});
    if (state.problems.length === 0 && decisions.length === 4000 && new Set(decisions).size === 1) whole++;
  }
  return whole;
}

test("killed while saving 100 times: the old state or the new, never neither, never a mixture", {
  timeout: 180_000,
}, async () => {
  expect(await Promise.all([lane(join(root, "one"), 50), lane(join(root, "two"), 50)])).toEqual([50, 50]);
});
