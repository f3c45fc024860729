import { describe, expect, test } from "vitest";
import { groupFiles } from "../../../../src/formats/facebook/groupFiles.ts";
import { comments } from "../../../../src/formats/facebook/interactions.ts";
import { album, uncategorizedPhotos } from "../../../../src/formats/facebook/media.ts";
import { posts } from "../../../../src/formats/facebook/posts.ts";
import { profile } from "../../../../src/formats/facebook/profile.ts";
import { profileUpdates } from "../../../../src/formats/facebook/updates.ts";
import { group, mojibake, OWN, readAll } from "../collect.ts";

describe("exports of 2018 to 2020", () => {
  test("wrappers have no version", () => {
    const one = {
      timestamp: 1,
      title: "Ann Example commented on her own photo.",
      data: [{ comment: { comment: "a" } }],
    };
    expect(readAll(comments, { comments: [one] }).items).toMatchObject([{ text: "a", place: OWN }]);
    expect(readAll(profile, { profile: { username: "ann" } }).items).toMatchObject([{ text: "ann" }]);
    expect(readAll(profileUpdates, { profile_updates: [{ timestamp: 1, title: "" }] }).items).toHaveLength(1);
    expect(readAll(posts, { status_updates: [{ timestamp: 1, data: [{ post: "x" }] }] }).items).toHaveLength(1);
    expect(readAll(uncategorizedPhotos, { other_photos: [{ uri: "a.jpg" }] }).items).toHaveLength(1);
  });

  test("group posts one level deeper, comments among them or beside them", () => {
    const post = { timestamp: 1, title: "Ann Example posted in Cooking.", data: [{ post: "Soup" }] };
    const comment = {
      timestamp: 2,
      title: "Ann Example replied to a comment.",
      data: [{ comment: { comment: "Yes", group: "Cooking" } }],
    };
    const found = readAll(groupFiles, { group_posts: { activity_log_data: [post, comment] } });
    expect(found.items).toMatchObject([
      { kind: "post", text: "Soup", place: group("Cooking"), pointer: ["/group_posts/activity_log_data", 0] },
      { kind: "comment", text: "Yes", place: group("Cooking"), pointer: ["/group_posts/activity_log_data", 1] },
    ]);
    const beside = readAll(groupFiles, { group_posts_v2: [post], group_comments_v2: [comment] });
    expect(beside.items.map((i) => [i.kind, i.pointer])).toEqual([
      ["post", ["/group_posts_v2", 0]],
      ["comment", ["/group_comments_v2", 0]],
    ]);
    expect(readAll(groupFiles, [post]).items).toHaveLength(1);
  });

  test("comments inside a photo: the holder's own are items, others' are not", () => {
    const photo = {
      uri: "a.jpg",
      creation_timestamp: 1,
      comments: [
        { timestamp: 5, comment: mojibake("Schön"), author: "Ann Example" },
        { timestamp: 6, comment: "Nice", author: "Bob Example" },
        { timestamp: 7, comment: "Look", author: "Ann Example", group: "Cooking" },
        { timestamp: 8, comment: "Who?" },
        "wrong",
      ],
    };
    const inAlbum = readAll(album, { name: "Holidays", photos: [photo] });
    expect(inAlbum.items.slice(1)).toMatchObject([
      { kind: "comment", createdAt: 5000, text: "Schön", place: OWN, pointer: ["/photos/0/comments", 0] },
      { kind: "comment", createdAt: 7000, text: "Look", place: group("Cooking"), pointer: ["/photos/0/comments", 2] },
    ]);
    const inPost = readAll(posts, [{ timestamp: 1, attachments: [{ data: [{ place: {} }, { media: photo }] }] }]);
    expect(inPost.items.map((i) => [i.kind, i.pointer])).toEqual([
      ["post", ["", 0]],
      ["comment", ["/0/attachments/0/data/1/media/comments", 0]],
      ["comment", ["/0/attachments/0/data/1/media/comments", 2]],
    ]);
  });
});
