import type { Member } from "../archive/index.ts";
import { mediaKey } from "../columns/batch.ts";
import { KeyTable } from "../columns/keyTable.ts";
import { mediaName } from "../decode/mediaName.ts";
import { isPrivate } from "../formats/private.ts";
import { isDataFile, type Service } from "../formats/routes.ts";
import type { Problem } from "../model/problem.ts";
import type { FileStatus } from "../model/vocabulary.ts";
import type { Items } from "./items.ts";

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
  const namesake = new Map<number, number>();
  // From the last on, so that the first of a name is the one the table ends up with.
  for (let i = found.length - 1; i >= 0; i--) {
    const key = mediaKey(mediaName(found[i]?.member.path ?? ""));
    const next = byKey.get(key);
    if (next !== -1) namesake.set(i, next);
    byKey.set(key, i);
  }
  return { found, byKey, namesake };
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
    if (media === undefined || first === -1) return null;
    for (let i = first; i !== -1; i = media.namesake.get(i) ?? -1)
      if (media.found[i]?.member.path.endsWith(uri)) return media.found[i] ?? null;
    return media.found[first] ?? null;
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
      for (const key of batch.mediaKey) {
        shown.set(key, 0);
        if (media?.byKey.has(key) !== true) keys.set(key, 0);
      }
    }
    const sizeOf = (tables: Iterable<KeyTable>) => [...tables].reduce((sum, keys) => sum + keys.size, 0);
    const count = sizeOf(missing.values());
    return count === 0 ? [] : [{ code: "media-missing", data: { count, of: sizeOf(all.values()) } }];
  }
}
