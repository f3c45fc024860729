import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTranslator, problemSentence } from "../../src/locales/index.ts";
import { writeZip } from "../unit/archive/zipWriter.ts";
import { builtCommand } from "./built.ts";

const root = mkdtempSync(join(tmpdir(), "outscope-signals-"));
const path = join(root, "facebook-ann-2024-05-01.zip");
let command: string;

beforeAll(() => {
  command = builtCommand();
  // One file that is parsed whole, of nearly as many keys as one parse may make: seconds in which no JavaScript of ours runs.
  const many = `{${Array.from({ length: 700_000 }, (_, i) => `"key ${i}":{"value":${i}}`).join(",")}}`;
  const entries = Array.from({ length: 8 }, (_, i) => ({
    name: `part ${i}/profile_information/profile_information.json`,
    data: many,
  }));
  writeFileSync(path, writeZip({ entries }));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface End {
  readonly status: number | null;
  readonly said: string;
  readonly left: readonly string[];
}

/** How the command ends when a signal comes while it is deep in reading, what it says then, and what is left where it was to write. */
function stopped(signal: NodeJS.Signals): Promise<End> {
  const out = join(root, signal);
  return new Promise((done) => {
    const args = [command, "audit", path, "--out", out, "--lang", "en"];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (text) => {
      said += text;
    });
    child.stderr.once("data", () => setTimeout(() => child.kill(signal), 300));
    child.once("close", (status) => done({ status, said, left: readdirSync(out) }));
  });
}

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)(
  "%s: the command says that it was stopped, whatever it is parsing, and leaves nothing",
  async (signal, status) => {
    const words = createTranslator("en", "en");
    const end = await stopped(signal);
    expect(end).toMatchObject({ status, left: [] });
    expect(end.said).toContain(problemSentence(words, { code: "cancelled", data: {} }));
  },
);
