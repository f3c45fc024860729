import { booleanWord } from "../../decode/booleans.ts";
import { asText } from "../../decode/json.ts";
import type { LabelEntry } from "../../decode/labelValues.ts";
import { instant } from "../../decode/time.ts";
import type { Place, PublishState } from "../../model/record.ts";
import type { Kind } from "../../model/vocabulary.ts";
import { hasCoordinates, mediaRef } from "../facebook/parts.ts";
import { isKnownLabel } from "../knownLabels.ts";
import { type Labelled, labelled, longestText } from "../labelledItems.ts";
import type { Reader } from "../reader.ts";
import { readShown } from "./parts.ts";

const OWN: Place = { type: "own" };

function shownReader(id: string, wrappers: readonly string[], kind: Kind, state: PublishState): Reader {
  return {
    id,
    wrappers,
    record(raw, pointer, _context, sink) {
      const shown = readShown(raw);
      if (shown === null) {
        sink.problem("record-wrong-shape", pointer);
        return;
      }
      const said = state === "published" && raw.label_values !== undefined ? stateOf(labelled(raw)) : state;
      sink.item({ kind, ...shown, place: OWN, state: said, pointer });
    },
  };
}

/** `media/posts_N.json` (earlier `content/`): a bare array, one entry a post. */
export const posts = shownReader("instagram-posts", ["ig_posts", "ig_media"], "post", "published");
export const reels = shownReader("instagram-reels", ["ig_reels_media"], "reel", "published");
export const igtv = shownReader("instagram-igtv", ["ig_igtv_media"], "video", "published");
export const archivedPosts = shownReader("instagram-archived-posts", ["ig_archived_post_media"], "post", "archived");
export const recentlyDeleted = shownReader(
  "instagram-recently-deleted",
  ["ig_recently_deleted_media"],
  "post",
  "trashed",
);

/**
 * `media/other_content.json`: reels, drafts and others, mixed; nothing says which is published. What other files list as
 * published is joined with those by its media.
 */
export const otherContent = shownReader("instagram-other-content", ["ig_other_media"], "post", "unclear");

/** Flat media lists: `{K: [{uri, creation_timestamp, title}]}`. */
function flatReader(id: string, wrapper: string, kind: Kind, state: PublishState): Reader {
  return {
    id,
    wrappers: [wrapper],
    record(raw, pointer, _context, sink) {
      const ref = mediaRef(raw);
      if (ref === null) {
        const shown = readShown(raw); // a variant wraps each entry as posts do
        if (shown !== null) sink.item({ kind, ...shown, place: OWN, state, pointer });
        else sink.problem("record-wrong-shape", pointer);
        return;
      }
      sink.item({
        kind,
        field: kind === "profile-picture" ? "profile_photo" : null,
        createdAt: instant(raw.creation_timestamp),
        text: kind === "profile-picture" ? "" : asText(raw.title),
        media: [ref],
        place: OWN,
        state,
        notes: hasCoordinates(raw) ? ["has-location"] : [],
        pointer,
      });
    },
  };
}

/** `media/stories.json`: stories as the archive keeps them, close-friends ones among them, unmarked. */
export const stories = flatReader("instagram-stories", "ig_stories", "story", "expired-story");
/** `instants/your_instants.json`: pictures that are gone once seen. Whom they went to is not said. */
export const instants = flatReader("instagram-instants", "ig_instants", "story", "expired-story");
/** `media/profile_photos.json`: the current picture. */
export const profilePhotos = flatReader(
  "instagram-profile-photos",
  "ig_profile_picture",
  "profile-picture",
  "published",
);

/**
 * `media/posts.json` without a number (2025/26, label_values): the grid once more, archived posts and drafts mixed in.
 * Entries that other files have too are joined with those by their media; the rest are posts, or drafts where the
 * file says so.
 */
export const detailedPosts: Reader = {
  id: "instagram-detailed-posts",
  wrappers: [],
  record(raw, pointer, context, sink) {
    if (raw.label_values === undefined) {
      posts.record(raw, pointer, context, sink);
      return;
    }
    const record = labelled(raw);
    if (record.entries.length === 0) {
      sink.problem("record-wrong-shape", pointer);
      return;
    }
    sink.item({
      kind: "post",
      createdAt: record.time("time") ?? record.timestamp,
      text: record.text("caption") || longestText(record.entries),
      media: record.media,
      place: OWN,
      state: stateOf(record),
      url: record.url,
      notes: record.notes,
      pointer,
    });
  },
};

/** A short value under a label that nobody knows: in a language not read, it may say that this is a draft. */
function isUnknownFlag({ label, value, timestamp, href, dict }: LabelEntry): boolean {
  if (value === null || value === "" || timestamp !== null || href !== null || dict.length > 0) return false;
  return label !== "" && !isKnownLabel(label) && value.length <= LONGEST_FLAG && !/^[\p{N}\p{P}\p{S}\s]*$/u.test(value);
}

const LONGEST_FLAG = 40;

/**
 * Only what the file calls a draft is one. Where it says "not published", or a word that nobody understands, the entry may
 * be an archived post: that is neither published nor never published.
 */
function stateOf(record: Labelled): PublishState {
  const draft = record.text("draft");
  const published = record.text("published");
  if (draft === "" && published === "" && record.entries.some(isUnknownFlag)) return "unclear";
  if (booleanWord(draft) === true) return "draft";
  const isOpen =
    (draft === "" || booleanWord(draft) === false) && (published === "" || booleanWord(published) === true);
  return isOpen ? "published" : "unclear";
}
