import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeExample } from "../generator/index.ts";
import { builtCommand } from "./built.ts";

const root = mkdtempSync(join(tmpdir(), "outscope-killed-"));
let command: string;
let zips: readonly string[];

beforeAll(async () => {
  command = builtCommand();
  zips = (await writeExample(join(root, "export"), { seed: 5, items: 1000, platforms: ["facebook"] })).paths;
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Audits and writes every kind of report into a folder; killed once `isTime` says so. Gives how it ended. */
function audit(into: string, isTime: () => boolean = () => false): Promise<number | string | null> {
  const args = [command, "audit", ...zips, "--out", into, "--format", "html,csv,json"];
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: "ignore" });
    const watch = setInterval(() => isTime() && child.kill("SIGKILL"), 1);
    child.once("exit", (code, signal) => {
      clearInterval(watch);
      done(signal ?? code);
    });
  });
}

const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);

/** The reports of a folder by the end of their names; hidden leavings of what was killed are none. */
function reports(folder: string): Map<string, string> {
  const names = namesIn(folder).filter((name) => !name.startsWith("."));
  return new Map(
    names.map((name) => [name.slice(name.lastIndexOf(".") + 1), readFileSync(join(folder, name), "utf8")]),
  );
}

const prints = () => zips.map((zip) => createHash("sha256").update(readFileSync(zip)).digest("hex"));

test("killed while it reads or writes: each report is whole or not there, and the next run is as any", async () => {
  const before = prints();
  const calm = join(root, "calm");
  const began = performance.now();
  expect(await audit(calm)).toBe(0);
  const length = performance.now() - began;
  const whole = reports(calm);
  const isWhole = (kind: string, text: string) =>
    kind === "json"
      ? JSON.parse(text).items.length === JSON.parse(whole.get("json") ?? "").items.length
      : text.split("\n").length === whole.get(kind)?.split("\n").length &&
        text.slice(-8) === whole.get(kind)?.slice(-8);
  const killed = join(root, "killed");
  const started = { at: 0 };
  const moments = [
    ...[0.3, 0.6].map((share) => () => performance.now() - started.at > length * share),
    ...[1, 2, 3].map((names) => () => namesIn(killed).length >= names),
  ];
  for (const [n, isTime] of moments.entries()) {
    rmSync(killed, { recursive: true, force: true });
    started.at = performance.now();
    expect(["SIGKILL", 0]).toContain(await audit(killed, isTime)); // on a machine that became faster it may be through
    for (const [kind, text] of reports(killed)) expect(isWhole(kind, text), `${kind} after kill ${n}`).toBe(true);
  }
  expect(await audit(killed)).toBe(0);
  expect(namesIn(killed).filter((name) => name.startsWith("."))).toEqual([]);
  expect(new Set(reports(killed).keys())).toEqual(new Set(whole.keys()));
  expect(prints()).toEqual(before);
});
