import { isSeekable } from "../../archive/index.ts";
import { MEDIA_TYPES } from "../../columns/batch.ts";
import { slice } from "../../columns/table.ts";
import type { AuditData } from "../auditData.ts";
import type { MediaFile } from "../types.ts";

/** The media file of a row, to be read; null where the row has no such file or no part holds it. */
export function mediaFileOf(row: number, index: number, { items, trees, findMedia }: AuditData): MediaFile | null {
  const [batch, first, end] = items.table.mediaRange(row);
  const at = first + index;
  if (!Number.isInteger(index) || index < 0 || at >= end) return null;
  const uri = slice(batch.uri, batch.uriEnd, at);
  const found = findMedia(items.account[row] ?? 0, batch.mediaKey[at] ?? -1, uri);
  const tree = found === null ? undefined : trees[found.tree];
  if (found === null || tree === undefined) return null;
  const type = MEDIA_TYPES[batch.mediaType[at] ?? 3] ?? "other";
  const { member } = found;
  const stream = (from: number) => tree.stream(member, from)[Symbol.asyncIterator]();
  return { uri, type, size: member.size, key: member, seekable: isSeekable(member), stream };
}
