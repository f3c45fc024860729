import type { Kind, MediaType, Note, Precision, Zone } from "./vocabulary.ts";

/** A file of the export that an item shows; `uri` is relative to the export's root. */
export interface MediaRef {
  readonly uri: string;
  readonly type: MediaType;
}

/**
 * Whose ground an item stands on. It decides which audience rule applies and becomes the item's container.
 * - `own`: the user's own timeline or account.
 * - `host`: another's content. `name` is null where the export does not say whose (a reply, an unreadable title).
 *   `known` says what the export knows the host as: a Page the user likes, follows or recommended, or a friend.
 *   `rest`: it has a name, but too many have one for a question each, see `store/askedPlaces`; so for groups.
 * - `group`: a group; `name` is null where the title names one that cannot be read.
 * - `page`: a Page of the user's own, or an item of a Page export.
 */
export type Place =
  /** `unread`: a sentence that no table knows says where it stands; it may name a group or somebody's timeline. */
  | { readonly type: "own"; readonly unread?: true }
  | {
      readonly type: "host";
      readonly name: string | null;
      readonly known: "page" | "friend" | null;
      readonly rest?: true;
    }
  | { readonly type: "group"; readonly name: string | null; readonly rest?: true }
  | { readonly type: "page"; readonly name: string | null }
  | { readonly type: "marketplace" };

/**
 * Whether the item is published, as far as the file it lies in says. `replaced`: an old value of a profile field.
 * `unclear`: the file mixes what is published with drafts and does not say which is which.
 */
export type PublishState =
  | "published"
  | "archived"
  | "trashed"
  | "draft"
  | "pending"
  | "expired-story"
  | "replaced"
  | "unclear";

/** An audience that the export itself states for an item. No known export does so yet; see `decode/audienceLabel`. */
export type LabelledAudience = "public" | "limited" | "nobody";

/** What a reader makes of one raw record: one item, before anything is known of its audience. */
export interface ItemRecord {
  readonly kind: Kind;
  /** Unix time in milliseconds, or null where unknown. */
  readonly createdAt: number | null;
  readonly precision?: Precision;
  readonly zone?: Zone;
  /** Profile items: which field, e.g. "email". */
  readonly field?: string | null;
  readonly text?: string;
  readonly media?: readonly MediaRef[];
  readonly place: Place;
  /** What of its title may still name a group, see `TitleMeaning`. */
  readonly openTitle?: string | null;
  readonly state?: PublishState;
  /** For `replaced` values: until when the value stood on the profile, Unix ms. */
  readonly replacedAt?: number | null;
  readonly label?: LabelledAudience | null;
  readonly url?: string | null;
  /** What the item is about in words that are not the user's: a shared link's title and address, an event, a place, a fundraiser, an album. */
  readonly attached?: string | null;
  readonly notes?: readonly Note[];
  /** JSON pointer of the raw record: an interned prefix ("/comments_v2") and the index below it, or the whole pointer and -1. */
  readonly pointer: readonly [prefix: string, index: number];
}

/**
 * Something an export says about the account, not about one item. Facts are collected over all files of an account
 * before the audience of its items is worked out.
 */
export type Fact =
  | { readonly type: "name"; readonly value: string }
  | { readonly type: "username"; readonly value: string }
  | { readonly type: "birth-date"; readonly value: string }
  | { readonly type: "language"; readonly value: string }
  /** The account's own flag (Instagram, Threads). */
  | { readonly type: "private"; readonly value: boolean }
  /** A switch between private and public; `to` is null where the words were not understood. Unix ms. */
  | { readonly type: "switch"; readonly at: number; readonly to: "private" | "public" | null }
  /** First close-friends story, Unix ms; 0 for "never". */
  | { readonly type: "close-friends-since"; readonly at: number }
  | { readonly type: "professional" }
  | { readonly type: "group"; readonly name: string }
  | { readonly type: "page"; readonly name: string }
  | { readonly type: "own-page"; readonly name: string }
  | { readonly type: "friend"; readonly name: string }
  /** The export's own words for "Who can see your future posts?", mapped where understood. */
  | { readonly type: "future-posts"; readonly audience: LabelledAudience | null; readonly words: string }
  /** When a page of the export says that it was made, Unix ms. */
  | { readonly type: "made"; readonly at: number }
  /** The window the export covers, Unix ms. `requestedAt`: of one request among several, when it was made; null on a page. */
  | {
      readonly type: "window";
      readonly from: number | null;
      readonly to: number | null;
      readonly requestedAt: number | null;
    };
