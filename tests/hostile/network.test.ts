import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Report } from "../../src/model/report.ts";
import { exampleForApp, writeParts } from "../generator/index.ts";
import { builtCommand } from "./built.ts";

const guard = join(import.meta.dirname, "networkGuard.cjs");
let root: string;
let command: string;
let paths: readonly string[];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "outscope-network-"));
  command = builtCommand();
  paths = await writeParts(join(root, "zips"), exampleForApp());
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Audits the example with the built command, under another program where one is named. */
function audit(wrapper: readonly string[], nodeOptions: readonly string[], log: string): SpawnSyncReturns<string> {
  const [program = "", ...args] = [...wrapper, process.execPath, ...nodeOptions, command, "audit", ...paths];
  const out = join(root, "reports");
  return spawnSync(program, [...args, "--json", "--out", out, "--format", "html,csv"], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, OUTSCOPE_GUARD_LOG: log },
  });
}

function expectReport({ status, stdout, stderr }: SpawnSyncReturns<string>): void {
  expect(stderr).not.toMatch(/network is closed/);
  expect(status).toBe(0);
  expect(Report.parse(JSON.parse(stdout)).items.length).toBeGreaterThan(100);
}

test("the command audits and writes reports with every way to the network closed, and tries none", () => {
  const log = join(root, "guard.log");
  expectReport(audit([], ["--require", guard], log));
  expect([...new Set(readFileSync(log, "utf8").trim().split("\n"))]).toEqual(["guarded"]);
});

test("the guard would have seen a try", () => {
  const log = join(root, "try.log");
  const script = "fetch('http://192.0.2.1')";
  const { status } = spawnSync(process.execPath, ["--require", guard, "-e", script], {
    env: { ...process.env, OUTSCOPE_GUARD_LOG: log },
  });
  expect(status).not.toBe(0);
  expect(readFileSync(log, "utf8").split("\n")).toContain("fetch");
});

/** Whether the system has this program and lets us use it. */
const works = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;

test("nor does the system see a try, where it lets itself be watched", () => {
  const log = join(root, "system.log");
  const traced = join(root, "strace.log");
  const [strace, unshare] = [works("strace", "-f", "-o", traced, "true"), works("unshare", "-n", "true")];
  if (strace) {
    expectReport(audit(["strace", "-f", "-e", "trace=network", "-o", traced], [], log));
    expect(readFileSync(traced, "utf8").match(/AF_INET6?|sin6?_addr/g) ?? []).toEqual([]);
  }
  if (unshare) expectReport(audit(["unshare", "-n"], [], log));
  // Without either, the guard of the first test has to be enough, with its own word for it.
  if (!strace && !unshare) expectReport(audit([], ["--require", guard], log));
});
