import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import type { Browser, BrowserContextOptions, Request } from "@playwright/test";
import { dropFiles } from "./drop.ts";
import type { Folders, TestApp } from "./testApp.ts";

const ROOT = join(import.meta.dirname, "../../..");

/** A command that stands where the system's opener is, and writes down what it was asked to open. */
function fakeOpener(root: string): { folder: string; log: string } {
  const folder = join(root, "opener");
  const log = join(root, "opened.txt");
  mkdirSync(folder, { recursive: true });
  for (const name of ["xdg-open", "open"]) {
    writeFileSync(join(folder, name), `#!/bin/sh\nprintf '%s\\n' "$1" >> '${log}'\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return { folder, log };
}

const linesOf = (path: string): string[] => {
  try {
    return readFileSync(path, "utf8").split("\n").filter(Boolean);
  } catch {
    return [];
  }
};

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error("no output to read");
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error("the host ended before it told its address");
}

/** The built command's `serve`, and a real Chromium that opens its page as a new user of that browser would; `look` is its window. */
export async function startBrowserHost(
  folders: Folders,
  browser: Browser,
  look: BrowserContextOptions,
  env: Readonly<Record<string, string>>,
): Promise<TestApp> {
  const opener = fakeOpener(folders.root);
  const child = spawn(process.execPath, [join(ROOT, "out/main/cli.js"), "serve", "--no-open"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      ...env,
      HOME: folders.home,
      OUTSCOPE_DATA_DIR: folders.data,
      PATH: `${opener.folder}${delimiter}${process.env.PATH ?? ""}`,
    },
  });
  const url = await firstLine(child);
  const { origin } = new URL(url);
  const context = await browser.newContext({ locale: "en-GB", acceptDownloads: true, ...look });
  const foreign = new Set<Request>();
  context.on("request", (request) => {
    const to = new URL(request.url());
    if (to.origin !== origin && !["blob:", "data:"].includes(to.protocol)) foreign.add(request);
  });
  context.on("requestfailed", (request) => {
    if (request.failure()?.errorText === "csp") foreign.delete(request); // never left the page
  });
  const page = await context.newPage();
  await page.goto(url);
  return {
    page,
    openedAddresses: async () => linesOf(opener.log),
    foreignRequests: async () => [...foreign].map((request) => request.url()),
    drop: (selector, paths) => dropFiles(page, selector, paths),
    async savedBy(act) {
      const [download] = await Promise.all([page.waitForEvent("download"), act()]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
    },
    async close() {
      await context.close();
      if (child.exitCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}
