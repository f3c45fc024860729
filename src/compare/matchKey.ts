import { normaliseText } from "../columns/identity.ts";
import { mediaName } from "../decode/mediaName.ts";
import type { Item } from "../model/report.ts";

type Matched = Pick<Item, "platform" | "text" | "createdAt"> &
  Partial<Pick<Item, "createdAtZone" | "field">> & { readonly media: readonly { readonly uri: string }[] };

const HOUR = 60 * 60 * 1000;
const SEPARATOR = "\u001f";

/**
 * What makes an item the same in audits of two exports of one account: platform, the name of its first media file or
 * else its normalised text (for profile values with their field), and the day in UTC. It is the first of {@link matchKeys}.
 */
export function matchKey(item: Matched): string {
  return keyOn(item, item.createdAt?.slice(0, 10) ?? "");
}

/** What a person is shown with: the value counts, not the day it was set, which only some exports say. */
const UNDATED: ReadonlySet<string> = new Set([
  "profile-name",
  "username",
  "bio",
  "profile-link",
  "profile-field",
  "profile-picture",
  "cover-photo",
]);

/** The keys of an item of either format and any era: those of {@link matchKeys}, for what is on the profile without a day. */
export function comparingKeys(item: Matched & Pick<Item, "kind">): string[] {
  return UNDATED.has(item.kind) ? [keyOn(item, "")] : matchKeys(item);
}

/**
 * The keys under which an item may be found. HTML exports print local times without a zone, so the day in UTC may be the
 * one before or after: such an item has up to three keys, others have one. Two items match where one key is in both.
 */
export function matchKeys(item: Matched): string[] {
  if (item.createdAt === null || item.createdAtZone !== "assumed") return [matchKey(item)];
  const at = Date.parse(item.createdAt);
  // Clocks run from 12 hours behind UTC to 14 hours ahead of it.
  const days = [at, at - 14 * HOUR, at + 12 * HOUR].map((ms) => new Date(ms).toISOString().slice(0, 10));
  return [...new Set(days)].map((day) => keyOn(item, day));
}

function keyOn(item: Matched, day: string): string {
  const [first] = item.media;
  const what =
    first === undefined ? `text ${item.field ?? ""} ${normaliseText(item.text)}` : `file ${mediaName(first.uri)}`;
  return [item.platform, what, day].join(SEPARATOR);
}
