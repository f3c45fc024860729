import { createHash } from "node:crypto";
import type { ByteFile } from "./byteFile.ts";
import { streamEntry } from "./entryStream.ts";
import type { Member } from "./tree.ts";

/** Beyond the size of the zip itself; what is left uncompared counts as different. */
const MOST_COMPARED = 64 * 2 ** 20;

/**
 * Tells whether two members of a zip have the same bytes. Size and CRC-32 tell two apart, and never that they are one: a
 * checksum can be forged. What is unpacked for it is bounded for all calls together, as a zip may repeat names without end.
 */
export function sameBytes(
  file: ByteFile,
  isClosed: (path: string) => boolean,
): (a: Member, b: Member) => Promise<boolean> {
  let left = file.size + MOST_COMPARED;
  return async (a, b) => {
    if (a.size !== b.size || a.crc !== b.crc) return false;
    if (a.at?.offset === b.at?.offset && a.at?.method === b.at?.method)
      return a.at?.compressedSize === b.at?.compressedSize;
    if (isClosed(a.path) || isClosed(b.path)) return false; // the second is named, and neither is read
    left -= a.size + b.size;
    if (left < 0) return false;
    try {
      return (await hashOf(file, a)) === (await hashOf(file, b));
    } catch {
      return false; // what is wrong with the first is told where it is read
    }
  };
}

async function hashOf(file: ByteFile, member: Member): Promise<string> {
  if (member.at === null) throw new TypeError("a member of a folder was given to the reader of a zip");
  const hash = createHash("sha256");
  for await (const piece of streamEntry(file, member, member.at)) hash.update(piece);
  return hash.digest("hex");
}
