// `npm start`: builds, then opens the desktop app; where Electron cannot run, the same screens open in the browser.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runToEnd } from "./runToEnd.mjs";

const ROOT = join(import.meta.dirname, "..");
/** Electron that ends with an error so soon has not shown a window: a library or its sandbox is missing. */
const FAILED_START_MS = 5000;

const say = (line) => process.stderr.write(`${line}\n`);
const hasBinary = () => existsSync(join(ROOT, "node_modules/electron/path.txt"));
const hasDisplay = () =>
  process.platform !== "linux" || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** Why Electron is not tried, in words, or null. */
function obstacle() {
  if (!hasDisplay()) return "There is no display here";
  if (process.getuid?.() === 0) return "Electron does not run as root with its sandbox on";
  if (hasBinary()) return null;
  say("Fetching Electron, once, some 120 MB. A slow line may take its time; Ctrl+C ends it.");
  const fetched = spawnSync(process.execPath, [join(ROOT, "node_modules/electron/install.js")], {
    stdio: ["ignore", "inherit", "inherit"], // its progress and its error are the user's to see
  });
  if (fetched.signal !== null) process.exit(130);
  return hasBinary() ? null : "Electron is not on this computer and could not be fetched";
}

function build() {
  const tool = join(ROOT, "node_modules/electron-vite/bin/electron-vite.js");
  return spawnSync(process.execPath, [tool, "build", "--logLevel", "error"], { stdio: "inherit", cwd: ROOT }).status;
}

async function inBrowser(reason) {
  const open = hasDisplay();
  say(`${reason}, so Outscope ${open ? "opens in your browser" : "waits for a browser at this address"}:`);
  const args = ["serve", ...(open ? [] : ["--no-open"]), ...process.argv.slice(2)];
  const { status } = await runToEnd(process.execPath, [join(ROOT, "out/main/cli.js"), ...args], ROOT);
  return status;
}

async function main() {
  if (build() !== 0) return 1;
  const reason = obstacle();
  if (reason !== null) return inBrowser(reason);
  const { default: binary } = await import("electron");
  const began = Date.now();
  const { status, stopped } = await runToEnd(binary, [ROOT], ROOT);
  if (stopped || status === 0 || Date.now() - began > FAILED_START_MS) return status;
  return inBrowser("Electron could not start");
}

process.exitCode = await main();
