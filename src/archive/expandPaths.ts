import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isLitter } from "./names.ts";

const natural = new Intl.Collator("en", { numeric: true, sensitivity: "variant" });

/**
 * What the user gave, as the trees to open: a folder that holds nothing but zips stands for these zips, in natural
 * order (part 2 before part 10); a path given twice counts once. Paths that cannot be looked at stay, for openTree to say why.
 */
export async function expandPaths(paths: readonly string[]): Promise<string[]> {
  const expanded = new Map<string, string>();
  for (const path of paths) {
    for (const one of (await zipsIn(path)) ?? [path]) {
      if (!expanded.has(resolve(one))) expanded.set(resolve(one), one);
    }
  }
  return [...expanded.values()];
}

async function zipsIn(folder: string): Promise<string[] | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const shown = entries.filter(({ name }) => !name.startsWith(".") && !isLitter(name) && name !== "__MACOSX");
  const isZip = shown.length > 0 && shown.every((entry) => entry.isFile() && /\.zip$/i.test(entry.name));
  if (!isZip) return null;
  return shown.map(({ name }) => join(folder, name)).sort(natural.compare);
}
