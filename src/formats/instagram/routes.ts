import { aiConversations } from "../aiConversations.ts";
import { DOWNLOAD_REQUESTS, downloadRequests } from "../downloadRequests.ts";
import { conversation } from "../html/conversations.ts";
import * as page from "../html/instagram.ts";
import { labelRecordOf } from "../html/labelled.ts";
import type { Reader } from "../reader.ts";
import { makeRoute, type Route, type RouteTraits } from "../route.ts";
import { archivedThreads, threads } from "../threads/posts.ts";
import * as content from "./content.ts";
import * as facts from "./facts.ts";
import * as flat from "./flatExport.ts";
import * as interactions from "./interactions.ts";
import * as looks from "./looks.ts";
import { professional, profile, profileChanges } from "./profile.ts";
import { reposts } from "./reposts.ts";

function route(path: string, reader: Reader, traits: Partial<RouteTraits>): Route {
  return makeRoute("instagram", path, reader, traits);
}

function threadsRoute(path: string, reader: Reader, traits: Partial<RouteTraits>): Route {
  return makeRoute("threads", path, reader, traits);
}

const PERSONAL = "/(account_information|personal_information)";

/**
 * A file at the top of an export of 2018 to 2021. The folder it lies in may have any name but those of folders inside an
 * export, which hold files of the same names.
 */
function top(name: string, reader: Reader, traits: Partial<RouteTraits>): Route {
  const path = `^/([^/]+/){0,3}(?<!/(${INNER.join("|")})/)${name}`;
  return route(path, reader, { ...traits, weak: name !== "media" });
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
  threadsRoute("/(threads_and_replies|threads/posts_and_replies)(_\\d+)?", threads, {
    page: page.shown,
    rank: "post",
    named: "threads_and_replies",
  }),
  threadsRoute("/threads/archived_threads(_\\d+)?", archivedThreads, { page: page.shown, rank: "post" }),
  threadsRoute("/threads/liked_threads(_\\d+)?", interactions.likes, { page: page.like }),
  threadsRoute("/threads/personal_information", profile, { page: page.profilePage, first: true }),

  route(`${PERSONAL}/personal_information`, profile, { page: page.profilePage, rank: "album", first: true }),
  route(`${PERSONAL}/professional_information`, professional, {
    page: page.mapped,
    first: true,
    tellsProfessional: true,
  }),
  route(`${PERSONAL}/(account_information|instagram_profile_information)`, facts.profileInformation, {
    page: page.profileInformation,
    first: true,
  }),
  route(DOWNLOAD_REQUESTS, downloadRequests, { page: labelRecordOf, first: true }),
  route("/login_and_(account|profile)_creation/(account|profile)_privacy_changes", facts.privacyChanges, {
    page: page.mapped,
    first: true,
  }),

  route("/(content|media)/posts_\\d+", content.posts, { looks: looks.isPost, page: page.shown, rank: "post" }),
  route("/(content|media)/posts", content.detailedPosts, {
    looks: looks.isDetailedPost,
    page: page.detailed,
    rank: "second-list",
  }),
  route("/(content|media)/reels(_\\d+)?", content.reels, { looks: looks.isReel, page: page.shown, rank: "reel" }),
  route("/(content|media)/igtv_videos(_\\d+)?", content.igtv, { page: page.shown, rank: "reel" }),
  route("/(content|media)/stories(_\\d+)?", content.stories, { looks: looks.isStory, page: page.flat }),
  route("/(content|media)/profile_photos(_\\d+)?", content.profilePhotos, {
    looks: looks.isProfilePhoto,
    page: page.flat,
    rank: "album",
  }),
  route("/(content|media)/archived_posts(_\\d+)?", content.archivedPosts, {
    looks: looks.isArchivedPost,
    page: page.shown,
    rank: "post",
  }),
  route("/(content|media)/recently_deleted_content(_\\d+)?", content.recentlyDeleted, {
    looks: looks.isDeletedPost,
    page: page.shown,
    rank: "post",
  }),
  route("/comments/(post_comments(_\\d+)?|reels_comments(_\\d+)?|hype)", interactions.comments, {
    looks: looks.isComment,
    page: page.mapped,
  }),
  route("/likes/(liked_posts|liked_comments)(_\\d+)?", interactions.likes, { page: page.like, looks: looks.isLike }),
  route(
    "/story_(sticker_)?interactions/(story_likes|polls|questions|quizzes|emoji_sliders|countdowns|emoji_story_reactions|emoji_quick_reactions|avatar_story_reactions|story_reaction_sticker_reactions|question_media_response|question_music_response)(_\\d+)?",
    interactions.likes,
    { page: page.like },
  ),
  route("/(content|media)/other_content(_\\d+)?", content.otherContent, {
    looks: looks.isOtherContent,
    page: page.shown,
    rank: "second-list",
  }),
  route("/instants/your_instants(_\\d+)?", content.instants, { page: page.detailed }),
  route(`(/instants/instants|${PERSONAL}/note_and_repost|${PERSONAL}/note)_interactions(_\\d+)?`, interactions.likes, {
    page: page.like,
  }),
  route(`(/(content|media)|${PERSONAL})/reposts(_\\d+)?`, reposts, { page: page.mapped }),
  route(`${PERSONAL}/profile_changes`, profileChanges, { page: page.mapped }),
  route("/messages/ai_conversations", aiConversations, { page: conversation, named: "ai_conversations", chats: true }),

  top("profile", flat.profile, { first: true, tellsProfessional: true, list: "instagram-profile" }),
  top("media", flat.media, { rank: "post", list: "instagram-media" }),
  top("comments", flat.comments, { list: "instagram-comments" }),
  top("likes", flat.likes, { list: "instagram-likes" }),
  top("stories_activities", flat.storyActivities, { list: "instagram-story-activities" }),
];
