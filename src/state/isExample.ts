import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

/** "…-Ok66uExf.zip", or the folder that it was unpacked to. */
const stem = (path: string) => basename(path).replace(/\.zip$/i, "");

/** The zips of the example in all its languages; none where the program came without. */
async function builtZips(examples: URL): Promise<string[]> {
  const folder = fileURLToPath(examples);
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.filter((name) => name.endsWith(".zip")).map((name) => join(folder, name));
}

/** What is in a folder that holds zips; the path itself where it is none. */
async function given(path: string): Promise<string[]> {
  const names = await readdir(path).catch(() => []);
  const zips = names.filter((name) => name.endsWith(".zip")).map((name) => join(path, name));
  return zips.length > 0 ? zips : [path];
}

async function sameBytes(path: string, built: readonly string[]): Promise<boolean> {
  const size = (file: string) => stat(file).then((info) => (info.isFile() ? info.size : -1));
  const own = await size(path).catch(() => -1);
  for (const file of own < 0 ? [] : built) {
    if ((await size(file)) === own && (await readFile(file)).equals(await readFile(path))) return true;
  }
  return false;
}

/**
 * Whether all that was given is the app's own example: by the names of its zips, which end in a code that no real export shares,
 * or by their bytes, where somebody renamed them. What cannot be read is no example; the audit says what it is.
 * @param examples the folder the build wrote
 * @param paths as the audit is given them: zips, unpacked zips, folders with zips
 */
export async function isExample(examples: URL, paths: readonly string[]): Promise<boolean> {
  const built = await builtZips(examples);
  const stems = new Set(built.map(stem));
  const all = (await Promise.all(paths.map(given))).flat();
  for (const path of all) {
    if (!stems.has(stem(path)) && !(await sameBytes(path, built).catch(() => false))) return false;
  }
  return built.length > 0 && all.length > 0;
}
