import { aiConversations } from "../aiConversations.ts";
import type { Rank, Reader, Route } from "../reader.ts";
import { archivedThreads, threads } from "../threads/posts.ts";
import * as content from "./content.ts";
import * as facts from "./facts.ts";
import * as flat from "./flatExport.ts";
import * as interactions from "./interactions.ts";
import { professional, profile, profileChanges } from "./profile.ts";
import { reposts } from "./reposts.ts";

function route(path: string, reader: Reader, rank: Rank = "none", first = false): Route {
  return { path: new RegExp(`${path}\\.json$`), platform: "instagram", reader, rank, first };
}

function threadsRoute(path: string, reader: Reader, rank: Rank = "none", first = false): Route {
  return { ...route(path, reader, rank, first), platform: "threads" };
}

const PERSONAL = "/(account_information|personal_information)";

/**
 * A file at the top of an export of 2018 to 2021. The folder it lies in may have any name but those of folders inside an
 * export, which hold files of the same names.
 */
function top(name: string, reader: Reader, rank: Rank = "none", first = false): Route {
  const path = `^/([^/]+/){0,3}(?<!/(${INNER.join("|")})/)${name}`;
  return { ...route(path, reader, rank, first), weak: name !== "media" };
}

const INNER = [
  "threads",
  "media",
  "content",
  "comments",
  "likes",
  "likes_and_reactions",
  "comments_and_reactions",
  "profile",
  "profile_information",
  "personal_information",
  "account_information",
  "edits",
  "posts",
  "groups",
  "saved",
  "messages",
  "past_instagram_insights",
  "subscriptions",
  "shopping",
  "takeout",
];

/**
 * Instagram's files by the tail of their path, from 2018 to 2026. Threads comes first: its folder holds files of the
 * same names.
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
  route(
    "/story_(sticker_)?interactions/(story_likes|polls|questions|quizzes|emoji_sliders|countdowns|emoji_story_reactions|emoji_quick_reactions|avatar_story_reactions|story_reaction_sticker_reactions|question_media_response|question_music_response)(_\\d+)?",
    interactions.likes,
  ),
  route("/(content|media)/other_content(_\\d+)?", content.otherContent, "second-list"),
  route(`(/(content|media)|${PERSONAL})/reposts(_\\d+)?`, reposts),
  route(`${PERSONAL}/profile_changes`, profileChanges),
  route("/messages/ai_conversations", aiConversations),

  top("profile", flat.profile, "none", true),
  top("media", flat.media, "post"),
  top("comments", flat.comments),
  top("likes", flat.likes),
  top("stories_activities", flat.storyActivities),
];
