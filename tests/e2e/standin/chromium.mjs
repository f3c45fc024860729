// The browser whose pages are the windows.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { shared } from "./shared.mjs";

/** Starts Chromium and prints the line that Playwright's _electron.launch waits for. */
export async function startBrowser() {
  shared.profile = mkdtempSync(join(tmpdir(), "electron-standin-"));
  process.on("exit", () => rmSync(shared.profile, { recursive: true, force: true, maxRetries: 3 }));
  shared.context = await chromium.launchPersistentContext(shared.profile, {
    executablePath: process.env.OUTSCOPE_BROWSER,
    headless: process.env.STANDIN_HEADED !== "1",
    viewport: null,
    args: ["--remote-debugging-port=0", "--no-sandbox", "--disable-gpu", "--disable-quic"],
  });
  shared.context.on("close", () => {
    if (!shared.quit.signal.aborted) process.exit(1); // the browser died
  });
  const [port, path] = readFileSync(join(shared.profile, "DevToolsActivePort"), "utf8").split("\n");
  process.stderr.write(`\nDevTools listening on ws://127.0.0.1:${port}${path}\n`);
}
