import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Browser, BrowserContextOptions, Request } from "@playwright/test";
import { dropFiles } from "./drop.ts";
import type { Folders, TestApp } from "./testApp.ts";

const ROOT = join(import.meta.dirname, "../../..");

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
  const child = spawn(process.execPath, [join(ROOT, "out/main/cli.js"), "serve", "--no-open"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      ...env,
      HOME: folders.home,
      OUTSCOPE_DATA_DIR: folders.data,
    },
  });
  const url = await firstLine(child);
  const { origin } = new URL(url);
  const context = await browser.newContext({ locale: "en-GB", acceptDownloads: true, ...look });
  const foreign = new Set<Request>();
  const opened: string[] = [];
  const page = await context.newPage();
  const isForeign = (address: URL) => address.origin !== origin && !["blob:", "data:"].includes(address.protocol);
  /** A tab of its own, which the user opened by a link: it has no frame yet, or one that is not the app's. */
  const isOpened = (request: Request) => {
    if (!request.isNavigationRequest()) return false;
    try {
      return request.frame().page() !== page;
    } catch {
      return true;
    }
  };
  // Stories reach no other machine: what a link would have opened is written down.
  await context.route(isForeign, async (route) => {
    if (isOpened(route.request())) opened.push(route.request().url());
    await route.abort();
  });
  context.on("request", (request) => {
    if (isForeign(new URL(request.url())) && !isOpened(request)) foreign.add(request);
  });
  context.on("requestfailed", (request) => {
    if (request.failure()?.errorText === "csp") foreign.delete(request); // never left the page
  });
  await page.goto(url);
  return {
    page,
    openedAddresses: async () => [...opened],
    foreignRequests: async () => [...foreign].map((request) => request.url()),
    drop: (selector, paths) => dropFiles(page, selector, paths),
    async savedBy(act) {
      const [download] = await Promise.all([page.waitForEvent("download"), act()]);
      const path = await download.path();
      return { name: download.suggestedFilename(), text: readFileSync(path, "utf8"), path };
    },
    async endBy(signals) {
      const ended = once(child, "exit");
      for (const signal of signals) child.kill(signal);
      await ended;
    },
    electron: () => {
      throw new Error("this host is no Electron");
    },
    async close() {
      await context.close();
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}
