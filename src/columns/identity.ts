import { mediaName } from "../decode/mediaName.ts";
import type { Place } from "../model/record.ts";
import type { Seed } from "./batch.ts";
import { type ItemTable, slice } from "./table.ts";

/** Text as it is compared: NFC, outer white space gone, runs of white space one space. */
export function normaliseText(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** Names of the media files of a row, in order. */
export function mediaNames(table: ItemTable, row: number): string[] {
  const [batch, first, end] = table.mediaRange(row);
  const names: string[] = [];
  for (let i = first; i < end; i++) names.push(mediaName(slice(batch.uri, batch.uriEnd, i)));
  return names;
}

/**
 * What makes an item itself, whatever export it is read from: kind, field, host or container, time, normalised text and
 * media names, separated by unit separators. The hash of it is the item's id.
 */
export function identityOf(table: ItemTable, row: number): string {
  const { batch, start } = table.batchOf(row);
  const seed = table.seed(row);
  const at = batch.createdAt[row - start] ?? Number.NaN;
  const time = Number.isNaN(at) ? "" : String(at);
  const parts = [headOf(seed), time, normaliseText(table.text(row)), ...mediaNames(table, row)];
  return parts.join("\u001f");
}

/** The part of an identity that all rows of a seed share. */
export function headOf({ kind, field, place }: Seed): string {
  return [kind, field ?? "", groundOf(place)].join("\u001f");
}

/** Host or container. What the export knows the host as is left out: another export may know less. */
function groundOf(place: Place): string {
  return "name" in place ? `${place.type} ${place.name ?? ""}` : place.type;
}
