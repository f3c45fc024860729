import { aiConversations } from "../aiConversations.ts";
import type { Rank, Reader, Route } from "../reader.ts";
import { avatars } from "./avatars.ts";
import * as facts from "./facts.ts";
import { groupFiles } from "./groupFiles.ts";
import * as interactions from "./interactions.ts";
import * as labelled from "./labelledFiles.ts";
import * as media from "./media.ts";
import { sharedMemories, shownAgain } from "./memories.ts";
import * as posts from "./posts.ts";
import { profile } from "./profile.ts";
import { reviews } from "./reviews.ts";
import * as things from "./things.ts";
import { profileUpdates } from "./updates.ts";

function route(path: string, reader: Reader, rank: Rank = "none", first = false): Route {
  return { path: new RegExp(`${path}\\.json$`), platform: "facebook", reader, rank, first };
}

const { eitherShape } = posts;
const reactions = eitherShape(interactions.reactions, labelled.labelledReactions);
const ownPosts = eitherShape(posts.posts, labelled.labelledPosts);

/**
 * Facebook's files by the tail of their path, in every era of JSON exports. Folder and file names are English in every
 * language; apostrophes may arrive as `_`. The order matters only where two patterns fit one path.
 */
export const facebookRoutes: readonly Route[] = [
  route("/profile_information/profile_information", profile, "none", true),
  route("/pages/(your_pages|pages)", facts.ownPages, "none", true),
  route("/pages(_and_profiles)?/pages_you['_]ve_liked", facts.pagesLiked, "none", true),
  route("/likes_and_reactions/pages", facts.pagesLiked, "none", true),
  route("/pages(_and_profiles)?/pages_(and_profiles_)?you_follow", facts.pagesFollowed, "none", true),
  route("/(following_and_followers|friends_and_followers)/followed_pages", facts.pagesFollowed, "none", true),
  route(
    "/pages(_and_profiles)?/(pages_and_profiles|pages)_you['_]ve_recommended",
    things.recommendations,
    "none",
    true,
  ),
  route("/groups/(your_group_membership_activity|group_membership_activity)", facts.groupsJoined, "none", true),
  route("/groups/your_groups", facts.groupsAdministered, "none", true),
  route("/(friends|friends_and_followers)/(your_)?friends", facts.friends, "none", true),
  route("/preferences/privacy_settings", facts.privacySettings, "none", true),
  route("/(preferences|language_and_locale)/language_and_locale", facts.language, "none", true),

  route("/posts/your_posts(_\\d+)?", ownPosts, "post"),
  route("/posts/your_posts__check_ins__photos_and_videos(_\\d+)?", ownPosts, "post"),
  route("/posts/profile_posts(_\\d+)?", ownPosts, "post"),
  route("/posts/posts_on_other_pages_and_profiles(_\\d+)?", labelled.postsOnOthers, "post"),
  route("/posts/check-ins(_\\d+)?", labelled.checkIns, "second-list"),
  route("/posts/shared_memories(_\\d+)?", sharedMemories, "second-list"),
  route("/posts/(birthday_media|media_used_for_memories)(_\\d+)?", shownAgain, "second-list"),
  route("/(posts|photos_and_videos)/album/\\d+", media.album, "album"),
  route(
    "/(posts|photos_and_videos)/(your_)?(uncategorized_)?photos(_\\d+)?",
    eitherShape(media.uncategorizedPhotos, labelled.labelledPhotos),
    "pile",
  ),
  route(
    "/(posts|photos_and_videos)/(your_)?videos(_\\d+)?",
    eitherShape(media.videos, labelled.labelledVideos),
    "pile",
  ),
  route("/(reels|short_videos)/your_reels(_\\d+)?", eitherShape(posts.reels, labelled.labelledReels), "reel"),
  route("/stories/archived_stories(_\\d+)?", eitherShape(posts.archivedStories, labelled.labelledStories)),
  route("/stories/story_reactions(_\\d+)?", eitherShape(interactions.storyReactions, labelled.labelledReactions)),
  route("/(posts|archive)/archive(_\\d+)?", eitherShape(posts.archivedPosts, labelled.archivedLabelled), "post"),
  route("/(posts|trash)/trash(_\\d+)?", eitherShape(posts.trashedPosts, labelled.trashedLabelled), "post"),
  route(
    "/(comments|comments_and_reactions)/comments(_\\d+)?",
    eitherShape(interactions.comments, labelled.labelledComments),
  ),
  route(
    "/groups/(group_posts_and_comments|your_posts_in_groups|your_posts_and_comments_in_groups)(_\\d+)?",
    eitherShape(groupFiles, labelled.labelledGroupPosts),
    "post",
  ),
  route(
    "/groups/your_comments_in_groups(_\\d+)?",
    eitherShape(interactions.groupComments, labelled.labelledGroupComments),
  ),
  route("/groups/your_pending_posts_in_groups(_\\d+)?", posts.pendingPosts, "post"),
  route("/(comments_and_reactions|likes_and_reactions)/(likes_and_reactions|posts_and_comments)_\\d+", reactions),
  // Beside numbered files the one without a number lists the same reactions once more.
  route(
    "/(comments_and_reactions|likes_and_reactions)/(likes_and_reactions|posts_and_comments)",
    reactions,
    "second-list",
  ),
  route("/profile_information/profile_update_history", profileUpdates, "update"),
  route("/(facebook_)?marketplace/items_sold", eitherShape(things.marketplaceListings, labelled.labelledListings)),
  route("/(facebook_)?marketplace/your_marketplace_listing_history", labelled.listingHistory),
  route("/events/your_events", eitherShape(things.events, labelled.labelledEvents)),
  route(
    "/polls/(polls_you_voted_on|polls_you['_]ve_created)",
    eitherShape(interactions.pollVotes, labelled.labelledPollVotes),
  ),
  route("/polls/your_(poll_votes|polls)", labelled.labelledPollVotes),
  route(
    "/fundraisers/(fundraisers_created|your_fundraisers)",
    eitherShape(things.fundraisers, labelled.labelledFundraisers),
  ),
  route("/other_activity/notes", eitherShape(things.notes, labelled.labelledNotes)),
  route("/notes/(your_)?notes", eitherShape(things.notes, labelled.labelledNotes)),
  route("/reviews/[^/]+", eitherShape(reviews, labelled.labelledReviews)),
  route("/your_places/places_you['_]ve_created", eitherShape(things.placesCreated, labelled.placesCreated)),
  route("/(avatars?|other_personal_information|profile_information)/(your_)?avatars?", avatars),
  route("/messages/ai_conversations", aiConversations),
];
