import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { audit, COMMENTS, codes, FB, folder, POSTS, PROFILE, photo, post, profileOf, zip } from "./export.ts";

const sorted = (texts: readonly (string | undefined)[]) => texts.map(String).sort((a, b) => (a < b ? -1 : 1));

describe("parts of one export", () => {
  test("media in one part belong to the posts of another, in any order", async () => {
    const uri = `${FB}/posts/media/your_posts/1_n.jpg`;
    const attachment = { attachments: [{ data: [{ media: photo(uri) }] }] };
    const a = await zip("facebook-ann-2025-01-02-AAAAAAAA.zip", { [POSTS]: [post("hi", 1_500_000_000, attachment)] });
    const b = await zip("facebook-ann-2025-01-02-BBBBBBBB.zip", { [uri]: Buffer.from([255, 216, 255]) });
    for (const paths of [
      [a, b],
      [b, a],
    ]) {
      const { head, items } = await audit(...paths);
      expect(items[0]?.media).toEqual([{ uri, type: "image", inExport: true }]);
      expect(codes({ head })).toEqual([]);
    }
  });

  test("exports of both services unpacked into one folder keep their media", async () => {
    const fb = `${FB}/posts/media/your_posts/1_n.jpg`;
    const ig = "media/posts/202301/2_n.jpg";
    const picture = Buffer.from([255, 216, 255]);
    const merged = await zip("merged.zip", {
      [POSTS]: [post("hi", 1_500_000_000, { attachments: [{ data: [{ media: photo(fb) }] }] })],
      [COMMENTS]: { comments_v2: [] },
      [fb]: picture,
      "your_instagram_activity/media/posts_1.json": [
        { media: [{ uri: ig, creation_timestamp: 1_600_000_000, title: "there" }] },
      ],
      [ig]: picture,
    });
    const { head, items } = await audit(merged);
    expect(items.flatMap(({ media }) => media.map(({ uri, inExport }) => [uri, inExport])).sort()).toEqual([
      [ig, true],
      [fb, true],
    ]);
    expect(codes({ head })).toEqual([]);
  });

  test("media that no part holds are counted", async () => {
    const attachment = { attachments: [{ data: [{ media: photo("x/gone.jpg") }] }] };
    const { head } = await audit(await zip("a.zip", { [POSTS]: [post("hi", 1, attachment), post("no picture", 2)] }));
    expect(head.problems).toContainEqual({ code: "media-missing", data: { count: 1, of: 1 } });
    // One file that two items show is one.
    const album = { [`${FB}/posts/album/0.json`]: { name: "Sea", photos: [photo("x/gone.jpg")] } };
    const again = await audit(await zip("a.zip", { [POSTS]: [post("hi", 1, attachment)], ...album }));
    expect(again.head.problems).toContainEqual({ code: "media-missing", data: { count: 1, of: 1 } });
  });

  test("a file that two parts hold byte for byte is read once, and the repetition is said", async () => {
    const both = {
      [COMMENTS]: {
        comments_v2: [{ timestamp: 5, title: "x", data: [{ comment: { comment: "once", timestamp: 5 } }] }],
      },
    };
    const into = await folder();
    const a = await zip("facebook-ann-2025-01-02-AAAAAAAA.zip", { ...both, [POSTS]: [post("a", 1)] }, into);
    const b = await zip("facebook-ann-2025-01-02-BBBBBBBB.zip", both, into);
    const { head, items } = await audit(a, b);
    expect(items.filter((i) => i.kind === "comment")).toHaveLength(1);
    expect(head.files.filter((f) => f.problem?.code === "file-repeated")).toHaveLength(1);
  });

  test("a part given twice is noticed and counts once", async () => {
    const into = await folder();
    const files = { [POSTS]: [post("a", 1)], [`${FB}/other_activity/some_kind_of_tomorrow.json`]: { tomorrow: [] } };
    const a = await zip("export-1.zip", files, into);
    const b = await zip("export-1 (1).zip", files, into);
    const result = await audit(a, b);
    expect(result.items).toHaveLength(1);
    expect(codes(result)).toContain("zip-part-twice");
    expect(result.head.files.filter(({ status }) => status === "unknown")).toHaveLength(1);
  });

  test("the numbers of chats with Meta AI are no parts", async () => {
    const chat = `<html><body><main><div class="_a6-g"><h2 class="_a6-h">Ann</h2><div class="_a6-p">Hello</div><div class="_3-94 _a6-o">Jun 01, 2025 3:31 pm</div></div></main></body></html>`;
    const threads = "your_instagram_activity/messages/ai_conversations/thread_for_mailbox1";
    const { head, items } = await audit(
      await zip("a.zip", { [`${threads}_2.html`]: chat, [`${threads}_5.html`]: chat }),
    );
    expect(codes({ head })).toEqual([]);
    expect(items.map((i) => i.kind)).toEqual(["ai-interaction", "ai-interaction"]);
  });

  test("a gap in numbered files says that a part is missing", async () => {
    const { head } = await audit(
      await zip("a.zip", { [POSTS.replace("_1.", "_3.")]: [post("c", 3)], [POSTS]: [post("a", 1)] }),
    );
    expect(head.problems).toContainEqual({
      code: "zip-part-missing",
      data: { file: "your_posts__check_ins__photos_and_videos_2.json", missing: 2 },
    });
  });

  test("two exports of one account: equal records are one item, twins stay two", async () => {
    const older = await zip("facebook-ann-2024-01-02-AAAAAAAA.zip", {
      [POSTS]: [post("a", 1), post("twin", 2), post("twin", 2)],
    });
    const newer = await zip("facebook-ann-2025-01-02-BBBBBBBB.zip", {
      [POSTS]: [post("a", 1), post("twin", 2), post("twin", 2), post("new", 3)],
    });
    const { items } = await audit(older, newer);
    expect(sorted(items.map((i) => i.text))).toEqual(["a", "new", "twin", "twin"]);
    expect(new Set(items.map((i) => i.id)).size).toBe(4);
    expect(items.find((i) => i.text === "a")?.sources).toHaveLength(2);
  });

  test("two exports that are cut into files at other places: a record in `_1` of one is that in `_2` of the other", async () => {
    const second = POSTS.replace("_1.", "_2.");
    const older = await zip("facebook-ann-2024-01-02-AAAAAAAA.zip", { [POSTS]: [post("a", 1), post("b", 2)] });
    const newer = await zip("facebook-ann-2025-01-02-BBBBBBBB.zip", {
      [POSTS]: [post("c", 3), post("b", 2)],
      [second]: [post("a", 1), post("a", 1)],
    });
    const { items } = await audit(older, newer);
    expect(sorted(items.map((i) => i.text))).toEqual(["a", "a", "b", "c"]);
  });

  test("two exports of different eras: a record is the same whatever the folders are called", async () => {
    const comment = (title: string) => ({
      comments_v2: [
        { timestamp: 7, title, data: [{ comment: { timestamp: 7, comment: "c", author: "Ann Example" } }] },
      ],
    });
    const older = await zip("facebook-ann-2021-01-02-AAAAAAAA.zip", {
      "posts/your_posts_1.json": [post("a", 1), post("twin", 2), post("twin", 2), post("gone", 3)],
      "comments_and_reactions/comments.json": comment("Ann Example commented on Bob Example's post."),
      "profile_information/profile_information.json": profileOf("Ann Example", "ann"),
    });
    const newer = await zip("facebook-ann-2026-01-02-BBBBBBBB.zip", {
      [POSTS]: [post("a", 1), post("twin", 2), post("twin", 2), post("new", 4)],
      [COMMENTS]: comment("Ann Example hat den Beitrag von Bob Example kommentiert."),
      [PROFILE]: profileOf("Ann Example", "ann"),
    });
    const { items } = await audit(older, newer);
    const sources = Object.fromEntries(items.map((i) => [`${i.kind} ${i.text}`, i.sources.length]));
    expect(items).toHaveLength(8);
    expect(sources).toEqual({
      "post a": 2,
      "post twin": 2,
      "post gone": 1,
      "post new": 1,
      "comment c": 2,
      "profile-name Ann Example": 2,
      "username ann": 2,
    });
  });

  test("two exports of Instagram of different eras: comments, name and bio stand once, an old bio is past", async () => {
    const profile = (bio: string) => ({
      profile_user: [
        { string_map_data: { Username: { value: "uu" }, Bio: { value: bio }, "Private Account": { value: "False" } } },
      ],
    });
    const older = await zip("instagram-uu-2023-01-02-AAAAAAAA.zip", {
      "personal_information/personal_information.json": profile("old"),
      "comments/post_comments.json": {
        comments_media_comments: [
          { title: "otto", string_list_data: [{ value: "so nice", timestamp: 1_600_000_000 }] },
        ],
      },
    });
    const newer = await zip("instagram-uu-2026-01-02-BBBBBBBB.zip", {
      "personal_information/personal_information/personal_information.json": profile("new"),
      "your_instagram_activity/comments/post_comments_1.json": [
        {
          string_map_data: {
            Comment: { value: "so nice" },
            "Media Owner": { value: "otto" },
            Time: { timestamp: 1_600_000_000 },
          },
        },
      ],
    });
    const { items } = await audit(older, newer);
    expect(sorted(items.map((i) => [i.kind, i.text, i.verdict, i.sources.length].join(" ")))).toEqual([
      "bio new likely-in-scope 1",
      "bio old formerly-public 1",
      "comment so nice undetermined 2",
      "username uu in-scope 2",
    ]);
  });

  test("two people in one audit stay two accounts", async () => {
    const a = await zip("first.zip", { [PROFILE]: profileOf("Ann Example", "ann"), [POSTS]: [post("by ann", 1)] });
    const b = await zip("second.zip", { [PROFILE]: profileOf("Bob Example", "bob"), [POSTS]: [post("by bob", 1)] });
    const { head, items } = await audit(a, b);
    expect(head.accounts.map((x) => x.username)).toEqual(["ann", "bob"]);
    expect(items.find((i) => i.text === "by bob")?.question).toBe("facebook.timeline#2");
  });

  test("an unpacked folder and a single file of it are read as a zip is", async () => {
    const root = join(await folder(), "facebook-ann-2025-01-02-AAAAAAAA");
    const file = join(root, COMMENTS);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(
      file,
      JSON.stringify({ comments_v2: [{ timestamp: 5, title: "x", data: [{ comment: { comment: "hello" } }] }] }),
    );
    for (const path of [root, join(root, FB), dirname(file), file]) {
      const { items } = await audit(path);
      expect(items.map((i) => i.text)).toEqual(["hello"]);
    }
  });
});
