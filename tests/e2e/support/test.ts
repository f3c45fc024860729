import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, test as base, chromium, expect } from "@playwright/test";
import { startBrowserHost } from "./browserHost.ts";
import { startElectronHost } from "./electronHost.ts";
import type { Folders, HostKind, TestApp } from "./testApp.ts";

interface Fixtures {
  readonly hostKind: HostKind;
  /** Environment variables of the app's own. */
  readonly env: Readonly<Record<string, string>>;
  /** The window of the loopback host's browser. */
  readonly look: BrowserContextOptions;
  readonly folders: Folders;
  /** A running app, fresh for each story. */
  readonly app: TestApp;
  /** Starts one more app over the same folders: the next run. */
  readonly nextRun: () => Promise<TestApp>;
}

type OpenBrowser = () => Promise<Browser>;

interface Starting {
  readonly hostKind: HostKind;
  readonly folders: Folders;
  readonly openBrowser: OpenBrowser;
  readonly look: BrowserContextOptions;
  readonly env: Readonly<Record<string, string>>;
}

async function start({ hostKind: kind, folders, openBrowser, look, env }: Starting): Promise<TestApp> {
  const app = await (kind === "browser"
    ? startBrowserHost(folders, await openBrowser(), look, env)
    : startElectronHost(folders, { standIn: kind === "standin", env }));
  await app.page.getByRole("heading", { level: 1 }).waitFor();
  return app;
}

/** A story. Whatever it does, it must end with no request to anywhere but the app itself. */
export const test = base.extend<Fixtures, { readonly openBrowser: OpenBrowser }>({
  hostKind: ["browser", { option: true }],
  look: [{}, { option: true }],
  env: [{}, { option: true }],

  // Started on first use, once for each of the runner's processes; each story has a context of its own.
  openBrowser: [
    async ({ playwright: _runner }, use) => {
      let browser: Promise<Browser> | undefined;
      await use(() => {
        browser ??= chromium.launch({ executablePath: process.env.OUTSCOPE_BROWSER ?? "", args: ["--no-sandbox"] });
        return browser;
      });
      await (await browser)?.close();
    },
    { scope: "worker" },
  ],

  // biome's and Playwright's rule: the first parameter is a pattern, also where nothing is taken.
  folders: async ({ hostKind: _kind }, use) => {
    const root = mkdtempSync(join(tmpdir(), "outscope-story-"));
    const folders = { root, home: join(root, "home"), data: join(root, "data") };
    for (const folder of [folders.home, folders.data]) mkdirSync(folder);
    await use(folders);
    rmSync(root, { recursive: true, force: true, maxRetries: 3 });
  },

  app: async ({ hostKind, folders, openBrowser, look, env }, use) => {
    const app = await start({ hostKind, folders, openBrowser, look, env });
    await use(app);
    const foreign = await app.foreignRequests();
    await app.close();
    expect(foreign, "requests beyond the app itself").toEqual([]);
  },

  nextRun: async ({ hostKind, folders, openBrowser, look, env }, use) => {
    const apps: TestApp[] = [];
    await use(async () => {
      const app = await start({ hostKind, folders, openBrowser, look, env });
      apps.push(app);
      return app;
    });
    for (const app of apps) {
      expect(await app.foreignRequests(), "requests beyond the app itself").toEqual([]);
      await app.close();
    }
  },
});

export { expect };
