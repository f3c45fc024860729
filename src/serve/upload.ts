import { createWriteStream } from "node:fs";
import { rm, statfs } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { HttpProblem } from "./answers.ts";
import type { TemporaryFolder } from "./temporaryFolder.ts";

/** Left free on the disk whatever comes. */
const RESERVE = 256 * 1024 * 1024;
/** A sender that stays silent for so long is gone. */
const SILENCE_MS = 60_000;
const MOST_NAME = 120;

/** How many bytes the disk below a folder takes for this user. */
export async function freeBytes(folder: string): Promise<number> {
  const disk = await statfs(folder);
  return disk.bavail * disk.bsize;
}

/** A file name that cannot leave its folder and keeps what tells the parts of an export apart. */
export function safeName(name: string): string {
  const plain = name
    .replaceAll(/[^\p{L}\p{N}._ ()-]/gu, "_")
    .replace(/^[. ]+/, "")
    .slice(-MOST_NAME);
  return /\.zip$/i.test(plain) ? plain : `${plain || "export"}.zip`;
}

/**
 * Brings a dropped zip to a private file and gives its path. What the disk cannot hold is refused before the first byte
 * is written; a broken upload leaves nothing.
 * @throws HttpProblem 411 `upload-length-missing`, 507 `upload-no-space`, 400 `upload-broken`.
 */
export async function receiveUpload(
  req: IncomingMessage,
  name: string,
  folder: TemporaryFolder,
  free: (folder: string) => Promise<number> = freeBytes,
): Promise<{ path: string; size: number }> {
  const size = Number(req.headers["content-length"] ?? Number.NaN);
  if (!Number.isSafeInteger(size)) throw new HttpProblem(411, "upload-length-missing");
  const room = (await free(folder.path)) - RESERVE;
  if (size > room) throw new HttpProblem(507, "upload-no-space", { needed: size, free: Math.max(0, room) });
  const place = await folder.sub();
  const path = join(place, safeName(name));
  req.socket.setTimeout(SILENCE_MS, () => req.destroy());
  try {
    await pipeline(req, createWriteStream(path, { mode: 0o600, flags: "wx", highWaterMark: 1024 * 1024 }));
    return { path, size };
  } catch (error) {
    await rm(place, { recursive: true, force: true });
    const full = error instanceof Error && "code" in error && error.code === "ENOSPC";
    throw full
      ? new HttpProblem(507, "upload-no-space", { needed: size, free: 0 })
      : new HttpProblem(400, "upload-broken");
  } finally {
    req.socket.setTimeout(0);
  }
}
