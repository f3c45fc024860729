import { constants } from "node:fs";
import { type FileHandle, open, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import { ProblemError } from "../model/problem.ts";
import { systemCode } from "../system/systemCode.ts";
import { unreadable } from "./byteFile.ts";
import { cleanPath } from "./names.ts";
import { type Member, type MemberReader, READ_LIMIT } from "./tree.ts";

const PIECE = 512 * 2 ** 10;

/** Reads files below `root`; where `root` is a file itself, that file. Throws input-missing, input-unreadable. */
export async function openFolderReader(root: string): Promise<MemberReader> {
  const name = basename(root);
  const isFile = await stat(root).then(
    (found) => found.isFile(),
    (error) => {
      throw unreadable(name, error);
    },
  );
  const fail = (code: string, member: Member, more: Record<string, number | string> = {}) =>
    new ProblemError(code, { file: name, entry: member.path, ...more });

  const within = isFile ? dirname(root) : root;
  const real = await realpath(within).catch((error) => {
    throw unreadable(name, error);
  });

  /** Whether what was opened at `path` lies in the folder: one of the folders above it may have become a link since it was listed. */
  const isWithin = async (handle: FileHandle, path: string): Promise<boolean> => {
    const place = await realpath(path);
    const [opened, there] = await Promise.all([handle.stat(), stat(place)]);
    return (
      place.startsWith(real.endsWith(sep) ? real : real + sep) && opened.ino === there.ino && opened.dev === there.dev
    );
  };

  const openMember = async (member: Member): Promise<FileHandle> => {
    if (cleanPath(member.path) !== member.path) throw fail("input-unreadable", member, { reason: "unsafe" });
    const path = join(within, isFile ? basename(member.path) : member.path);
    let handle: FileHandle | null = null;
    try {
      // A listed file that has become a link since must not lead out of the folder, nor a pipe hang.
      handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
      if (await isWithin(handle, path)) return handle;
      throw fail("file-changed", member);
    } catch (error) {
      await handle?.close();
      if (error instanceof ProblemError) throw error;
      const gone = error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ELOOP");
      throw gone ? fail("file-changed", member) : fail("input-unreadable", member, { reason: systemCode(error) });
    }
  };

  async function* stream(member: Member, from = 0, piece = PIECE): AsyncGenerator<Buffer> {
    const handle = await openMember(member);
    try {
      let size = from;
      for (;;) {
        const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(piece), 0, piece, size);
        if (bytesRead === 0) break;
        size += bytesRead;
        if (size > member.size) throw fail("file-changed", member);
        yield buffer.subarray(0, bytesRead);
      }
      if (size !== member.size) throw fail("file-changed", member);
    } catch (error) {
      throw error instanceof ProblemError ? error : fail("input-unreadable", member, { reason: systemCode(error) });
    } finally {
      await handle.close();
    }
  }

  return {
    async read(member, limit = READ_LIMIT) {
      if (member.size > limit) throw fail("file-too-big", member, { size: member.size, limit });
      const handle = await openMember(member);
      try {
        const found = await handle.stat();
        if (!found.isFile() || found.size !== member.size) throw fail("file-changed", member);
        const bytes = await handle.readFile();
        if (bytes.length !== member.size) throw fail("file-changed", member);
        return bytes;
      } catch (error) {
        throw error instanceof ProblemError ? error : fail("input-unreadable", member, { reason: systemCode(error) });
      } finally {
        await handle.close();
      }
    },
    stream,
    close: () => Promise.resolve(),
  };
}
