import { ProblemError } from "../model/problem.ts";
import { ByteFile } from "./byteFile.ts";
import { readDirectory } from "./directory.ts";
import { findDirectory } from "./endRecord.ts";
import { failure, readEntry } from "./entry.ts";
import { streamEntry } from "./entryStream.ts";
import type { EntryLocation, ExportTree, FileStamp, Member, MemberReader } from "./tree.ts";
import { Vetting } from "./vet.ts";

/** Lists a zip. Throws the problems of findDirectory, readDirectory and Vetting, input-missing and input-unreadable. */
export async function openZip(path: string): Promise<ExportTree> {
  const file = await ByteFile.open(path);
  try {
    const place = await findDirectory(file);
    const vetting = new Vetting(file.name);
    await readDirectory(file, place, (entry) => vetting.take(entry));
    const { members, problems } = vetting.finish(place.offset);
    if (members.length === 0 && problems.length === 0) throw new ProblemError("zip-empty", { file: file.name });
    return { path, container: "zip", stamp: file.stamp, members, problems, ...zipReader(file) };
  } catch (error) {
    const changed = await file.hasChanged();
    await file.close();
    throw changed ? new ProblemError("file-changed", { file: file.name }, { cause: error }) : error;
  }
}

/** Opens a zip to read members listed before, perhaps in another thread. Throws input-missing, input-unreadable. */
export async function openZipReader(path: string, stamp?: FileStamp | null): Promise<MemberReader> {
  return zipReader(await ByteFile.open(path, stamp));
}

/**
 * An entry that passes its checks is what the directory promised, so a touched or still growing file does no harm by
 * itself. Where a check fails and the file is not the one that was listed, that is the reason to give.
 */
function zipReader(file: ByteFile): MemberReader {
  const explain = async (error: unknown, member: Member) =>
    (await file.hasChanged()) ? failure(file.name, member)("file-changed") : error;
  return {
    async read(member, limit) {
      try {
        return await readEntry(file, member, location(member), limit);
      } catch (error) {
        throw await explain(error, member);
      }
    },
    async *stream(member) {
      try {
        yield* streamEntry(file, member, location(member));
      } catch (error) {
        throw await explain(error, member);
      }
    },
    close: () => file.close(),
  };
}

function location(member: Member): EntryLocation {
  if (member.at === null) throw new TypeError("a member of a folder was given to the reader of a zip");
  return member.at;
}
