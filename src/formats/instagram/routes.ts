import { aiConversations } from "../aiConversations.ts";
import type { Rank, Reader, Route } from "../reader.ts";
import { archivedThreads, threads } from "../threads/posts.ts";
import * as content from "./content.ts";
import * as facts from "./facts.ts";
import * as interactions from "./interactions.ts";
import { professional, profile, profileChanges } from "./profile.ts";

function route(path: string, reader: Reader, rank: Rank = "none", first = false): Route {
  return { path: new RegExp(`${path}\\.json$`), platform: "instagram", reader, rank, first };
}

function threadsRoute(path: string, reader: Reader, rank: Rank = "none", first = false): Route {
  return { ...route(path, reader, rank, first), platform: "threads" };
}

const PERSONAL = "/(account_information|personal_information)";

/**
 * Instagram's files by the tail of their path, eras C and D (2023 to 2026). Threads comes first: its folder holds
 * files of the same names.
 */
export const instagramRoutes: readonly Route[] = [
  threadsRoute("/threads/(threads_and_replies|posts_and_replies)(_\\d+)?", threads, "post"),
  threadsRoute("/threads/archived_threads(_\\d+)?", archivedThreads, "post"),
  threadsRoute("/threads/liked_threads(_\\d+)?", interactions.likes),
  threadsRoute("/threads/personal_information", profile, "none", true),

  route(`${PERSONAL}/personal_information`, profile, "album", true),
  route(`${PERSONAL}/professional_information`, professional, "none", true),
  route(`${PERSONAL}/(account_information|instagram_profile_information)`, facts.profileInformation, "none", true),
  route("/login_and_(account|profile)_creation/(account|profile)_privacy_changes", facts.privacyChanges, "none", true),

  route("/(content|media)/posts_\\d+", content.posts, "post"),
  route("/(content|media)/posts", content.detailedPosts, "second-list"),
  route("/(content|media)/reels(_\\d+)?", content.reels, "reel"),
  route("/(content|media)/igtv_videos(_\\d+)?", content.igtv, "reel"),
  route("/(content|media)/stories(_\\d+)?", content.stories),
  route("/(content|media)/profile_photos(_\\d+)?", content.profilePhotos, "album"),
  route("/(content|media)/archived_posts(_\\d+)?", content.archivedPosts, "post"),
  route("/(content|media)/recently_deleted_content(_\\d+)?", content.recentlyDeleted, "post"),
  route("/comments/(post_comments(_\\d+)?|reels_comments(_\\d+)?|hype)", interactions.comments),
  route("/likes/(liked_posts|liked_comments)(_\\d+)?", interactions.likes),
  route("/story_(sticker_)?interactions/story_likes(_\\d+)?", interactions.likes),
  route(`${PERSONAL}/profile_changes`, profileChanges),
  route("/messages/ai_conversations", aiConversations),
];
