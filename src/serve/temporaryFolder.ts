import { rmSync } from "node:fs";
import { access, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRunning } from "../system/isRunning.ts";

const NAME = /^outscope-serve-(\d+)-/;

export interface TemporaryFolder {
  readonly path: string;
  /** A fresh folder inside it. */
  sub(): Promise<string>;
  remove(): Promise<void>;
}

/** `/var/tmp` lies on a disk; `/tmp` is memory on many Linux systems, and an export may have ten gigabytes. */
async function parentFolder(): Promise<string> {
  if (process.platform !== "linux" || process.env.TMPDIR) return tmpdir();
  return access("/var/tmp").then(
    () => "/var/tmp",
    () => tmpdir(),
  );
}

/**
 * A folder that only the user can enter (mode 0700) and that goes with this process: at `remove`, and at a plain exit.
 * What a killed run left behind is removed at the next start.
 */
export async function makeTemporaryFolder(parent?: string): Promise<TemporaryFolder> {
  const place = parent ?? (await parentFolder());
  await sweep(place);
  const path = await mkdtemp(join(place, `outscope-serve-${process.pid}-`));
  const atExit = (): void => rmSync(path, { recursive: true, force: true });
  process.once("exit", atExit);
  let next = 0;
  return {
    path,
    async sub() {
      const folder = join(path, String(next++));
      await mkdir(folder, { mode: 0o700 });
      return folder;
    },
    async remove() {
      await rm(path, { recursive: true, force: true });
      process.off("exit", atExit);
    },
  };
}

async function sweep(place: string): Promise<void> {
  for (const name of await readdir(place)) {
    const pid = Number(NAME.exec(name)?.[1]);
    // Another user's folder cannot be removed; that is not our concern.
    if (pid > 0 && !isRunning(pid))
      await rm(join(place, name), { recursive: true, force: true }).catch(() => undefined);
  }
}
