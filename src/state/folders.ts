import { readdir, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { dataFolder } from "./dataFolder.ts";

/** The folders of the other hosts, for one that keeps its state where it is usual; a folder of the user's choice stands alone. */
export function otherStateFolders(own: string, all: readonly string[] = stateFolders()): string[] {
  return all.includes(own) ? all.filter((folder) => folder !== own) : [];
}

/** Every folder in which a host of this program keeps its state where nobody says otherwise: the command's, and Electron's. */
export function stateFolders(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string[] {
  const { OUTSCOPE_DATA_DIR: _given, ...standard } = env;
  const appData =
    platform === "win32"
      ? (env.APPDATA ?? join(home, "AppData", "Roaming"))
      : platform === "darwin"
        ? join(home, "Library", "Application Support")
        : env.XDG_CONFIG_HOME?.startsWith("/")
          ? env.XDG_CONFIG_HOME
          : join(home, ".config");
  // The packed app is called by its product's name, one that is started from its sources by its package's.
  const electron = ["Outscope", "outscope"].map((name) => join(appData, name, "state"));
  return [...new Set([dataFolder(standard, platform, home), ...electron])];
}

/** What this program keeps: settings, the installation's salt, words by account; also what was set aside or half written. */
const OWN_FILE = /^(?:(?:general|install)\.json(?:\.|$)|lock\.damaged-)/;
const OWN_ACCOUNT = /^[0-9a-f]{64}\.json(?:\.|$)/;
/** The example export, copied for the user to try. */
const EXAMPLE = "example";

/**
 * Removes everything of ours from a folder of saved state, and nothing else. A folder that is not there is none to forget.
 * What cannot be removed keeps nothing else from being removed.
 * @throws the file system's error for the first of those.
 */
export async function forgetFolder(folder: string): Promise<void> {
  const failures: unknown[] = [];
  const fail = (error: unknown): void => void failures.push(error);
  // What was set aside may be a folder; of a link the link alone goes.
  const remove = (...path: string[]) => rm(join(folder, ...path), { recursive: true, force: true }).catch(fail);
  for (const name of await namesIn(folder)) if (OWN_FILE.test(name) || name === EXAMPLE) await remove(name);
  // The user may have put the accounts elsewhere and left a link: the files go, the link stays theirs.
  const accounts = await namesIn(join(folder, "accounts")).catch((error) => {
    fail(error);
    return [];
  });
  for (const name of accounts) if (OWN_ACCOUNT.test(name)) await remove("accounts", name);
  if (failures.length > 0) throw failures[0];
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
    throw error;
  });
}
