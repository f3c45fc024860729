import { readFileSync, writeFileSync } from "node:fs";
import type { App, BrowserWindow, Session } from "electron";
import type { StoreClient } from "../../src/api/client.ts";

/** `--self-test=FILE`: opens the example, looks whether all is as it should be, writes FILE (JSON) and ends with 0 or 1. */
export const SELF_TEST = "self-test";

interface Check {
  readonly name: string;
  readonly passed: boolean;
  /** What was found; of the example only, which is invented. */
  readonly found: string | number | boolean | null;
}

export interface Tested {
  readonly app: App;
  readonly store: StoreClient;
  readonly session: Session;
  readonly window: () => BrowserWindow | null;
  /** Requests that the app let go anywhere but to itself. */
  readonly outside: () => number;
}

const WAIT_MS = 60_000;
const STEP_MS = 200;
/** What languages write between thousands. */
const THOUSANDS = /(\d)[.,’\s\u00a0\u202f](?=\d{3}(?!\d))/g;
/** An address that names nobody: RFC 2606. */
const ELSEWHERE = "https://example.org/";

/** Runs the test, writes the report and gives the status to end with. */
export async function selfTest(tested: Tested, file: string): Promise<number> {
  const checks: Check[] = [];
  try {
    for (const check of CHECKS) checks.push(await check(tested));
  } catch (error) {
    checks.push({
      name: "no check was cut short",
      passed: false,
      found: error instanceof Error ? error.message : null,
    });
  }
  const passed = checks.every((check) => check.passed);
  const { app } = tested;
  const about = { version: app.getVersion(), packaged: app.isPackaged, platform: process.platform, arch: process.arch };
  const { electron, chrome, node } = process.versions;
  writeFileSync(file, `${JSON.stringify({ passed, ...about, electron, chrome, node, checks }, null, 2)}\n`);
  return passed ? 0 : 1;
}

const CHECKS: readonly ((tested: Tested) => Promise<Check>)[] = [
  async ({ store }) => {
    await store.call("audit.example", {});
    const phase = await until(async () => {
      const { phase: now } = await store.call("audit.progress", {});
      return now === "ready" || now === "failed" ? now : null;
    });
    return { name: "the example export is audited", passed: phase === "ready", found: phase };
  },
  async ({ store, window }) => {
    const { summary } = await store.call("overview", {});
    const { atLeast, of } = summary.headline;
    await inPage(window, `location.hash = "#/found"`);
    let shown = "";
    const text = await until(async () => {
      shown = String(await inPage(window, `document.querySelector("main")?.textContent ?? ""`));
      const plain = shown.replaceAll(THOUSANDS, "$1");
      return plain.includes(String(atLeast)) && plain.includes(String(of)) ? `${atLeast} of ${of}` : null;
    });
    const found = text ?? shown.slice(0, 200);
    return { name: "the headline shows the numbers of the audit", passed: text !== null && atLeast > 0, found };
  },
  async ({ app, window }) => {
    const names = ["require", "process", "module", "Buffer"];
    const seen = await inPage(window, `${JSON.stringify(names)}.filter((name) => name in window).join(" ")`);
    const sandboxed = !app.commandLine.hasSwitch("no-sandbox") && isSandboxed(app, window);
    return { name: "the page is in the sandbox, without Node.js", passed: sandboxed && seen === "", found: sandboxed };
  },
  async ({ session, window, outside }) => {
    const fetched = `fetch("${ELSEWHERE}", { mode: "no-cors" }).then(() => "reached", () => "refused")`;
    const page = String(await inPage(window, fetched));
    const main = await session.fetch(ELSEWHERE).then(
      () => "reached",
      () => "refused",
    );
    const found = `page ${page}, main ${main}, ${outside()} requests`;
    return { name: "no network", passed: page === "refused" && main === "refused" && outside() === 0, found };
  },
];

/** Whether the system holds the page's process in a sandbox: Electron tells it on Windows and macOS, the kernel on Linux. */
function isSandboxed(app: App, window: () => BrowserWindow | null): boolean {
  const pid = window()?.webContents.getOSProcessId() ?? 0;
  if (process.platform !== "linux") return app.getAppMetrics().find((one) => one.pid === pid)?.sandboxed === true;
  return /^Seccomp:\s*2$/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
}

async function inPage(window: () => BrowserWindow | null, code: string): Promise<unknown> {
  return window()?.webContents.executeJavaScript(code);
}

async function until<T>(look: () => Promise<T | null>): Promise<T | null> {
  for (const began = Date.now(); Date.now() - began < WAIT_MS; ) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((done) => setTimeout(done, STEP_MS));
  }
  return null;
}
