import { aiConversations } from "../aiConversations.ts";
import { DOWNLOAD_REQUESTS, downloadRequests } from "../downloadRequests.ts";
import { conversation } from "../html/conversations.ts";
import * as page from "../html/facebook.ts";
import { facebookProfile } from "../html/facebookProfile.ts";
import { labelRecordOf, labelsOrFiles } from "../html/labelled.ts";
import { language } from "../html/language.ts";
import { names, review } from "../html/names.ts";
import type { Reader } from "../reader.ts";
import { makeRoute, type Route, type RouteTraits } from "../route.ts";
import { avatars } from "./avatars.ts";
import * as facts from "./facts.ts";
import { groupFiles } from "./groupFiles.ts";
import * as interactions from "./interactions.ts";
import * as labelled from "./labelledFiles.ts";
import { localLists } from "./localLists.ts";
import * as looks from "./looks.ts";
import * as media from "./media.ts";
import { sharedMemories, shownAgain } from "./memories.ts";
import * as posts from "./posts.ts";
import { profile } from "./profile.ts";
import * as parts from "./profileParts.ts";
import { reviews } from "./reviews.ts";
import * as things from "./things.ts";
import { profileUpdates } from "./updates.ts";

function route(path: string, reader: Reader, traits: Partial<RouteTraits>): Route {
  return makeRoute("facebook", path, reader, traits);
}

const { eitherShape } = posts;
const reactions = eitherShape(interactions.reactions, labelled.labelledReactions);
const photos = eitherShape(media.uncategorizedPhotos, labelled.labelledPhotos);
const ownPosts = eitherShape(posts.posts, labelled.labelledPosts);

/**
 * Facebook's files by the tail of their path, in every era of JSON exports. Folder and file names are English in every
 * language; apostrophes may arrive as `_`. The order matters only where two patterns fit one path.
 */
export const facebookRoutes: readonly Route[] = [
  route("/profile_information/profile_information", profile, {
    page: facebookProfile,
    first: true,
    wordedOtherwise: "current-values",
  }),
  route("/pages(_and_profiles)?/(your_pages(_and_profiles)?|pages)", facts.ownPages, { page: names, first: true }),
  route("/pages(_and_profiles)?/pages_you['_]ve_liked", facts.pagesLiked, { page: names, first: true }),
  route("/likes_and_reactions/pages", facts.pagesLiked, { page: names, first: true }),
  route("/pages(_and_profiles)?/pages_(and_profiles_)?you_follow", facts.pagesFollowed, { page: names, first: true }),
  route("/(following_and_followers|friends_and_followers)/followed_pages", facts.pagesFollowed, {
    page: names,
    first: true,
  }),
  route("/pages(_and_profiles)?/(pages_and_profiles|pages)_you['_]ve_recommended", things.recommendations, {
    page: names,
    first: true,
    wordedOtherwise: "values",
  }),
  route("/groups/(your_group_membership_activity|group_membership_activity)", facts.groupsJoined, {
    page: names,
    first: true,
  }),
  route("/groups/your_groups", facts.groupsAdministered, { page: names, first: true }),
  route("/(friends|friends_and_followers)/(your_)?friends", facts.friends, { page: names, first: true }),
  route(DOWNLOAD_REQUESTS, downloadRequests, { page: labelRecordOf, first: true }),
  route("/preferences/privacy_settings", facts.privacySettings, { page: labelRecordOf, first: true }),
  route("/(preferences|language_and_locale)/language_and_locale", facts.language, { page: language, first: true }),

  route("/posts/your_posts(_\\d+)?", ownPosts, {
    page: page.post,
    rank: "post",
    named: "your_posts__check_ins__photos_and_videos",
    looks: looks.isPost,
  }),
  route("/posts/your_posts__check_ins__photos_and_videos(_\\d+)?", ownPosts, { page: page.post, rank: "post" }),
  route("/posts/profile_posts(_\\d+)?", ownPosts, { page: page.post, rank: "post" }),
  route("/posts/posts_on_other_pages_and_profiles(_\\d+)?", labelled.postsOnOthers, {
    page: labelRecordOf,
    rank: "post",
  }),
  route("/posts/check-ins(_\\d+)?", labelled.checkIns, { page: labelRecordOf, rank: "second-list" }),
  route("/posts/shared_memories(_\\d+)?", sharedMemories, { page: labelsOrFiles, rank: "second-list" }),
  route("/posts/(birthday_media|media_used_for_memories)(_\\d+)?", shownAgain, {
    page: labelsOrFiles,
    rank: "second-list",
  }),
  route("/(posts|photos_and_videos)/album/\\d+", media.album, {
    page: page.album,
    rank: "album",
    looks: looks.isAlbum,
  }),
  route("/(posts|photos_and_videos)/(your_)?uncategorized_photos(_\\d+)?", photos, {
    page: page.mediaFiles,
    rank: "pile",
    named: "your_uncategorized_photos",
    looks: looks.isPhoto,
  }),
  route("/(posts|photos_and_videos)/(your_)?photos(_\\d+)?", photos, { page: page.mediaFiles, rank: "pile" }),
  route("/(posts|photos_and_videos)/(your_)?videos(_\\d+)?", eitherShape(media.videos, labelled.labelledVideos), {
    page: page.mediaFiles,
    rank: "pile",
    named: "your_videos",
  }),
  route("/(reels|short_videos)/your_reels(_\\d+)?", eitherShape(posts.reels, labelled.labelledReels), {
    page: page.post,
    rank: "reel",
  }),
  route("/stories/archived_stories(_\\d+)?", eitherShape(posts.archivedStories, labelled.labelledStories), {
    page: page.post,
  }),
  route("/stories/story_reactions(_\\d+)?", eitherShape(interactions.storyReactions, labelled.labelledReactions), {
    page: page.reaction,
  }),
  route("/(posts|archive)/archive(_\\d+)?", eitherShape(posts.archivedPosts, labelled.archivedLabelled), {
    page: page.postOrLabels,
    rank: "post",
  }),
  route("/(posts|trash)/trash(_\\d+)?", eitherShape(posts.trashedPosts, labelled.trashedLabelled), {
    page: page.postOrLabels,
    rank: "post",
  }),
  route(
    "/(comments|comments_and_reactions)/comments(_\\d+)?",
    eitherShape(interactions.comments, labelled.labelledComments),
    { page: page.comment, looks: looks.isComment },
  ),
  // A file of 2021 that holds the lists of both kinds.
  route("/comments_and_reactions/comments_and_reactions", interactions.commentsAndReactions, { page: page.comment }),
  route(
    "/groups/(group_posts_and_comments|your_posts_in_groups|your_posts_and_comments_in_groups)(_\\d+)?",
    eitherShape(groupFiles, labelled.labelledGroupPosts),
    { page: page.groupEntry, rank: "post", named: "group_posts_and_comments" },
  ),
  route(
    "/groups/your_comments_in_groups(_\\d+)?",
    eitherShape(interactions.groupComments, labelled.labelledGroupComments),
    { page: page.comment },
  ),
  route("/groups/your_pending_posts_in_groups(_\\d+)?", posts.pendingPosts, { page: page.post, rank: "post" }),
  route("/(comments_and_reactions|likes_and_reactions)/(likes_and_reactions|posts_and_comments)_\\d+", reactions, {
    page: page.reaction,
    looks: looks.isReaction,
  }),
  // Beside numbered files the one without a number lists the same reactions once more.
  route("/(comments_and_reactions|likes_and_reactions)/(likes_and_reactions|posts_and_comments)", reactions, {
    page: page.reaction,
    rank: "second-list",
  }),
  route("/profile_information/profile_update_history", profileUpdates, { page: page.post, rank: "update" }),
  route("/(facebook_)?marketplace/items_sold", eitherShape(things.marketplaceListings, labelled.labelledListings), {
    page: page.thing,
  }),
  route("/(facebook_)?marketplace/your_marketplace_listing_history", labelled.listingHistory, { page: labelRecordOf }),
  route("/events/events", eitherShape(things.events, things.hostedEvents), { page: page.labelsOrThing }),
  route("/events/events_you_hosted(_\\d+)?", things.hostedEvents, { page: page.labelsOrThing }),
  route("/live_videos/(your_)?live_videos(_\\d+)?", labelled.liveVideos, { page: labelRecordOf, rank: "post" }),
  route("/groups/your_contributions(_\\d+)?", labelled.contributions, { page: labelRecordOf, rank: "second-list" }),
  route("/groups/your_document_revision(_\\d+)?", labelled.groupDocuments, { page: labelRecordOf }),
  route("/(facebook_)?marketplace/buyer_and_seller_ratings", things.ratings, { page: page.post }),
  route("/apps_and_websites(_off_of_facebook)?/posts_from_apps_and_websites(_\\d+)?", posts.appPosts, {
    page: page.post,
    rank: "post",
  }),
  route("/events/your_events", eitherShape(things.events, labelled.labelledEvents), { page: page.thing }),
  route(
    "/polls/(polls_you_voted_on|polls_you(['_]ve)?_created)",
    eitherShape(interactions.pollVotes, labelled.labelledPollVotes),
    { page: page.pollVote },
  ),
  route("/polls/your_(poll_votes|polls)", labelled.labelledPollVotes, { page: labelRecordOf }),
  route(
    "/fundraisers/(fundraisers_created|your_fundraisers)",
    eitherShape(things.fundraisers, labelled.labelledFundraisers),
    { page: page.thing },
  ),
  route("/other_activity/notes", eitherShape(things.notes, labelled.labelledNotes), { page: page.thing }),
  route("/notes/(your_)?notes", eitherShape(things.notes, labelled.labelledNotes), { page: page.thing }),
  route("/reviews/[^/]+", eitherShape(reviews, labelled.labelledReviews), { page: review }),
  route("/your_places/places_you['_]ve_created", eitherShape(things.placesCreated, labelled.placesCreated), {
    page: page.labelsOrThing,
  }),
  route(
    "/(avatars?|other_personal_information|profile_information)/((your_)?avatars?|meta_avatars_post_backgrounds)",
    avatars,
    {
      page: labelsOrFiles,
    },
  ),
  route("/profile_information/websites", parts.websites, { page: labelRecordOf }),
  route("/profile_information/contact_info", parts.contactInfo, { page: labelRecordOf }),
  route("/profile_information/books", parts.books, { page: labelRecordOf }),
  route("/profile_information/your_school_class_history", parts.schoolClasses, { page: labelRecordOf }),
  route("/facebook_gaming/gaming_profile", parts.gamingProfile, { page: labelRecordOf }),
  route("/saved_items_and_collections/your_local_lists", localLists, { page: labelRecordOf }),
  route("/messages/ai_conversations", aiConversations, { page: conversation, named: "ai_conversations", chats: true }),
];
