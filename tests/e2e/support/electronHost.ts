import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { _electron } from "@playwright/test";
import { dropFiles } from "./drop.ts";
import type { Folders, TestApp } from "./testApp.ts";

const ROOT = join(import.meta.dirname, "../../..");
const STAND_IN = join(ROOT, "tests/e2e/standin/electron");
const OWN = /^(app:|media:|blob:|data:|about:|devtools:|https:\/\/[^/]+\.standin\.invalid\/)/;

export interface ElectronStart {
  readonly standIn: boolean;
  /** The app's folder. */
  readonly root?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The built Electron bundles, in the stand-in or in the real Electron: the same calls drive both. */
export async function startElectronHost(
  folders: Folders,
  { standIn, root = ROOT, env = {} }: ElectronStart,
): Promise<TestApp> {
  const app = await _electron.launch({
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), root, `--user-data-dir=${folders.data}`],
    env: { ...(process.env as Record<string, string>), ...env, HOME: folders.home },
    chromiumSandbox: process.getuid?.() !== 0, // Playwright switches it off on Linux otherwise
    ...(standIn ? { executablePath: STAND_IN } : {}),
  });
  // Replaced in the main process: what is handed to the system is written down.
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { openedAddresses: opened });
    shell.openExternal = async (address) => {
      opened.push(address);
    };
  });
  const page = await app.firstWindow();
  const foreign: string[] = [];
  let closed = false;
  page.context().on("request", (request) => {
    if (!OWN.test(request.url())) foreign.push(request.url());
  });
  return {
    page,
    openedAddresses: () => app.evaluate(() => (globalThis as unknown as { openedAddresses: string[] }).openedAddresses),
    foreignRequests: async () => foreign,
    drop: (selector, paths) => dropFiles(page, selector, paths),
    async savedBy(act) {
      const place = join(folders.root, "saved");
      rmSync(place, { recursive: true, force: true });
      mkdirSync(place);
      await app.evaluate(({ dialog }, folder) => {
        // The dialog suggests a name; this user keeps it.
        dialog.showSaveDialog = (async (...given: unknown[]) => {
          const { defaultPath } = given.at(-1) as { defaultPath: string };
          return { canceled: false, filePath: `${folder}/${defaultPath}` };
        }) as typeof dialog.showSaveDialog;
      }, place);
      await act();
      for (let tries = 0; tries < 100; tries++) {
        const name = readdirSync(place).find((entry) => !entry.startsWith("."));
        if (name !== undefined) {
          const path = join(place, name);
          return { name, text: readFileSync(path, "utf8"), path };
        }
        await new Promise((done) => setTimeout(done, 100));
      }
      throw new Error("nothing was saved");
    },
    async endBy(signals) {
      const main = app.process();
      const ended = once(main, "exit");
      for (const signal of signals) main.kill(signal);
      await ended;
      closed = true;
    },
    electron: () => app,
    async close() {
      if (!closed) await app.close();
      closed = true;
    },
  };
}
