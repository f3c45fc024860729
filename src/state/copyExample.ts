import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ProblemError } from "../model/problem.ts";
import { systemCode } from "../system/systemCode.ts";
import { writeAtomic } from "./atomicFile.ts";

/** The build makes an example in this language always. */
const FALLBACK = "en";

/**
 * Copies the zips of the example export, made by the build in the languages of the screens, to a folder of the user's.
 * Each is written whole or not at all. They are copied because the packed app holds them inside its archive, where a zip cannot be read in pieces.
 * @param examples the folder the build wrote, one folder a language in it
 * @param folder where to; made if it is not there
 * @returns the paths of the copies, by name
 * @throws ProblemError `example-failed` {reason: errno code}
 */
export async function copyExample(examples: URL, language: string, folder: string): Promise<string[]> {
  try {
    const made = await readdir(examples);
    const from = join(fileURLToPath(examples), made.includes(language) ? language : FALLBACK);
    await mkdir(folder, { recursive: true });
    const paths: string[] = [];
    for (const name of (await readdir(from)).sort()) {
      const path = join(folder, name);
      await writeAtomic(path, await readFile(join(from, name)));
      paths.push(path);
    }
    return paths;
  } catch (cause) {
    throw new ProblemError("example-failed", { reason: systemCode(cause) }, { cause });
  }
}

/**
 * The page that comes with the example: its person's profile as a stranger sees it, in a language of the screens.
 * @param examples the folder the build wrote
 * @throws ProblemError `example-failed` {reason: errno code}
 */
export async function readExampleView(examples: URL, language: string): Promise<Uint8Array> {
  const folder = fileURLToPath(new URL("views/", examples));
  try {
    const made = await readdir(folder);
    const name = `${language}.html`;
    return await readFile(join(folder, made.includes(name) ? name : `${FALLBACK}.html`));
  } catch (cause) {
    throw new ProblemError("example-failed", { reason: systemCode(cause) }, { cause });
  }
}
