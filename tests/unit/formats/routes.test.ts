import { describe, expect, test } from "vitest";
import { reasonNotNeeded } from "../../../src/formats/notNeeded.ts";
import { routePath } from "../../../src/formats/path.ts";
import { routeOf, statusWithoutRoute } from "../../../src/formats/routes.ts";

const facebook = (path: string) => routeOf(path, "facebook")?.reader.id;

describe("Facebook's paths in every era", () => {
  test.each([
    ["comments/comments.json", "facebook-comments"],
    ["facebook-ann/comments_and_reactions/comments_2.json", "facebook-comments"],
    ["likes_and_reactions/posts_and_comments.json", "facebook-reactions"],
    ["likes_and_reactions/pages.json", "facebook-pages-liked"],
    ["photos_and_videos/album/12.json", "facebook-album"],
    ["photos_and_videos/your_videos.json", "facebook-videos"],
    ["groups/your_posts_and_comments_in_groups.json", "facebook-group-posts"],
    ["your_places/places_you've_created.json", "facebook-places-created"],
    ["your_facebook_activity/your_places/places_you_ve_created.json", "facebook-places-created"],
    ["other_activity/notes.json", "facebook-notes"],
    ["marketplace/items_sold.json", "facebook-marketplace"],
    ["your_facebook_activity/posts/shared_memories.json", "facebook-shared-memories"],
    ["your_facebook_activity/posts/birthday_media.json", "facebook-media-shown-again"],
    ["your_facebook_activity/posts/media_used_for_memories.json", "facebook-media-shown-again"],
    ["reviews/your_reviews.json", "facebook-reviews"],
    ["your_facebook_activity\\posts\\your_posts__check_ins__photos_and_videos_1.json", "facebook-posts"],
    ["pages/pages_you\u2019ve_liked.json", "facebook-pages-liked"],
  ])("%s", (path, id) => {
    expect(facebook(path)).toBe(id);
  });
});

describe("what no reader reads", () => {
  test.each([
    ["your_facebook_activity/posts/edits_you_made_to_posts.json", "earlier-wording"],
    ["your_facebook_activity/comments_and_reactions/your_comment_edits.json", "earlier-wording"],
    ["your_facebook_activity/posts/content_sharing_links_you_have_created.json", "about-items"],
    ["your_facebook_activity/groups/your_group_post_tags.json", "about-items"],
    ["posts/other_people's_posts_to_your_timeline.json", "by-others"],
    ["about_you/friend_peer_group.json", "kept-by-meta"],
    ["your_instagram_activity/story_interactions/stories_viewed.json", "lists"],
    ["start_here.html", "front-page"],
  ] as const)("%s is not needed", (path, reason) => {
    expect(routeOf(path, null)).toBeNull();
    expect(reasonNotNeeded(routePath(path))).toBe(reason);
    expect(statusWithoutRoute(path)).toBe("not-needed");
  });

  test.each([
    "your_facebook_activity/dating/your_dating_profile.json",
    "messages/inbox/ann_1/message_1.json",
    "your_instagram_activity/messages/inbox/ann/message_1.json",
    "messages.json",
  ])("%s is private", (path) => {
    expect(routeOf(path, null)).toBeNull();
    expect(statusWithoutRoute(path)).toBe("private");
  });

  test("anything else is unknown", () => {
    expect(statusWithoutRoute("your_facebook_activity/posts/something_new.json")).toBe("unknown");
  });
});
