import type { Stats } from "node:fs";
import { lstat, realpath } from "node:fs/promises";
import { dirname } from "node:path";

const WRITABLE_BY_GROUP = 0o020;
const WRITABLE_BY_ALL = 0o002;
/** In a folder with this bit, as /tmp, people can rename and remove only what is theirs. */
const STICKY = 0o1000;
const ROOT = 0;

/** Many systems give each user a group of the same number with nobody else in it. */
const isOwnGroup = (gid: number): boolean => gid === process.getegid?.() && gid === process.geteuid?.();

function isWritableByOthers({ mode, gid }: Stats): boolean {
  return (mode & WRITABLE_BY_ALL) !== 0 || ((mode & WRITABLE_BY_GROUP) !== 0 && !isOwnGroup(gid));
}

/** Whether an entry is a folder, no link, of this user's, that nobody else can write to. Windows: whether it is a folder. */
export function isOurFolder(info: Stats): boolean {
  const user = process.geteuid?.();
  return info.isDirectory() && (user === undefined || (info.uid === user && !isWritableByOthers(info)));
}

/**
 * Whether nobody but this user and the system can rename or replace what this user puts into `folder`: true of each folder
 * on the way to it. Otherwise another could put a link, or another folder of the user's, in the place of ours.
 */
export async function isSafePlace(folder: string): Promise<boolean> {
  const user = process.geteuid?.();
  if (user === undefined) return true;
  for (let path = await realpath(folder); ; path = dirname(path)) {
    const info = await lstat(path);
    if (!info.isDirectory() || (info.uid !== user && info.uid !== ROOT)) return false;
    if (isWritableByOthers(info) && (info.mode & STICKY) === 0) return false;
    if (path === dirname(path)) return true;
  }
}

/** Whether two looks saw the same entry of the file system. */
export const isSame = (one: Stats, other: Stats): boolean => one.dev === other.dev && one.ino === other.ino;
