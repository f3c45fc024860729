import { asObject, asText } from "../../decode/json.ts";
import type { Reader } from "../reader.ts";
import { groupComments } from "./interactions.ts";
import { dataObject } from "./parts.ts";
import { groupPosts } from "./posts.ts";

/**
 * A list of what was posted in groups; files of 2018 to 2020 have the comments in it too. Pages print both alike, so their
 * records hold the comment they may be as `eitherComment`, and the title decides; one that is not understood is a post.
 */
const postsAndComments: Reader = {
  id: "facebook-group-posts",
  wrappers: groupPosts.wrappers,
  record(raw, pointer, context, sink) {
    const comment = asObject(raw.eitherComment);
    if (comment !== null && context.titles.isComment(asText(raw.title))) {
      groupComments.record({ ...raw, data: [{ comment }] }, pointer, context, sink);
      return;
    }
    const reader = dataObject(raw, "comment") === null ? groupPosts : groupComments;
    reader.record(raw, pointer, context, sink);
  },
};

/**
 * `groups/your_posts_and_comments_in_groups.json` (2018 to 2020), `your_posts_in_groups.json`, `group_posts_and_comments.json`:
 * `{group_posts: {activity_log_data: [...]}}` or `{group_posts_v2: [...]}`, comments beside them or among them.
 */
export const groupFiles: Reader = { ...postsAndComments, parts: [postsAndComments, groupComments] };
