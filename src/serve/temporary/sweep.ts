import { lstat, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { isAlive } from "./alive.ts";
import { isOurFolder, isSafePlace, isSame } from "./ours.ts";

/** The folder of a host: the number of its process, for people who look, and a random end. */
const HELD = /^outscope-serve-\d+-/;
/** A folder that its host had not begun to use. */
const STARTING = /^outscope-starting-/;
/** What a sweep had taken away and was killed before it had removed it. */
const TAKEN = /^outscope-removing-/;
/** A host needs milliseconds from making its folder to holding it. */
const STARTING_MS = 60 * 60_000;

/**
 * Removes what killed runs left in `place`: folders with the copies of dropped exports. Only what is this user's own and
 * held by no running process; where others could replace folders of ours, nothing is touched.
 */
export async function sweep(place: string): Promise<void> {
  if (!(await isSafePlace(place).catch(() => false))) return;
  for (const name of await readdir(place)) {
    const known = HELD.test(name) || STARTING.test(name) || TAKEN.test(name);
    if (known) await removeIfLeft(place, name).catch(() => undefined); // it is looked at again at the next start
  }
}

async function removeIfLeft(place: string, name: string): Promise<void> {
  const path = join(place, name);
  const seen = await lstat(path);
  if (!isOurFolder(seen)) return;
  if (STARTING.test(name) && Date.now() - seen.mtimeMs < STARTING_MS) return;
  if (await isAlive(path)) return;
  // Into a folder that nobody else can enter, looked at once more there, and only then removed.
  const taken = await mkdtemp(join(place, "outscope-removing-"));
  try {
    const inside = join(taken, "folder");
    await rename(path, inside);
    if (isSame(seen, await lstat(inside))) await rm(inside, { recursive: true, force: true });
    else await rename(inside, path);
  } finally {
    await rm(taken, { recursive: true, force: true });
  }
}
