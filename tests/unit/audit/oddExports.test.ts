import { join } from "node:path";
import { expect, test } from "vitest";
import { zip } from "./export.ts";
import { AT, audit, byText, fbComment, igEntry, igProfile, iso, unpacked } from "./odd.ts";

test("one file by itself, out of every folder: its wrapper key says what it is", async () => {
  const root = await unpacked({
    "comments.json": { comments_v2: [fbComment("Ann Example commented on Bob Example's post.", "Nice")] },
    "stories.json": { ig_stories: [{ uri: "a.jpg", creation_timestamp: AT, title: "Sun" }] },
    "notes.json": { notes: ["no export"] },
  });
  const { said, items } = await audit(join(root, "comments.json"));
  expect(said).toEqual([["comment", "Nice", "undetermined", "facebook.host:Bob Example"]]);
  expect(items[0]?.createdAt).toBe(iso(AT));
  expect((await audit(join(root, "stories.json"))).said).toEqual([
    ["story", "Sun", "undetermined", "instagram.account"],
  ]);
  await expect(audit(join(root, "notes.json"))).rejects.toMatchObject({ problem: { code: "no-export-found" } });
});

test("a folder of loose files of both services: each is read once, and none is passed over", async () => {
  const root = await unpacked({
    "comments.json": { comments_v2: [fbComment("Ann Example commented on Bob Example's post.", "Nice")] },
    "likes.json": { media_likes: [[iso(AT), "bob"]] },
    "other.json": { ig_stories: [{ uri: "a.jpg", creation_timestamp: AT, title: "Sun" }] },
    "profile.json": { username: "ann", biography: "Baker", date_joined: iso(AT) },
  });
  const { files, said } = await audit(root);
  expect(files.map((f) => `${f.file} ${f.status}`).sort(byText)).toEqual([
    "comments.json read",
    "likes.json read",
    "other.json read",
    "profile.json read",
  ]);
  expect(said.map(([kind, text]) => `${kind} ${text}`)).toEqual(
    expect.arrayContaining(["comment Nice", "reaction ", "story Sun", "bio Baker"]),
  );
});

test("one folder of an unpacked export: groups alone", async () => {
  const root = await unpacked({
    "groups/group_posts_and_comments.json": {
      group_posts_v2: [{ timestamp: AT, title: "Ann Example posted in Cooking.", data: [{ post: "Soup" }] }],
    },
    "groups/your_comments_in_groups.json": {
      group_comments_v2: [
        {
          timestamp: AT + 60,
          title: "Ann Example replied to Bob Example's comment.",
          data: [{ comment: { timestamp: AT + 60, comment: "Salt!", author: "Ann Example", group: "Cooking" } }],
        },
      ],
    },
    "groups/your_group_membership_activity.json": {
      groups_joined_v2: [{ timestamp: 1, title: "You became a member of Cooking.", data: [{ name: "Cooking" }] }],
    },
  });
  expect((await audit(join(root, "groups"))).said).toEqual([
    ["comment", "Salt!", "undetermined", "facebook.group:Cooking"],
    ["post", "Soup", "undetermined", "facebook.group:Cooking"],
  ]);
});

test("roots deep inside a folder, two exports of two people side by side", async () => {
  const profile = (name: string, username: string) => ({ profile_v2: { name: { full_name: name }, username } });
  const ann = "Backups/2025/facebook-ann-2025-01-02-abcdEFGH";
  const bob = "Backups/2025/facebook-bob-2025-02-03-abcdEFGH";
  const file = "personal_information/profile_information/profile_information.json";
  const posts = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
  const root = await unpacked({
    [`${ann}/${file}`]: profile("Ann Example", "ann"),
    [`${ann}/${posts}`]: [{ timestamp: AT, title: "Ann Example updated her status.", data: [{ post: "by ann" }] }],
    [`${bob}/${file}`]: profile("Bob Example", "bob"),
    [`${bob}/${posts}`]: { timestamp: AT, data: [{ post: "by bob" }] },
  });
  const { accounts, items } = await audit(root);
  expect(accounts.map((a) => a.username)).toEqual(["ann", "bob"]);
  const posted = items.filter((i) => i.kind === "post").map((i) => [accounts[i.account]?.username, i.text, i.question]);
  expect(new Set(posted.map((p) => p.join(" ")))).toEqual(
    new Set(["ann by ann facebook.timeline", "bob by bob facebook.timeline#2"]),
  );
});

test("zipped again on a Mac: its litter is passed over, its apostrophes are known", async () => {
  const { said, files } = await audit(
    await zip("Archive.zip", {
      "my export/your_facebook_activity/pages/pages_you\u2019ve_liked.json": {
        page_likes_v2: [{ name: "Radio Example", timestamp: 5, url: "https://www.facebook.com/radio" }],
      },
      "my export/your_facebook_activity/comments_and_reactions/comments.json": {
        comments_v2: [fbComment("Ann Example commented on Radio Example's post.", "Louder")],
      },
      "my export/.DS_Store": "x",
      "__MACOSX/my export/your_facebook_activity/comments_and_reactions/._comments.json": "\0\u0005\u0016\u0007",
    }),
  );
  expect(said).toEqual([["comment", "Louder", "likely-in-scope", "facebook.host:Radio Example"]]);
  expect(files.map((f) => f.status)).toEqual(["read", "read"]);
});

test("the export of a Page alone: all of it is public", async () => {
  const root = "this_profile's_activity_across_facebook";
  const { said, items } = await audit(
    await zip("facebook-annsbakery-2025-01-02-abcdEFGH.zip", {
      [`${root}/posts/profile_posts_1.json`]: [
        { timestamp: AT, title: "Ann's Bakery updated their status.", data: [{ post: "Open on Monday" }] },
      ],
      [`${root}/comments_and_reactions/comments.json`]: {
        comments_v2: [fbComment("Ann's Bakery commented on Bob Example's post.", "Thank you", AT - 1)],
      },
    }),
  );
  expect(said[0]).toEqual(["post", "Open on Monday", "in-scope", null]);
  expect(items[0]?.container?.type).toBe("page");
  expect(said[1]).toEqual(["comment", "Thank you", "in-scope", null]);
});

test("lists of one record that are written without brackets", async () => {
  const { said } = await audit(
    await zip("x.zip", {
      "your_instagram_activity/media/posts_1.json": igEntry("Alone", "17900000000000001"),
      "personal_information/personal_information/personal_information.json": igProfile({
        Username: "ann.example",
        "Private Account": "False",
      }),
      "your_facebook_activity/posts/posts_on_other_pages_and_profiles.json": {
        timestamp: AT + 1,
        media: [],
        label_values: [
          { label: "Message", value: "Happy birthday" },
          { label: "Target", value: "Bob Example" },
        ],
        fbid: "1",
      },
      "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json": {
        timestamp: AT + 2,
        data: { post: "Only one" },
        attachments: { data: { media: { uri: "posts/media/1_n.jpg", creation_timestamp: AT + 2 } } },
      },
    }),
  );
  expect(said).toEqual([
    ["post", "Only one", "undetermined", "facebook.timeline"],
    ["post", "Happy birthday", "undetermined", "facebook.host:Bob Example"],
    ["post", "Alone", "in-scope", null],
    ["username", "ann.example", "in-scope", null],
  ]);
});
