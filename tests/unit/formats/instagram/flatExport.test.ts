import { describe, expect, test } from "vitest";
import * as flat from "../../../../src/formats/instagram/flatExport.ts";
import { auditFolder } from "../auditFolder.ts";
import { host, OWN, readAll } from "../collect.ts";

const photo = { caption: "At “Ã©” and déjà vu 😀", taken_at: "2018-01-02T03:04:05+00:00", path: "photos/201801/a.jpg" };

describe("media.json", () => {
  test("photos and videos are posts, stories are over, what was sent in messages is no item", () => {
    const { items, problems } = readAll(flat.media, {
      photos: [{ ...photo, location: "Example Town" }],
      videos: [{ caption: "b", taken_at: "2018-02-01T00:00:00", path: "videos/201802/b.mp4" }],
      stories: [{ caption: "c", taken_at: "2018-03-01T00:00:00", path: "stories/201803/c.jpg" }],
      profile: [{ taken_at: "2018-04-01T00:00:00", path: "profile/201804/d.jpg", is_active_profile: true }],
      direct: [{ taken_at: "2018-05-01T00:00:00", path: "direct/201805/e.jpg" }],
    });
    expect(problems).toEqual([]);
    expect(items.map((i) => [i.kind, i.state, i.text, i.media?.[0]?.type])).toEqual([
      ["post", "published", photo.caption, "image"],
      ["post", "published", "b", "video"],
      ["story", "expired-story", "c", "image"],
      ["profile-picture", "published", "", "image"],
    ]);
    expect(items[0]).toMatchObject({
      createdAt: Date.UTC(2018, 0, 2, 3, 4, 5),
      notes: ["has-location"],
      pointer: ["/photos", 0],
    });
  });

  test("wrong shapes are counted", () => {
    expect(readAll(flat.media, { photos: [{}, 5, photo] })).toMatchObject({
      items: [{}],
      problems: ["record-wrong-shape", "record-wrong-shape"],
    });
  });
});

test("comments.json: lists of time, text and owner", () => {
  const { items, problems } = readAll(
    flat.comments,
    {
      media_comments: [
        ["2018-01-02T03:04:05+00:00", "Schön", "bob_example"],
        ["2018-01-02T03:04:06", "mine", "ann_example"],
        [],
      ],
      live_comments: [],
      story_comments: [["2019-01-01T00:00:00", "Wow", "bob_example"]],
    },
    { username: "ann_example" },
  );
  expect(items.map((i) => [i.text, i.place, i.pointer])).toEqual([
    ["Schön", host("bob_example"), ["/media_comments", 0]],
    ["mine", OWN, ["/media_comments", 1]],
    ["Wow", host("bob_example"), ["/story_comments", 0]],
  ]);
  expect(problems).toEqual(["record-wrong-shape"]);
});

test.each([
  [true, true],
  ["false", false],
  ["True", true],
])("profile.json with private_account %o", (flag, expected) => {
  const { items, facts } = readAll(flat.profile, {
    biography: "Hello",
    date_joined: "2015-01-01T00:00:00",
    email: "ann@example.org",
    gender: "female",
    private_account: flag,
    profile_pic_url: "https://example.org/a.jpg",
    username: "ann_example",
  });
  expect(items.map((i) => [i.kind, i.text, i.pointer[0]])).toEqual([
    ["username", "ann_example", "/username"],
    ["bio", "Hello", "/biography"],
    ["profile-field", "ann@example.org", "/email"],
    ["profile-field", "female", "/gender"],
  ]);
  expect(facts).toContainEqual({ type: "private", value: expected });
});

test("a profile.json of another service is not understood", () => {
  expect(readAll(flat.profile, { displayName: "Ann", emails: [] })).toMatchObject({
    items: [],
    problems: ["record-wrong-shape"],
  });
});

describe("a whole export", () => {
  test("of 2018 to 2021: every file is read or rightly left", async () => {
    const made = {
      "ann_example_20200316/media.json": { photos: [photo], direct: [] },
      "ann_example_20200316/comments.json": { media_comments: [["2018-01-02T03:04:05", "Hi", "bob_example"]] },
      "ann_example_20200316/likes.json": { media_likes: [["2018-01-02T03:04:05", "bob_example"]], comment_likes: [] },
      "ann_example_20200316/profile.json": { username: "ann_example", private_account: false, biography: "" },
      "ann_example_20200316/stories_activities.json": { polls: [["2018-01-02T03:04:05", "bob_example"]] },
      "ann_example_20200316/messages.json": [],
      "ann_example_20200316/connections.json": {},
      "ann_example_20200316/photos/201801/a.jpg": "x",
    };
    const { items, files, accounts } = await auditFolder(made, "2020-03-20");
    expect(Object.fromEntries(files.map((f) => [f.file.split("/").at(-1), f.status]))).toEqual({
      "media.json": "read",
      "comments.json": "read",
      "likes.json": "read",
      "profile.json": "read",
      "stories_activities.json": "read",
      "messages.json": "private",
      "connections.json": "not-needed",
    });
    expect(accounts).toMatchObject([{ platform: "instagram", username: "ann_example", private: false }]);
    expect(items.find((i) => i.kind === "post")).toMatchObject({ verdict: "in-scope", media: [{ inExport: true }] });
    // Years later the account may have become private.
    const later = await auditFolder(made, "2026-01-01");
    expect(later.items.find((i) => i.kind === "post")).toMatchObject({ verdict: "likely-in-scope" });
    expect(new Set(items.map((i) => i.kind))).toEqual(new Set(["comment", "post", "reaction", "username"]));
  });

  test("of 2021 to 2023", async () => {
    const made = {
      "ann_20220901/content/posts_1.json": [
        { media: [{ uri: "media/posts/a.jpg", creation_timestamp: 1_650_000_000, title: "A" }] },
      ],
      "ann_20220901/content/stories.json": {
        ig_stories: [{ uri: "media/stories/b", creation_timestamp: 1_650_000_000, title: "" }],
      },
      "ann_20220901/comments/post_comments.json": {
        comments_media_comments: [{ title: "bob", string_list_data: [{ value: "Hi", timestamp: 1_650_000_000 }] }],
      },
      "ann_20220901/account_information/personal_information.json": {
        profile_user: [{ string_map_data: { Username: { value: "ann" }, "Private Account": { value: "True" } } }],
      },
      "ann_20220901/login_and_account_creation/account_privacy_changes.json": {
        account_history_account_privacy_history: [
          { title: "Switched to Private", string_map_data: { Time: { timestamp: 1_660_000_000 } } },
        ],
      },
      "ann_20220901/story_sticker_interactions/polls.json": {
        story_activities_polls: [{ title: "bob", string_list_data: [{ value: "", timestamp: 1_650_000_000 }] }],
      },
    };
    const { items, files } = await auditFolder(made, "2022-09-05");
    expect(files.filter((f) => f.status !== "read")).toEqual([]);
    expect(items.find((i) => i.kind === "post")).toMatchObject({ text: "A", verdict: "formerly-public" });
    expect(items.find((i) => i.kind === "comment")).toMatchObject({ text: "Hi", question: "instagram.owner:bob" });
    expect(items.filter((i) => i.kind === "reaction")).toHaveLength(1);
  });
});

test("another service's export is still refused", async () => {
  await expect(auditFolder({ "outbox.json": {}, "likes.json": {}, "actor.json": {} })).rejects.toMatchObject({
    problem: { code: "wrong-service", data: { service: "Mastodon" } },
  });
});
