import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/** What a temporary file of ours is called; one that a killed process left behind is swept at the next start. */
export const TEMPORARY = /\.[0-9a-f]{12}\.tmp$/;

/**
 * Replaces a file so that a reader, or a computer that lost power, finds the old bytes or the new, never a mixture:
 * write beside it, flush, rename over it, flush the folder. Only the user may read the file (mode 0600).
 * @throws the file system's error (ENOSPC, EACCES, EROFS, ...); nothing half-written is left behind.
 */
export async function writeAtomic(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const file = await open(temporary, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Windows cannot open a folder for flushing; there NTFS journals the rename itself. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
