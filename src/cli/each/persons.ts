import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { isLitter } from "../../archive/index.ts";
import { ProblemError } from "../../model/problem.ts";
import { exportName } from "../../survey/roots.ts";
import { systemCode } from "../../system/systemCode.ts";

/** One person's exports in a folder of many, and the name of the folder their reports go into. */
export interface Person {
  readonly name: string;
  readonly paths: readonly string[];
}

/** Who is in a helper's folder, and the names of what lies there and is nobody's. */
export interface People {
  readonly persons: readonly Person[];
  readonly passedOver: readonly string[];
}

/**
 * The people in a helper's folder: each sub-folder is one, and so are the zips beside them that are named after one username; a
 * zip that names nobody is a person of its own. Any other entry is passed over and named, but for what systems leave behind.
 * @throws ProblemError `input-unreadable` {file, reason}.
 */
export async function peopleIn(folder: string): Promise<People> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new ProblemError("input-unreadable", { file: basename(folder), reason: systemCode(cause) }, { cause });
  });
  const persons: Person[] = [];
  const passedOver: string[] = [];
  const zips = new Map<string, string[]>();
  const taken = new Set(OURS);
  for (const name of names.sort()) {
    if (isLitter(name) || name === "__MACOSX") continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found === null || name.startsWith(".")) passedOver.push(name);
    else if (found.isDirectory()) persons.push({ name: free(name, taken), paths: [path] });
    else if (/\.zip$/i.test(name)) zips.set(ownerOf(name), [...(zips.get(ownerOf(name)) ?? []), path]);
    else passedOver.push(name);
  }
  for (const [owner, paths] of zips) persons.push({ name: free(owner, taken), paths });
  return { persons, passedOver };
}

/** What stands beside the folders of the people, whose names they cannot have. */
const OURS = ["overview.csv", "overview.html"];

/** Whose zip it is, as the name of a folder: whoever made the zip chose it, and ".." would lead out of where reports go. */
function ownerOf(zip: string): string {
  const stem = zip.replace(/\.zip$/i, "");
  const owner = exportName(zip)?.username ?? stem;
  return owner.startsWith(".") ? stem : owner;
}

/** A name that no other person has: a folder and a zip may be called alike. */
function free(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
  taken.add(free);
  return free;
}
