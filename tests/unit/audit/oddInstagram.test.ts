import { join } from "node:path";
import { expect, test } from "vitest";
import { zip } from "./export.ts";
import { AT, audit, igEntry, igProfile, iso, unpacked } from "./odd.ts";

test("Instagram without personal information: nothing says whether the account is private", async () => {
  const { said, items } = await audit(
    await zip("x.zip", {
      "your_instagram_activity/media/posts_1.json": [
        igEntry("Sea", "17900000000000001"),
        {
          media: [
            { uri: "media/other/17900000000000002.jpg", creation_timestamp: AT + 10, title: "" },
            { uri: "media/other/17900000000000003.mp4", creation_timestamp: AT + 5, title: "" },
          ],
          title: "Two",
          creation_timestamp: AT + 12,
        },
      ],
      "your_instagram_activity/media/stories.json": {
        ig_stories: [{ uri: "media/stories/202009/17900000000000004.jpg", creation_timestamp: AT + 1, title: "" }],
      },
      "your_instagram_activity/comments/post_comments_1.json": [
        {
          media_list_data: [{ uri: "" }],
          string_map_data: {
            Comment: { value: "Lovely" },
            "Media Owner": { value: "bob.example" },
            Time: { timestamp: AT + 2 },
          },
        },
      ],
    }),
  );
  expect(said).toEqual([
    ["post", "Two", "undetermined", "instagram.account"],
    ["comment", "Lovely", "undetermined", "instagram.owner:bob.example"],
    ["story", "", "undetermined", "instagram.account"],
    ["post", "Sea", "undetermined", "instagram.account"],
  ]);
  expect(items[0]).toMatchObject({ createdAt: iso(AT + 12), media: [{ type: "image" }, { type: "video" }] });
});

test("Instagram of 2019, flat: what an old export says of a private account need not be so today", async () => {
  const { said, accounts } = await audit(
    await zip("ann.example_20190304.zip", {
      "media.json": {
        photos: [{ caption: "Été", taken_at: "2018-01-02T03:04:05", path: "photos/201801/a.jpg" }],
        stories: [{ caption: "", taken_at: "2018-01-03T03:04:05", path: "stories/201801/b.jpg" }],
      },
      "profile.json": { username: "ann.example", name: "Ann", private_account: true, biography: "Baker" },
      "comments.json": { media_comments: [["2018-01-04T00:00:00", "Nice", "bob.example"]] },
    }),
  );
  expect(accounts).toMatchObject([{ username: "ann.example", private: true }]);
  expect(said.slice(0, 3)).toEqual([
    ["comment", "Nice", "undetermined", "instagram.owner:bob.example"],
    ["story", "", "undetermined", "instagram.account"],
    ["post", "Été", "undetermined", "instagram.account"],
  ]);
});

test("a private account whose switches are written in a language nobody knows: told by their alternation", async () => {
  const switched = (title: string, timestamp: number) => ({
    title,
    media_map_data: {},
    string_map_data: { Hora: { href: "", value: "", timestamp } },
  });
  const { items } = await audit(
    await zip("x.zip", {
      "personal_information/personal_information/personal_information.json": igProfile({
        用戶名: "ann.example",
        不公開帳號: "True",
      }),
      "security_and_login_information/login_and_profile_creation/profile_privacy_changes.json": {
        account_history_account_privacy_history: [switched("xxx", AT), switched("yyy", AT + 1000)],
      },
      "your_instagram_activity/media/posts_1.json": [
        igEntry("before", "17900000000000001", AT - 10),
        igEntry("open", "17900000000000002", AT + 10),
        igEntry("after", "17900000000000003", AT + 2000),
      ],
    }),
  );
  const by = (text: string) => items.find((i) => i.text === text);
  expect(by("before")).toMatchObject({
    verdict: "formerly-public",
    audience: { past: { public: "yes", from: iso(AT), to: iso(AT + 1000) } },
  });
  expect(by("open")?.audience.past.from).toBe(iso(AT + 10));
  // A switch that is missing would turn all round: the windows are likely, and their end proves nothing.
  expect(by("after")?.verdict).toBe("undetermined");
});

test("Threads alone, with its own flag; what may be replied is no audience", async () => {
  const root = await unpacked({
    "threads/threads_and_replies.json": {
      text_post_app_text_posts: [
        {
          media: [
            {
              uri: "",
              creation_timestamp: AT,
              title: "Hello",
              text_app_post: { reply_control: "mentioned_only", is_reply: true },
            },
          ],
        },
      ],
    },
    "threads/personal_information.json": {
      text_post_app_text_post_app_profile: [
        { string_map_data: { Username: { value: "ann.example" }, "Private Account": { value: "False" } } },
      ],
    },
  });
  const { accounts, said } = await audit(join(root, "threads"));
  expect(accounts).toMatchObject([{ platform: "threads", username: "ann.example", private: false }]);
  expect(said).toEqual([
    ["post", "Hello", "in-scope", null],
    ["username", "ann.example", "in-scope", null],
  ]);
});
