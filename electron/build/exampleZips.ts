import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { exampleForApp, exampleView, hasHome, writeParts } from "../../tests/generator/index.ts";

/**
 * Writes the example that the app and the command ship: for each of `languages` that the generator knows people of, the
 * zips of one invented person into `folder`/language, and their profile as a stranger sees it into `folder`/views. The same sources give the same bytes.
 */
export async function writeExamples(folder: string, languages: readonly string[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "views"), { recursive: true });
  for (const language of languages.filter(hasHome)) {
    const example = exampleForApp(language);
    await writeParts(join(folder, language), example);
    await writeFile(join(folder, "views", `${language}.html`), exampleView(example, language));
  }
}

/** Makes the examples a part of the build. */
export function exampleZips(folder: string, languages: readonly string[]): Plugin {
  return { name: "outscope-examples", writeBundle: () => writeExamples(folder, languages) };
}
