import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { builtCommand } from "./built.ts";
import { payloadZips } from "./injection/payloadExport.ts";
import { longText } from "./longTexts.ts";

const root = mkdtempSync(join(tmpdir(), "outscope-linear-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A long text of each shape in turn; `first` moves which field gets which. */
function shapes(length: number, first: number, every = 1): (text: string) => string {
  let field = 0;
  return (text) => {
    const number = first + field++;
    if (number % every !== 0) return text;
    return text + longText(number, length);
  };
}

/**
 * Far more than texts of this length need on any machine, and far less than a step for each pair of their characters: what
 * takes longer hangs. No figure of a clock is judged beyond that.
 */
const HANGS_MS = 150_000;

test.each([
  [10_000, 1, [0, 17]],
  [100_000, 5, [2]],
  [1_000_000, 50, [11]],
])(
  "texts of %i characters of every shape in the texts and names of every reader do not hang it",
  (length, every, firsts) => {
    const command = builtCommand();
    for (const first of firsts) {
      const paths = Object.entries(payloadZips(shapes(length, first, every))).map(([name, zip]) => {
        const path = join(root, `${length}-${first}-${name}`);
        writeFileSync(path, zip);
        return path;
      });
      const { status, signal } = spawnSync(process.execPath, [command, "audit", ...paths, "--ndjson"], {
        stdio: "ignore",
        timeout: HANGS_MS,
        killSignal: "SIGKILL",
      });
      expect([status, signal]).toEqual([0, null]);
    }
  },
  400_000,
);
