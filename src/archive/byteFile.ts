import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { basename } from "node:path";
import { ProblemError } from "../model/problem.ts";
import { systemCode } from "../system/systemCode.ts";
import { Pieces } from "./pieces.ts";
import type { FileStamp } from "./tree.ts";

const LARGEST_READ = 2 ** 30;

/**
 * A file open for positioned reads, which knows whether it changed since it was listed. Of one that is not here whole, what is read is
 * brought first, and nothing else.
 */
export class ByteFile {
  readonly name: string;
  readonly stamp: FileStamp;
  readonly #handle: FileHandle;
  readonly #pieces: Pieces | null;

  private constructor(path: string, stamp: FileStamp, handle: FileHandle) {
    this.name = basename(path);
    this.stamp = stamp;
    this.#handle = handle;
    this.#pieces = Pieces.of(path);
  }

  /**
   * Opens a regular file. `stamp` is what an earlier listing saw; left out, the file as it is now.
   * Throws input-missing, input-unreadable.
   */
  static async open(path: string, stamp?: FileStamp | null): Promise<ByteFile> {
    const name = basename(path);
    let handle: FileHandle | undefined;
    try {
      // Non-blocking: opening a named pipe must fail at the check below, not wait for a writer.
      handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
      const stat = await handle.stat();
      if (!stat.isFile()) throw new Error("not a regular file");
      return new ByteFile(path, stamp ?? { size: stat.size, modified: stat.mtimeMs }, handle);
    } catch (error) {
      await handle?.close();
      throw unreadable(name, error);
    }
  }

  /** Size in bytes when the file was listed. */
  get size(): number {
    return this.stamp.size;
  }

  /** Whether bytes that nobody asked for may be read along: they cost nothing where they lie there already. */
  get isHere(): boolean {
    return this.#pieces === null;
  }

  /** Up to `length` bytes from `position`; fewer only where the file ends. Throws input-unreadable, and the problems of Pieces.bring. */
  async readAt(position: number, length: number): Promise<Buffer> {
    await this.#pieces?.bring(position, Math.min(position + length, this.size));
    const buffer = Buffer.allocUnsafe(length);
    let filled = 0;
    try {
      while (filled < length) {
        const want = Math.min(length - filled, LARGEST_READ); // one read(2) moves at most 2 GiB - 4 KiB
        const { bytesRead } = await this.#handle.read(buffer, filled, want, position + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
    } catch (error) {
      throw unreadable(this.name, error);
    }
    return filled === length ? buffer : buffer.subarray(0, filled);
  }

  /** Whether size or time of last change differ from the listing; false, too, where that cannot be told. */
  async hasChanged(): Promise<boolean> {
    if (this.#pieces !== null) return this.#pieces.changed;
    const stat = await this.#handle.stat().catch(() => null);
    return stat !== null && (stat.size !== this.stamp.size || stat.mtimeMs !== this.stamp.modified);
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}

/** The problem of a path that cannot be opened or read; `reason` is the system's error code, such as EACCES. */
export function unreadable(name: string, error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const reason = systemCode(error);
  if (reason === "ENOENT" || reason === "ENOTDIR")
    return new ProblemError("input-missing", { file: name }, { cause: error });
  return new ProblemError("input-unreadable", { file: name, reason }, { cause: error });
}
