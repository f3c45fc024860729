import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeZip } from "../unit/archive/zipWriter.ts";
import { builtCommand } from "./built.ts";

const root = mkdtempSync(join(tmpdir(), "outscope-signals-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** How the command ends when a signal comes while it is deep in reading; null where it goes on for long. */
function stopped(command: string, path: string, signal: NodeJS.Signals): Promise<string | number | null> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [command, "audit", path, "--json"], { stdio: ["ignore", "ignore", "pipe"] });
    child.stderr.once("data", () => setTimeout(() => child.kill(signal), 300));
    const late = setTimeout(() => {
      child.kill("SIGKILL");
      done(null);
    }, 30_000);
    child.once("exit", (code, by) => {
      clearTimeout(late);
      done(by ?? code);
    });
  });
}

test("Ctrl-C and SIGTERM end the command at once, whatever it is parsing", async () => {
  // A file that several lists share is parsed whole: some seconds in which no JavaScript of ours runs.
  const media = `{"photos":[${Array.from({ length: 400_000 }, (_, i) => `{"path":"photos/${i}.jpg","caption":"${i}"}`).join(",")}]}`;
  const entries = Array.from({ length: 12 }, (_, i) => ({ name: `part ${i}/media.json`, data: media }));
  const path = join(root, "instagram-ann-2019-05-01.zip");
  writeFileSync(path, writeZip({ entries }));
  const command = builtCommand();
  expect(await stopped(command, path, "SIGTERM")).toBe("SIGTERM");
  expect(await stopped(command, path, "SIGINT")).toBe("SIGINT");
}, 90_000);
