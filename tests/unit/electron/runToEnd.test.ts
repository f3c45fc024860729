import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

const module = pathToFileURL(join(import.meta.dirname, "../../../electron/runToEnd.mjs")).href;

/** Runs `child` (a script) as `npm start` runs Electron; gives the process that hands signals on. */
function starter(child: string) {
  const script = `import { runToEnd } from ${JSON.stringify(module)};
    const { status, stopped } = await runToEnd(process.execPath, ["-e", ${JSON.stringify(child)}], ".");
    console.log(JSON.stringify({ status, stopped }));`;
  return spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
}

async function outcome(process: ReturnType<typeof starter>, onReady: () => void): Promise<unknown> {
  let out = "";
  process.stdout.setEncoding("utf8").on("data", (text: string) => {
    if (!out.includes("ready") && (out + text).includes("ready")) onReady();
    out += text;
  });
  await once(process, "close");
  return JSON.parse(out.trim().split("\n").at(-1) ?? "");
}

test.each([
  ["SIGINT", 130, "setInterval(() => {}, 1000)"],
  ["SIGTERM", 143, "setInterval(() => {}, 1000)"],
  ["SIGTERM", 143, "process.on('SIGTERM', () => process.exit(1)); setInterval(() => {}, 1000)"],
] as const)("%s is an end that was asked for, with status %i", async (signal, status, child) => {
  const process = starter(`${child}; console.log("ready")`);
  expect(await outcome(process, () => process.kill(signal))).toEqual({ status, stopped: true });
});

test("a program that fails by itself was not stopped", async () => {
  const process = starter('console.log("ready"); process.exitCode = 7');
  expect(await outcome(process, () => undefined)).toEqual({ status: 7, stopped: false });
});
