import type { Reader } from "../reader.ts";
import { groupComments } from "./interactions.ts";
import { dataObject } from "./parts.ts";
import { groupPosts } from "./posts.ts";

/** A list of what was posted in groups; files of 2018 to 2020 have the comments in it too. */
const postsAndComments: Reader = {
  id: "facebook-group-posts",
  wrappers: groupPosts.wrappers,
  record(raw, pointer, context, sink) {
    const reader = dataObject(raw, "comment") === null ? groupPosts : groupComments;
    reader.record(raw, pointer, context, sink);
  },
};

/**
 * `groups/your_posts_and_comments_in_groups.json` (2018 to 2020), `your_posts_in_groups.json`, `group_posts_and_comments.json`:
 * `{group_posts: {activity_log_data: [...]}}` or `{group_posts_v2: [...]}`, comments beside them or among them.
 */
export const groupFiles: Reader = { ...postsAndComments, parts: [postsAndComments, groupComments] };
