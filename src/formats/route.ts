import type { Platform } from "../model/vocabulary.ts";
import type { HtmlAdapter } from "./html/adapter.ts";
import type { Looks } from "./looks.ts";
import type { Reader } from "./reader.ts";

/**
 * How strongly a file claims a media file that several files show: a post wins over a reel, a reel over an album, an
 * album over the pile of uncategorised photos. `none` never shares its media.
 */
export const RANKS = ["post", "reel", "update", "album", "pile", "second-list", "none"] as const;
export type Rank = (typeof RANKS)[number];

/** What the audit has to know of a kind of file beside its reader. It asks the route, and never which reader it has. */
export interface RouteTraits {
  /** Makes the reader's raw records of the blocks of an HTML page; without it pages of this kind are not read. */
  readonly page: HtmlAdapter | null;
  readonly rank: Rank;
  /** Facts files are read before all others, because titles are understood with the names they hold. */
  readonly first: boolean;
  /** Other services have files of this name too: it does not tell by itself that an export is Meta's. */
  readonly weak: boolean;
  /** The list that exports of two eras share, whatever the paths: the reader's id where nothing else is said. */
  readonly list: string;
  /**
   * The name of the file's list in the newest era, without number and extension, where an earlier era had another: a page and
   * a JSON file of two eras are known by it to show the same list. Null: the file's own name.
   */
  readonly named: string | null;
  /**
   * Facts that a page writes in other words than the JSON: of the two only equal values can be told to be the same.
   * "current-values": and of a page of unknown date no value is known to be of today.
   */
  readonly wordedOtherwise: "values" | "current-values" | null;
  /** Whether a record of a file of any name is one of its own: the first route of the service that says so gets the file. Null where only key or name tell. */
  readonly looks: Looks | null;
  /** Its files are chats with Meta AI: they are read, though they look like a conversation. */
  readonly chats: boolean;
  /** Every account has this file, and it says whether the account is a professional one. */
  readonly tellsProfessional: boolean;
}

export interface Route extends RouteTraits {
  /** Tested against the normalised path (lower case, straight apostrophes, forward slashes, leading slash). */
  readonly path: RegExp;
  readonly platform: Platform;
  readonly reader: Reader;
}

/** One kind of file: the tail of its path without ".json", the reader of its records, and what is not as usual. */
export function makeRoute(
  platform: Platform,
  path: string,
  reader: Reader,
  { page = null, rank = "none", first = false, weak = false, ...rest }: Partial<RouteTraits>,
): Route {
  const {
    list = reader.id,
    named = null,
    wordedOtherwise = null,
    tellsProfessional = false,
    looks = null,
    chats = false,
  } = rest;
  const traits = { page, rank, first, weak, list, named, wordedOtherwise, tellsProfessional, looks, chats };
  return { ...traits, path: new RegExp(`${path}\\.json$`), platform, reader };
}
