import { randomBytes } from "node:crypto";
import { lstatSync, rmSync } from "node:fs";
import { access, lstat, mkdir, realpath, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HttpProblem } from "../answers.ts";
import { showAlive } from "./alive.ts";
import { isSafePlace, isSame } from "./ours.ts";
import { sweep } from "./sweep.ts";

export interface TemporaryFolder {
  readonly path: string;
  /**
   * A fresh folder inside it.
   * @throws HttpProblem 500 `upload-broken` where something else lies in the folder's place by now.
   */
  sub(): Promise<string>;
  /** Removes what killed runs left, here and in the other places that are used. */
  sweep(): Promise<void>;
  remove(): Promise<void>;
}

/**
 * Where exports may be copied to, best first. `/var/tmp` lies on a disk; `/tmp` is memory on many Linux systems, and an
 * export may have ten gigabytes.
 */
export async function temporaryPlaces(): Promise<string[]> {
  if (process.platform !== "linux" || process.env.TMPDIR) return [tmpdir()];
  const disk = await access("/var/tmp").then(
    () => true,
    () => false,
  );
  return disk ? ["/var/tmp", tmpdir()] : [tmpdir()];
}

/**
 * A folder that only the user can enter (mode 0700) and that goes with this process: at `remove`, and at a plain exit.
 * What a killed run left behind is removed at the next start.
 * @param places where it may lie: the first in which nobody else can replace it
 * @param ownPlace a folder of the user's own, used where none of the others is safe; made if it is not there
 */
export async function makeTemporaryFolder(places: readonly string[], ownPlace: string): Promise<TemporaryFolder> {
  const safe: string[] = [];
  for (const place of places) if (await isSafePlace(place).catch(() => false)) safe.push(await realpath(place));
  const sweepAll = async (): Promise<void> => {
    for (const place of [...safe, ownPlace]) await sweep(place);
  };
  await sweepAll();
  for (const place of safe) {
    try {
      return await hold(place, sweepAll);
    } catch {
      // Full, read only, or of a kind that knows no local sockets: the next one may do.
    }
  }
  await mkdir(ownPlace, { recursive: true, mode: 0o700 });
  return hold(await realpath(ownPlace), sweepAll);
}

/** Makes the folder under a name that no sweep touches, and gives it its own name once it shows that it is held. */
async function hold(place: string, sweepAll: () => Promise<void>): Promise<TemporaryFolder> {
  const end = randomBytes(8).toString("hex");
  const starting = join(place, `outscope-starting-${end}`);
  const name = `outscope-serve-${process.pid}-${end}`;
  const path = join(place, name);
  await mkdir(starting, { mode: 0o700 });
  const release = await showAlive(starting, name).catch(async (error: unknown) => {
    await rm(starting, { recursive: true, force: true });
    throw error;
  });
  await rename(starting, path);
  const made = await lstat(path);
  const atExit = (): void => {
    const now = lstatSync(path, { throwIfNoEntry: false });
    if (now !== undefined && isSame(made, now)) rmSync(path, { recursive: true, force: true });
  };
  process.once("exit", atExit);
  /** Whether our folder is still what lies there. */
  const isThere = (): Promise<boolean> =>
    lstat(path).then(
      (now) => isSame(made, now),
      () => false,
    );
  let next = 0;
  return {
    path,
    async sub() {
      if (!(await isThere())) throw new HttpProblem(500, "upload-broken");
      const folder = join(path, String(next++));
      await mkdir(folder, { mode: 0o700 });
      return folder;
    },
    sweep: sweepAll,
    async remove() {
      release();
      if (await isThere()) await rm(path, { recursive: true, force: true });
      process.off("exit", atExit);
    },
  };
}
