import type { FullOptions } from "../options.ts";
import { oldest } from "./oldPaths.ts";
import type { FacebookPaths } from "./pathNames.ts";

function flat(): FacebookPaths {
  return {
    activity: "",
    posts: (n) => `posts/your_posts_${n}.json`,
    mediaFolder: "posts/media/",
    uncategorized: "posts/your_uncategorized_photos.json",
    videos: "posts/your_videos.json",
    album: (n) => `posts/album/${n}.json`,
    reels: "",
    stories: "stories/archived_stories.json",
    trash: "",
    comments: "comments_and_reactions/comments.json",
    reactions: (n) => `comments_and_reactions/posts_and_comments${n === 1 ? "" : `_${n}`}.json`,
    groupPosts: "groups/your_posts_in_groups.json",
    groupComments: "groups/your_comments_in_groups.json",
    groupsJoined: "groups/your_group_membership_activity.json",
    groupsAdmin: "groups/your_groups.json",
    pendingPosts: "groups/your_pending_posts_in_groups.json",
    pagesLiked: "pages/pages_you've_liked.json",
    pagesFollowed: "pages/pages_you_follow.json",
    pagesRecommended: "pages/pages_you've_recommended.json",
    ownPages: "pages/your_pages.json",
    marketplace: "facebook_marketplace/items_sold.json",
    events: "events/your_events.json",
    eventResponses: "events/your_event_responses.json",
    polls: "polls/polls_you_voted_on.json",
    fundraisers: "fundraisers/fundraisers_created.json",
    notes: "other_activity/notes.json",
    profile: "profile_information/profile_information.json",
    profileUpdates: "profile_information/profile_update_history.json",
    friends: "friends_and_followers/friends.json",
    language: "preferences/language_and_locale.json",
    inbox: "messages/inbox/",
    labelled: false,
  };
}

function grouped(root: string, era: "2023" | "2024"): FacebookPaths {
  const late = era === "2024";
  return {
    activity: root,
    posts: (n) => `${root}posts/your_posts__check_ins__photos_and_videos_${n}.json`,
    mediaFolder: `${root}posts/media/`,
    uncategorized: `${root}posts/your_uncategorized_photos.json`,
    videos: `${root}posts/your_videos.json`,
    album: (n) => `${root}posts/album/${n}.json`,
    reels: late ? `${root}reels/your_reels.json` : `${root}short_videos/your_reels.json`,
    stories: `${root}stories/archived_stories.json`,
    trash: `${root}posts/trash.json`,
    comments: `${root}comments_and_reactions/comments.json`,
    reactions: (n) => `${root}comments_and_reactions/likes_and_reactions_${n}.json`,
    groupPosts: `${root}groups/group_posts_and_comments.json`,
    groupComments: `${root}groups/your_comments_in_groups.json`,
    groupsJoined: `${root}groups/your_group_membership_activity.json`,
    groupsAdmin: `${root}groups/your_groups.json`,
    pendingPosts: `${root}groups/your_pending_posts_in_groups.json`,
    pagesLiked: `${root}pages/${late ? "pages_you've_liked" : "pages_you_ve_liked"}.json`,
    pagesFollowed: `${root}pages/pages_and_profiles_you_follow.json`,
    pagesRecommended: `${root}pages/pages_and_profiles_you've_recommended.json`,
    ownPages: `${root}pages/your_pages.json`,
    marketplace: `${root}facebook_marketplace/items_sold.json`,
    events: `${root}events/your_events.json`,
    eventResponses: `${root}events/your_event_responses.json`,
    polls: `${root}polls/polls_you_voted_on.json`,
    fundraisers: `${root}fundraisers/fundraisers_created.json`,
    notes: `${root}other_activity/notes.json`,
    profile: "personal_information/profile_information/profile_information.json",
    profileUpdates: "personal_information/profile_information/profile_update_history.json",
    friends: "connections/friends/your_friends.json",
    language: late ? "preferences/preferences/language_and_locale.json" : "preferences/language_and_locale.json",
    inbox: `${root}messages/inbox/`,
    labelled: late,
  };
}

export function facebookPaths(era: FullOptions["facebookEra"]): FacebookPaths {
  if (era === "2018") return oldest(flat());
  if (era === "2021") return flat();
  return grouped(era === "2023" ? "your_activity_across_facebook/" : "your_facebook_activity/", era);
}
