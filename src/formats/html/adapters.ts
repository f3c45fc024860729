import type { HtmlAdapter } from "./adapter.ts";
import { conversation } from "./conversations.ts";
import * as facebook from "./facebook.ts";
import { facebookProfile } from "./facebookProfile.ts";
import * as instagram from "./instagram.ts";
import { labelRecordOf, labelsOrFiles } from "./labelled.ts";
import { language } from "./language.ts";
import { names, review } from "./names.ts";

/**
 * For each reader (by id) what makes its raw records of the blocks of an HTML page. Readers of Instagram's exports of
 * 2018 to 2020 have none: HTML came in 2021.
 */
const ADAPTERS: Readonly<Record<string, HtmlAdapter>> = {
  "facebook-posts": facebook.post,
  "facebook-group-posts": facebook.groupEntry,
  "facebook-pending-posts": facebook.post,
  "facebook-reels": facebook.post,
  "facebook-archived-stories": facebook.post,
  "facebook-archive": facebook.postOrLabels,
  "facebook-trash": facebook.postOrLabels,
  "facebook-profile-updates": facebook.post,
  "facebook-album": facebook.album,
  "facebook-uncategorized-photos": facebook.mediaFiles,
  "facebook-videos": facebook.mediaFiles,
  "facebook-comments": facebook.comment,
  "facebook-group-comments": facebook.comment,
  "facebook-reactions": facebook.reaction,
  "facebook-story-reactions": facebook.reaction,
  "facebook-poll-votes": facebook.pollVote,
  "facebook-marketplace": facebook.thing,
  "facebook-events": facebook.thing,
  "facebook-notes": facebook.thing,
  "facebook-fundraisers": facebook.thing,
  "facebook-groups-joined": names,
  "facebook-groups-administered": names,
  "facebook-pages-liked": names,
  "facebook-pages-followed": names,
  "facebook-own-pages": names,
  "facebook-friends": names,
  "facebook-recommendations": names,
  "facebook-profile": facebookProfile,
  "facebook-privacy-settings": labelRecordOf,
  "facebook-language": language,
  "facebook-posts-on-others": labelRecordOf,
  "facebook-check-ins": labelRecordOf,
  "facebook-listing-history": labelRecordOf,
  "facebook-labelled-poll-votes": labelRecordOf,
  "facebook-shared-memories": labelsOrFiles,
  "facebook-media-shown-again": labelsOrFiles,
  "facebook-avatars": labelsOrFiles,
  "facebook-reviews": review,
  "facebook-places-created": facebook.labelsOrThing,
  "instagram-posts": instagram.shown,
  "instagram-other-content": instagram.shown,
  "instagram-reposts": instagram.mapped,
  "instagram-reels": instagram.shown,
  "instagram-igtv": instagram.shown,
  "instagram-archived-posts": instagram.shown,
  "instagram-recently-deleted": instagram.shown,
  "instagram-stories": instagram.flat,
  "instagram-profile-photos": instagram.flat,
  "instagram-detailed-posts": instagram.detailed,
  "instagram-comments": instagram.mapped,
  "instagram-likes": instagram.like,
  "instagram-profile": instagram.mapped,
  "instagram-professional": instagram.mapped,
  "instagram-profile-changes": instagram.mapped,
  "instagram-privacy-changes": instagram.mapped,
  "instagram-profile-information": instagram.profileInformation,
  "threads-posts": instagram.shown,
  "threads-archived": instagram.shown,
  "ai-conversations": conversation,
};

/** The adapter of a reader; null where its pages are not read. */
export function htmlAdapter(reader: string): HtmlAdapter | null {
  return Object.hasOwn(ADAPTERS, reader) ? (ADAPTERS[reader] ?? null) : null;
}

/** A page's path as the path of its JSON twin, which routes know. Threads with Meta AI have a page each. */
export function jsonTwin(path: string): string {
  return path
    .replace(/([\\/]messages[\\/]ai_conversations)[\\/][^\\/]+\.html?$/i, "$1.json")
    .replace(/\.html?$/i, ".json");
}
