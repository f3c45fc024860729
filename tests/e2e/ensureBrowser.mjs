// Finds a browser for the end-to-end tests: an installed Chrome, Chromium or Edge; else Debian's chromium, when root.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge"];
const { LOCALAPPDATA = "", ProgramFiles = "", PATH = "" } = process.env;
const PLACES = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [ProgramFiles, `${ProgramFiles} (x86)`, LOCALAPPDATA].flatMap((folder) => [
    join(folder, "Google/Chrome/Application/chrome.exe"),
    join(folder, "Microsoft/Edge/Application/msedge.exe"),
  ]),
};

/** Path of an installed browser, or null. `OUTSCOPE_BROWSER` names one outright. */
export function findBrowser() {
  const inPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const named = process.env.OUTSCOPE_BROWSER ? [process.env.OUTSCOPE_BROWSER] : [];
  const candidates = [...named, ...(PLACES[process.platform] ?? []), ...inPath];
  return candidates.find((path) => existsSync(path)) ?? null;
}

function installDebianChromium() {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return;
  if (spawnSync("apt-get", ["--version"]).status !== 0) return;
  process.stderr.write("No browser found: installing Debian's chromium for the end-to-end tests ...\n");
  try {
    execFileSync("apt-get", ["update", "-q"], { stdio: ["ignore", "ignore", "inherit"] });
    execFileSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  } catch {
    process.stderr.write("chromium could not be installed.\n");
  }
}

/** Path of a browser, installed now if that is possible, or null after saying how to get one. */
export function ensureBrowser() {
  let path = findBrowser();
  if (path === null) {
    installDebianChromium();
    path = findBrowser();
  }
  if (path === null)
    process.stderr.write(
      "The end-to-end tests need Chrome, Chromium or Edge. Install one (Debian: apt-get install chromium), or name it: OUTSCOPE_BROWSER=/path/to/chrome npm test\n",
    );
  return path;
}
