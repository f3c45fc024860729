import { createWriteStream } from "node:fs";
import { rm, statfs } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { dirname, join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { HttpProblem } from "./answers.ts";
import type { TemporaryFolder } from "./temporary/folder.ts";
import { safeName } from "./uploadName.ts";

/** Left free on the disk whatever comes. */
const RESERVE = 256 * 1024 * 1024;
/** A sender that stays silent for so long is gone. */
const SILENCE_MS = 60_000;

/** A whole copy that no audit is started with for so long was given up: the page was closed. */
const KEEP_UNUSED_MS = 60 * 60_000;

/** How many bytes the disk below a folder takes for this user. */
async function freeBytes(folder: string): Promise<number> {
  const disk = await statfs(folder);
  return disk.bavail * disk.bsize;
}

/** The private copies of dropped zips: brought in side by side, and gone with the audit they were for. */
export class Uploads {
  readonly #folder: TemporaryFolder;
  readonly #free: (folder: string) => Promise<number>;
  /** Bytes promised to uploads under way and not yet written. */
  #promised = 0;
  /** Copies, whether an audit was started with them, and who wants to know that they go. */
  readonly #copies = new Map<string, { used: boolean; readonly gone?: () => void }>();

  #coming = 0;
  #sweep: NodeJS.Timeout | null = null;

  constructor(folder: TemporaryFolder, free = freeBytes) {
    this.#folder = folder;
    this.#free = free;
  }

  /**
   * Brings a dropped zip to a private file and gives its path. What the disk cannot hold beside all that is still coming is
   * refused before the first byte is written; a broken upload leaves nothing.
   * @throws HttpProblem 411 `upload-length-missing`, 507 `upload-no-space`, 400 `upload-broken`.
   */
  async receive(req: IncomingMessage, name: string): Promise<{ path: string; size: number }> {
    const size = Number(req.headers["content-length"] ?? Number.NaN);
    if (!Number.isSafeInteger(size)) throw new HttpProblem(411, "upload-length-missing");
    await this.#promise(size);
    let missing = size;
    this.#coming++;
    const count = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        missing -= chunk.length;
        this.#promised -= chunk.length;
        done(null, chunk);
      },
    });
    try {
      const place = await this.#folder.sub();
      const path = join(place, safeName(name));
      await this.#write(req, count, path, size);
      this.#copies.set(path, { used: false });
      return { path, size };
    } finally {
      this.#promised -= missing;
      this.#coming--;
      this.#sweepLater();
    }
  }

  /** Keeps a copy that comes piece by piece as long as the others are kept; `gone` hears when it goes. */
  keep(path: string, gone: () => void): void {
    this.#copies.set(path, { used: false, gone });
    this.#sweepLater();
  }

  /** Removes one copy. */
  drop(path: string): Promise<void> {
    return this.#remove([path]);
  }

  /** Runs `write` with room for so many bytes. @throws HttpProblem 507 `upload-no-space`. */
  async withRoom(size: number, write: () => Promise<void>): Promise<void> {
    await this.#promise(size);
    await write().finally(() => {
      this.#promised -= size;
    });
  }

  /** An audit was started with these paths: copies that only an earlier one needed go. */
  async started(paths: readonly string[]): Promise<void> {
    const gone = this.#paths(true).filter((path) => !paths.includes(path));
    for (const path of paths) {
      const copy = this.#copies.get(path);
      if (copy !== undefined) copy.used = true;
    }
    await this.#remove(gone);
  }

  /** The audit was stopped before its end: what was given to it goes, what is still to be given stays. */
  async cancelled(): Promise<void> {
    await this.#remove(this.#paths(true));
  }

  /** The audit was closed: every whole copy goes. */
  async forget(): Promise<void> {
    await this.#remove([...this.#copies.keys()]);
  }

  #paths(used: boolean): string[] {
    return [...this.#copies].filter(([, copy]) => copy.used === used).map(([path]) => path);
  }

  /** The parts of one export come one after the other and wait for the last: the time counts from the latest. */
  #sweepLater(): void {
    if (this.#sweep !== null) clearTimeout(this.#sweep);
    this.#sweep = setTimeout(() => {
      if (this.#coming > 0) this.#sweepLater();
      else void this.#remove(this.#paths(false));
    }, KEEP_UNUSED_MS).unref();
  }

  async #promise(size: number): Promise<void> {
    const before = this.#promised;
    const free = await this.#free(this.#folder.path);
    // What was written meanwhile counts as still to come: too little room is refused rather than too much promised.
    const room = free - RESERVE - Math.max(before, this.#promised);
    if (size > room) throw new HttpProblem(507, "upload-no-space", { needed: size, free: Math.max(0, room) });
    this.#promised += size;
  }

  async #write(req: IncomingMessage, count: Transform, path: string, size: number): Promise<void> {
    req.socket.setTimeout(SILENCE_MS, () => req.destroy());
    try {
      await pipeline(req, count, createWriteStream(path, { mode: 0o600, flags: "wx", highWaterMark: 1024 * 1024 }));
    } catch (error) {
      await rm(dirname(path), { recursive: true, force: true });
      const full = error instanceof Error && "code" in error && error.code === "ENOSPC";
      throw full
        ? new HttpProblem(507, "upload-no-space", { needed: size, free: 0 })
        : new HttpProblem(400, "upload-broken");
    } finally {
      req.socket.setTimeout(0);
    }
  }

  async #remove(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      this.#copies.get(path)?.gone?.();
      this.#copies.delete(path);
      // One that cannot be removed now goes with the whole folder when the host ends.
      await rm(dirname(path), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    }
  }
}
