import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { median } from "./table.mjs";

const MEASURE = pathToFileURL(join(import.meta.dirname, "measure.mjs")).href;

/** Runs a command to its end; resolves to what it printed. Rejects where it fails. */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    const [out, err] = [[], []];
    child.stdout.on("data", (chunk) => out.push(chunk));
    child.stderr.on("data", (chunk) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (status) => {
      if (status === 0) resolve(Buffer.concat(out).toString());
      else reject(new Error(`${command} ${args.join(" ")} ended with ${status}: ${Buffer.concat(err)}`));
    });
  });
}

/** Runs a Node script as a process of its own; wall and CPU seconds (all its threads), peak resident bytes. */
export async function measureNode(args) {
  const dir = mkdtempSync(join(tmpdir(), "outscope-used-"));
  try {
    const used = join(dir, "used.json");
    const start = performance.now();
    const output = await run(process.execPath, ["--import", MEASURE, ...args], { OUTSCOPE_BENCH_USED: used });
    const wall = (performance.now() - start) / 1000;
    return { wall, output, ...JSON.parse(readFileSync(used, "utf8")) };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** The same of the Python reader, which tells its own cost; null where there is no Python. */
export async function measurePython(args) {
  try {
    const start = performance.now();
    const used = await run("python3", args);
    return { wall: (performance.now() - start) / 1000, ...JSON.parse(used) };
  } catch {
    return null;
  }
}

/**
 * Measures all in turn, A B C A B C …, so that a machine whose speed drifts is as slow for each. Gives for each the
 * median of every figure, and of its wall and CPU time divided by the first one's in the same round.
 */
export async function inTurn(rounds, measures) {
  const runs = measures.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, measure] of measures.entries()) {
      const result = await measure();
      if (result !== null) runs[i].push(result);
    }
  return runs.map((mine) => {
    if (mine.length < rounds) return null;
    const of = (value) => median(mine.map(value));
    return {
      wall: of((r) => r.wall),
      cpu: of((r) => r.cpu),
      rss: of((r) => r.rss),
      wallRatio: median(mine.map((r, n) => r.wall / runs[0][n].wall)),
      cpuRatio: median(mine.map((r, n) => r.cpu / runs[0][n].cpu)),
    };
  });
}
