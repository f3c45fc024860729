import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { exampleForApp, hasHome, writeParts } from "../../tests/generator/index.ts";

/**
 * Writes the example that the app and the command ship: for each of `languages` that the generator knows people of, the
 * zips of one invented person into `folder`/language. The same sources give the same bytes.
 */
export async function writeExamples(folder: string, languages: readonly string[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const language of languages.filter(hasHome)) await writeParts(join(folder, language), exampleForApp(language));
}

/** Makes the examples a part of the build. */
export function exampleZips(folder: string, languages: readonly string[]): Plugin {
  return { name: "outscope-examples", writeBundle: () => writeExamples(folder, languages) };
}
