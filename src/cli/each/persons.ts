import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { ProblemError } from "../../model/problem.ts";
import { exportName } from "../../survey/roots.ts";
import { systemCode } from "../../system/systemCode.ts";

/** One person's exports in a folder of many, and the name of the folder their reports go into. */
export interface Person {
  readonly name: string;
  readonly paths: readonly string[];
}

/**
 * The people in a helper's folder: each sub-folder is one, and so are the zips beside them that are named after one username; a
 * zip that names nobody is a person of its own.
 * @throws ProblemError `folder-unreadable`-like `input-unreadable` {file, reason}; `folder-empty` {file}: nobody is there.
 */
export async function personsIn(folder: string): Promise<Person[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new ProblemError("input-unreadable", { file: basename(folder), reason: systemCode(cause) }, { cause });
  });
  const persons: Person[] = [];
  const zips = new Map<string, string[]>();
  for (const name of names.sort()) {
    if (name.startsWith(".") || name === "__MACOSX") continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory() === true) persons.push({ name, paths: [path] });
    else if (/\.zip$/i.test(name)) {
      const owner = exportName(name)?.username ?? name.replace(/\.zip$/i, "");
      zips.set(owner, [...(zips.get(owner) ?? []), path]);
    }
  }
  const taken = new Set(persons.map(({ name }) => name));
  for (const [owner, paths] of zips) persons.push({ name: free(owner, taken), paths });
  if (persons.length === 0) throw new ProblemError("folder-empty", { file: basename(folder) });
  return persons;
}

/** A name that no other person has: a folder and a zip may be called alike. */
function free(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
  taken.add(free);
  return free;
}
