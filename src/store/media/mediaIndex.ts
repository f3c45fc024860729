import type { Member, MemberReader } from "../../archive/index.ts";
import { type Batch, MEDIA_TYPES, mediaKey } from "../../columns/batch.ts";
import { KeyTable } from "../../columns/keyTable.ts";
import { slice } from "../../columns/table.ts";
import { mediaName, mediaStem } from "../../decode/mediaName.ts";
import { isPrivate } from "../../formats/private.ts";
import { isDataFile, type Service } from "../../formats/routes.ts";
import { type Problem, ProblemError } from "../../model/problem.ts";
import type { FileStatus } from "../../model/vocabulary.ts";
import type { Items } from "../items.ts";
import { SNIFFED_BYTES, sniffMediaType } from "./mediaBytes.ts";

/** A part that may hold media of an account: which source, and what lies in it. */
interface MediaPart {
  readonly tree: number;
  readonly members: readonly Member[];
  /** The folders around what was given, which belong to the paths of its members. */
  readonly prefix: string;
  readonly service: Service;
  readonly files: readonly { readonly member: Member; readonly status: FileStatus }[];
}

interface Found {
  readonly tree: number;
  readonly member: Member;
}

/** The media files of an account, found by the key of their name; a number stands for a place in `found`. */
interface Media {
  readonly found: readonly Found[];
  readonly byKey: KeyTable;
  /** By the name without its ending; for files that were converted. */
  readonly byStem: KeyTable;
  /** The next file of the same name. */
  readonly namesake: ReadonlyMap<number, number>;
}

function indexMedia(parts: readonly MediaPart[]): Media {
  const found: Found[] = [];
  for (const part of parts) {
    const isClosed = closedIn(part);
    for (const member of part.members)
      if (!isDataFile(member.path) && !isClosed(member.path)) found.push({ tree: part.tree, member });
  }
  const byKey = new KeyTable(found.length);
  const byStem = new KeyTable(found.length);
  const namesake = new Map<number, number>();
  // From the last on, so that the first of a name is the one the table ends up with.
  for (let i = found.length - 1; i >= 0; i--) {
    const key = mediaKey(mediaName(found[i]?.member.path ?? ""));
    const next = byKey.get(key);
    if (next !== -1) namesake.set(i, next);
    byKey.set(key, i);
    byStem.set(mediaKey(mediaStem(found[i]?.member.path ?? "")), i);
  }
  return { found, byKey, byStem, namesake };
}

/** Whether a picture is one of a conversation's: it is nobody's post, whatever its name. */
function closedIn({ prefix, files, service }: MediaPart): (path: string) => boolean {
  // Conversations that only their contents tell have their pictures in `media/` beside them, where Facebook keeps no others.
  const strange = files.filter(({ status, member }) => status === "private" && !isPrivate(prefix + member.path));
  const folders = service !== "facebook" ? [] : strange.map(({ member: { path } }) => mediaBeside(path));
  return (path) => isPrivate(prefix + path) || folders.some((folder) => path.startsWith(folder));
}

function mediaBeside(path: string): string {
  return `${path.slice(0, path.lastIndexOf("/") + 1)}media/`;
}

/**
 * Finds media files in the parts of an account. An item's `uri` counts from the export's root, which may lie anywhere in a
 * part, and some exports keep media below an older folder name: the name finds it, the path chooses between namesakes.
 */
export class MediaIndex {
  readonly #accounts: readonly Media[];

  /** `parts`: for each account the parts of its exports. */
  constructor(parts: readonly (readonly MediaPart[])[]) {
    // Accounts of one export (Instagram and Threads) look into the same files.
    const made: [readonly MediaPart[], Media][] = [];
    this.#accounts = parts.map((mine) => {
      const known = made.find(([those]) => those.length === mine.length && those.every((part, i) => part === mine[i]));
      const media = known?.[1] ?? indexMedia(mine);
      if (known === undefined) made.push([mine, media]);
      return media;
    });
  }

  find(account: number, key: number, uri: string): Found | null {
    const media = this.#accounts[account];
    const first = media?.byKey.get(key) ?? -1;
    if (media === undefined) return null;
    if (first === -1) return media.found[media.byStem.get(mediaKey(mediaStem(uri)))] ?? null;
    for (let i = first; i !== -1; i = media.namesake.get(i) ?? -1)
      if (media.found[i]?.member.path.endsWith(uri)) return media.found[i] ?? null;
    return media.found[first] ?? null;
  }

  /**
   * Tells by their first bytes what the files are whose names and surroundings do not say it. What cannot be opened stays as it
   * is: showing it says why.
   */
  async tellTypes(items: Items, trees: readonly MemberReader[]): Promise<void> {
    let left = MOST_LOOKED_INTO;
    for (const { batch, account } of items.table.batches)
      for (const [i, type] of batch.mediaType.entries()) {
        if (type !== OTHER) continue;
        const file = this.find(account, batch.mediaKey[i] ?? -1, slice(batch.uri, batch.uriEnd, i));
        const tree = file === null ? undefined : trees[file.tree];
        if (file === null || tree === undefined || left-- <= 0) continue;
        const told = sniffMediaType(await firstBytes(tree, file.member))?.split("/")[0];
        const known = (MEDIA_TYPES as readonly (string | undefined)[]).indexOf(told);
        if (known >= 0) batch.mediaType[i] = known;
      }
  }

  /**
   * Media that items show and no part holds: a part may be missing, or media were left out of the export. Files of the same
   * name are one file within an export's accounts, and two in the exports of two people.
   */
  missing(items: Items): Problem[] {
    const missing = new Map<Media | undefined, KeyTable>();
    const all = new Map<Media | undefined, KeyTable>();
    for (const { batch, account } of items.table.batches) {
      const media = this.#accounts[account];
      const keys = missing.get(media) ?? new KeyTable();
      missing.set(media, keys);
      const shown = all.get(media) ?? new KeyTable();
      all.set(media, shown);
      for (const [i, key] of batch.mediaKey.entries()) {
        shown.set(key, 0);
        if (media?.byKey.has(key) !== true && !isConverted(media, batch, i)) keys.set(key, 0);
      }
    }
    const sizeOf = (tables: Iterable<KeyTable>) => [...tables].reduce((sum, keys) => sum + keys.size, 0);
    const count = sizeOf(missing.values());
    return count === 0 ? [] : [{ code: "media-missing", data: { count, of: sizeOf(all.values()) } }];
  }
}

const OTHER = MEDIA_TYPES.indexOf("other");
/** Opening a file takes a while; an export has a handful of files without an ending. */
const MOST_LOOKED_INTO = 10_000;

function isConverted(media: Media | undefined, batch: Batch, i: number): boolean {
  return media?.byStem.has(mediaKey(mediaStem(slice(batch.uri, batch.uriEnd, i)))) === true;
}

/** The beginning of a file; nothing of one that cannot be read. */
async function firstBytes(tree: MemberReader, member: Member): Promise<Uint8Array> {
  try {
    for await (const chunk of tree.stream(member)) return chunk.subarray(0, SNIFFED_BYTES);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
  return new Uint8Array();
}
