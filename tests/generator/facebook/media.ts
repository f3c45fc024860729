import type { Note } from "../../../src/model/vocabulary.ts";
import { type Random, seedOf } from "../prng.ts";
import type { FacebookContext } from "./context.ts";

export interface MediaRecord {
  readonly uri: string;
  readonly creation_timestamp: number;
  readonly title?: string;
  readonly description?: string;
  readonly media_metadata?: unknown;
  readonly comments?: readonly unknown[];
  readonly dubbing_info?: readonly never[];
  readonly media_variants?: readonly never[];
}

export interface MadeMedia {
  readonly record: MediaRecord;
  readonly notes: readonly Note[];
}

/** Until 2020 a picture carried what friends said about it: words that are not the user's. */
function nestedComments(uri: string, at: number, { options, person }: FacebookContext): Pick<MediaRecord, "comments"> {
  if (options.facebookEra !== "2018" || seedOf("nested", uri) % 4 !== 0) return {};
  const author = person.friends[seedOf(uri) % person.friends.length] ?? "";
  return { comments: [{ timestamp: at + 600, comment: "What a picture! Où est-ce ?", author }] };
}

interface PhotoSpec {
  readonly uri: string;
  readonly at: number;
  /** The name of an album, never what the user wrote. */
  readonly title: string;
  readonly description?: string;
}

/** A picture or film as Facebook's files describe it. */
export function photo(
  { uri, at, title, description = "" }: PhotoSpec,
  random: Random,
  context: FacebookContext,
): MadeMedia {
  const located = random.chance(0.08);
  const exif = {
    upload_ip: "192.0.2.17",
    taken_timestamp: random.chance(0.02) ? -62169958800 : Math.max(0, at - random.between(60, 90000)),
    ...(located ? { latitude: 51.5 + random.below(900) / 1000, longitude: 7.1 + random.below(900) / 1000 } : {}),
  };
  return {
    record: {
      uri,
      creation_timestamp: at,
      ...(random.chance(0.8)
        ? {
            media_metadata: uri.endsWith(".mp4")
              ? { video_metadata: { exif_data: [{ upload_ip: exif.upload_ip, upload_timestamp: at }] } }
              : { photo_metadata: { exif_data: [exif] } },
          }
        : {}),
      title,
      ...(description === "" ? {} : { description }),
      ...nestedComments(uri, at, context),
      ...(uri.endsWith(".mp4") ? { dubbing_info: [], media_variants: [] } : {}),
    },
    notes: [],
  };
}

/** Whether a made picture carries coordinates. */
export function hasPosition(record: MediaRecord): boolean {
  return JSON.stringify(record.media_metadata ?? null).includes("latitude");
}
