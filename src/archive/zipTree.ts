import { ProblemError } from "../model/problem.ts";
import { ByteFile } from "./byteFile.ts";
import { readDirectory } from "./directory.ts";
import { type DirectoryPlace, findDirectory } from "./endRecord.ts";
import { failure, readEntry } from "./entry.ts";
import { streamEntry } from "./entryStream.ts";
import { salvage } from "./salvage.ts";
import { sameBytes } from "./sameBytes.ts";
import type { EntryLocation, ExportTree, FileStamp, Member, MemberReader } from "./tree.ts";
import { type Listing, Vetting } from "./vet.ts";

/** Whether what lies at a path in the export stays closed: not even its bytes are compared with another's. */
export type IsClosed = (path: string) => boolean;

/**
 * Lists a zip. One that is cut off is listed as far as it goes, with the problem zip-truncated.
 * Throws the problems of findDirectory, readDirectory and Vetting, input-missing and input-unreadable.
 */
export async function openZip(path: string, isClosed: IsClosed): Promise<ExportTree> {
  const file = await ByteFile.open(path);
  try {
    const { members, problems } = await list(file, isClosed);
    if (members.length === 0 && problems.length === 0) throw new ProblemError("zip-empty", { file: file.name });
    return { path, container: "zip", stamp: file.stamp, members, problems, ...zipReader(file) };
  } catch (error) {
    const changed = await file.hasChanged();
    await file.close();
    throw changed ? new ProblemError("file-changed", { file: file.name }, { cause: error }) : error;
  }
}

/**
 * Whether a zip's directory is where its end says, so that its files can be found without reading through it. Throws input-missing,
 * input-unreadable, file-changed, and the problems of Pieces.bring.
 */
export async function hasDirectory(path: string): Promise<boolean> {
  const file = await ByteFile.open(path);
  try {
    await findDirectory(file);
    return true;
  } catch (error) {
    if (error instanceof ProblemError && /^(not-a-)?zip/.test(error.problem.code)) return false;
    throw error;
  } finally {
    await file.close();
  }
}

async function list(file: ByteFile, isClosed: IsClosed): Promise<Listing> {
  const vetting = new Vetting(file.name);
  let place: DirectoryPlace;
  try {
    place = await findDirectory(file);
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === "zip-truncated")
      return listCutOff(file, error, isClosed);
    throw error;
  }
  await readDirectory(file, place, (entry) => vetting.take(entry));
  return vetting.finish(place.offset, sameBytes(file, isClosed));
}

/** What is left of a zip that ends early; where nothing is, the error stands. */
async function listCutOff(file: ByteFile, error: ProblemError, isClosed: IsClosed): Promise<Listing> {
  const vetting = new Vetting(file.name);
  const entry = await salvage(file, (found) => vetting.take(found));
  const { members, problems } = await vetting.finish(file.size, sameBytes(file, isClosed));
  if (members.length === 0) throw error;
  const cutOff = { code: "zip-truncated", data: { file: file.name, entry, entries: members.length } };
  return { members, problems: [cutOff, ...problems] };
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
    async *stream(member, from, piece) {
      try {
        yield* streamEntry(file, member, location(member), from, piece);
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
