import type { FacebookPaths } from "./pathNames.ts";

/** The layout of 2018 to 2020, where it differs from that of 2021. Group comments stand among all comments. */
export function oldest(later: FacebookPaths): FacebookPaths {
  return {
    ...later,
    posts: (n) => `posts/your_posts${n === 1 ? "" : `_${n}`}.json`,
    mediaFolder: "photos_and_videos/",
    uncategorized: "photos_and_videos/your_photos.json",
    videos: "photos_and_videos/your_videos.json",
    album: (n) => `photos_and_videos/album/${n}.json`,
    comments: "comments/comments.json",
    reactions: (n) => `likes_and_reactions/posts_and_comments${n === 1 ? "" : `_${n}`}.json`,
    groupPosts: "groups/your_posts_and_comments_in_groups.json",
    groupComments: "",
    pendingPosts: "",
    pagesLiked: "likes_and_reactions/pages.json",
    pagesFollowed: "following_and_followers/followed_pages.json",
    pagesRecommended: "",
    marketplace: "marketplace/items_sold.json",
    fundraisers: "",
    friends: "friends/friends.json",
    language: "",
  };
}
