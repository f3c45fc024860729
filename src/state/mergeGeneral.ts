import type { Tracking } from "../model/settings.ts";
import { mergeChange } from "./mergeChange.ts";
import { GeneralState, type Owned } from "./schema.ts";

/** What is on the disk, with what `mine` changed since `before`. */
export function mergeGeneral(disk: GeneralState, before: GeneralState, mine: GeneralState): GeneralState {
  const settings = GeneralState.shape.settings.parse(
    mergeChange<unknown>(disk.settings, before.settings, mine.settings),
  );
  const tracking = Object.values(
    mergeChange(byPlatform(disk.tracking), byPlatform(before.tracking), byPlatform(mine.tracking)),
  );
  const requests = Object.values(mergeChange(byId(disk.requests), byId(before.requests), byId(mine.requests)));
  const letters = Object.values(mergeChange(byId(disk.letters), byId(before.letters), byId(mine.letters)));
  return { settings, tracking, requests, letters };
}

/** Objections by form have the same id for everybody who sent one on the same day. */
const byId = <T extends Owned & { readonly id: string }>(all: readonly T[]): Record<string, T> =>
  Object.fromEntries(all.map((one) => [JSON.stringify([one.id, one.owners]), one]));

const byPlatform = (tracking: readonly Tracking[]): Record<string, Tracking> =>
  Object.fromEntries(tracking.map((one) => [one.platform, one]));
