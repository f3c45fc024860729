import { spawn } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The command that opens an address in the system's browser; no shell is involved, so nothing in it is interpreted. */
function openCommand(address: string, platform: NodeJS.Platform = process.platform): [string, string[]] {
  if (platform === "darwin") return ["open", [address]];
  if (platform === "win32") return ["rundll32", ["url.dll,FileProtocolHandler", address]];
  return ["xdg-open", [address]];
}

/** An opener that runs for so long has found a browser: some wait until its window closes. */
const OPENED_MS = 3000;

/** Opens an address or file. False where the system has nothing to open it with, or its opener says that it failed. */
export function openAddress(address: string, [command, args] = openCommand(address)): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(command, args, { detached: true, stdio: "ignore" });
    const patience = setTimeout(() => done(true), OPENED_MS);
    const end = (opened: boolean) => {
      clearTimeout(patience);
      done(opened);
    };
    child.once("error", () => end(false));
    child.once("exit", (code) => end(code === 0));
    child.once("spawn", () => child.unref());
  });
}

const REDIRECT_MS = 60_000;

/**
 * Opens our own page through a file that only the user can read and that sends the browser on: on a command line the
 * token would show in everybody's list of processes. The file goes after a minute.
 */
export async function openWithToken(url: string, folder: string, open = openAddress): Promise<boolean> {
  const file = join(folder, "open-outscope.html");
  const page = `<!doctype html><meta charset="utf-8"><title>Outscope</title><meta http-equiv="refresh" content="0;url=${url}">`;
  await writeFile(file, page, { mode: 0o600 });
  setTimeout(() => void rm(file, { force: true }), REDIRECT_MS).unref();
  return open(file);
}
