import { describe, expect, test } from "vitest";
import { routeOfKey } from "../../../src/formats/wrapperRoutes.ts";
import { auditFolder } from "./auditFolder.ts";

describe("a file is known by its wrapper key", () => {
  test.each([
    ["comments_v2", "facebook", "facebook-comments"],
    ["group_comments_v3", "facebook", "facebook-group-comments"],
    ["profile_v2", "facebook", "facebook-profile"],
    ["ig_stories", "instagram", "instagram-stories"],
    ["profile_user", "instagram", "instagram-profile"],
    ["text_post_app_text_posts", "instagram", "threads-posts"],
  ] as const)("%s", (key, service, id) => {
    expect(routeOfKey(key, service)?.reader.id).toBe(id);
  });

  test.each(["comments", "videos", "ig_stories", "x", "__proto__", "__proto__v2", ""])(
    "not by %j on Facebook",
    (key) => {
      expect(routeOfKey(key, "facebook")).toBeNull();
    },
  );
});

test("files in folders nobody has seen yet are read; private and unknown ones are not", async () => {
  const { files, items, accounts } = await auditFolder({
    "your_instagram_activity/new_folder/tales.json": {
      ig_stories: [{ uri: "media/stories/a.jpg", creation_timestamp: 1_700_000_000, title: "Sun" }],
    },
    "your_instagram_activity/new_folder/me.json": {
      profile_user: [{ string_map_data: { Username: { value: "ann" }, "Private Account": { value: "False" } } }],
    },
    "your_instagram_activity/new_folder/other.json": { something: [1] },
    "your_instagram_activity/new_folder/broken.json": "{",
    "your_instagram_activity/messages/inbox/bob/odd.json": { ig_stories: [{ uri: "a.jpg" }] },
  });
  expect(Object.fromEntries(files.map((f) => [f.file.split("/").at(-1), f.status]))).toEqual({
    "tales.json": "read",
    "me.json": "read",
    "other.json": "unknown",
    "broken.json": "unknown",
    "odd.json": "private",
  });
  expect(new Set(items.map((i) => i.kind))).toEqual(new Set(["story", "username"]));
  expect(accounts).toMatchObject([{ username: "ann", private: false }]);
});
