import type { Place } from "../model/record.ts";
import type { Kind, Platform, ViewKind } from "../model/vocabulary.ts";

/** What may be said of the items of a kind of page. */
export interface KindOfView {
  readonly platform: Platform;
  /** The grounds whose items such a page shows. One that has a name must be named in the page. */
  readonly places: readonly Place["type"][];
  /**
   * How the page shows that a stranger sees it. `not-own`: nothing in it is for its owner alone. `logged-out`: it asks to log in.
   * `public-group`: it says that the group is public. `each`: each entry says that it is public.
   */
  readonly shows: "not-own" | "logged-out" | "public-group" | "each" | "always";
}

/** All there is to know about each kind of page; a kind more is a line here and its name in `VIEW_KINDS`. */
export const KINDS_OF_VIEW: Readonly<Record<ViewKind, KindOfView>> = {
  profile: { platform: "facebook", places: ["own"], shows: "not-own" },
  group: { platform: "facebook", places: ["group"], shows: "public-group" },
  page: { platform: "facebook", places: ["page", "host"], shows: "always" },
  post: { platform: "facebook", places: ["own", "host", "group", "page"], shows: "logged-out" },
  instagram: { platform: "instagram", places: ["own", "host"], shows: "logged-out" },
  threads: { platform: "threads", places: ["own", "host"], shows: "logged-out" },
  "activity-public": { platform: "facebook", places: ["own", "host", "group", "page"], shows: "each" },
};

/** Kinds of items that stand on pages as texts of the person's own. */
export const SHOWN_KINDS: readonly Kind[] = [
  ...(["post", "photo", "video", "reel", "live", "comment", "review", "event", "poll", "fundraiser", "note"] as const),
];
