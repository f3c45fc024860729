import { homedir } from "node:os";
import { join } from "node:path";

/**
 * Where the command and the loopback host keep what lives between runs: `OUTSCOPE_DATA_DIR` when set, else the
 * platform's own place (XDG base directories on Linux, `Library/Application Support` on macOS, `%APPDATA%` on Windows).
 * Electron gives its own `userData` folder instead, "Outscope"; the names differ in more than their case, which some disks do not
 * tell apart.
 */
export function dataFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  if (env.OUTSCOPE_DATA_DIR) return env.OUTSCOPE_DATA_DIR;
  if (platform === "win32") return join(env.APPDATA ?? join(home, "AppData", "Roaming"), "Outscope-command");
  if (platform === "darwin") return join(home, "Library", "Application Support", "Outscope-command");
  return join(env.XDG_DATA_HOME?.startsWith("/") ? env.XDG_DATA_HOME : join(home, ".local", "share"), "outscope");
}
