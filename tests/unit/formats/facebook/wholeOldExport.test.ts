import { expect, test } from "vitest";
import { auditFolder } from "../auditFolder.ts";

const photo = {
  uri: "photos_and_videos/Holidays_x/1_n.jpg",
  creation_timestamp: 1_500_000_000,
  comments: [{ timestamp: 1_500_000_100, comment: "Lovely day", author: "Ann Example" }],
};

test("a comment below a photo is one item, though post, album and list of comments all have it", async () => {
  const { items, files } = await auditFolder({
    "facebook-ann/profile_information/profile_information.json": { profile: { name: { full_name: "Ann Example" } } },
    "facebook-ann/posts/your_posts_1.json": [{ timestamp: 1_500_000_000, attachments: [{ data: [{ media: photo }] }] }],
    "facebook-ann/photos_and_videos/album/0.json": { name: "Holidays", photos: [photo] },
    "facebook-ann/comments/comments.json": {
      comments: [
        {
          timestamp: 1_500_000_100,
          title: "Ann Example commented on her own photo.",
          data: [{ comment: { timestamp: 1_500_000_100, comment: "Lovely day", author: "Ann Example" } }],
        },
      ],
    },
    "facebook-ann/groups/your_posts_and_comments_in_groups.json": {
      group_posts: {
        activity_log_data: [
          { timestamp: 1_500_000_200, title: "Ann Example posted in Cooking.", data: [{ post: "Soup" }] },
        ],
      },
    },
  });
  expect(files.map((f) => [f.status, f.problem])).toEqual(files.map(() => ["read", null]));
  expect(items).toHaveLength(4);
  expect(new Set(items.map((i) => `${i.kind} ${i.text}`))).toEqual(
    new Set(["comment Lovely day", "post ", "post Soup", "profile-name Ann Example"]),
  );
  expect(items.find((i) => i.kind === "comment")).toMatchObject({
    container: null,
    question: "facebook.timeline",
    sources: [{ file: expect.stringContaining("comments.json") }, {}, {}],
  });
});
