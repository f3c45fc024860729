import { describe, expect, test } from "vitest";
import { unreadTexts } from "../../../src/model/problem.ts";
import { post as fbPost, PROFILE, profileOf } from "../audit/export.ts";
import { page, section } from "../decode/html/pages.ts";
import { auditFolder } from "../formats/auditFolder.ts";

const igPost = (text: string, at = 1_600_000_000) => ({
  media: [{ uri: `media/posts/202009/${at}.jpg`, creation_timestamp: at, title: text }],
});
const igComment = (text: string) => ({
  string_map_data: { Comment: { value: text }, Time: { timestamp: 1_600_000_000 }, "Media Owner": { value: "bob" } },
});
const fbComment = (text: string) => ({
  timestamp: 1_600_000_001,
  title: "Ann Example commented on Bob Example's post.",
  data: [{ comment: { timestamp: 1_600_000_001, comment: text, author: "Ann Example" } }],
});
const DATE = "Jun 01, 2025 3:31:29 pm";
const textsOf = ({ items }: { readonly items: readonly { readonly text: string }[] }) => items.map((i) => i.text);

describe("content is read wherever it lies", () => {
  const list = (text: string) => [fbPost(text, 1_600_000_000)];
  test.each<[path: string, content: unknown]>([
    ["your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1 (1).json", list("here")],
    ["your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1 - Copy.json", list("here")],
    ["your_facebook_activity/posts/your_posts_1 - Kopie (2).json", list("here")],
    ["your_facebook_activity/my things/some file.json", list("here")],
    ["old/2019 backup.json", list("here")],
    ["your_facebook_activity/posts/my wall.json", { wall: list("here") }],
    ["your_facebook_activity/posts/my wall.json", { status_updates: list("here"), more: [] }],
    ["your_facebook_activity/x/said.json", [fbComment("here")]],
    ["your_facebook_activity/x/said.json", { things: [fbComment("here")] }],
    ["your_facebook_activity/x/said.html", page(section("Ann Example commented on Bob's post.", "<p>here</p>", DATE))],
    ["your_facebook_activity/x/wall.html", page(section("Ann Example updated her status.", "<p>here</p>", DATE))],
    ["loose/your_posts_1.html", page(section("Ann Example updated her status.", "<p>here</p>", DATE))],
    ["your_instagram_activity/x/pictures.json", [igPost("here")]],
    ["posts_1 (1).json", [igPost("here")]],
    ["grid.json", [igPost("here")]],
    ["your_instagram_activity/x/said.json", [igComment("here")]],
  ])("%s", async (path, content) => {
    const audited = await auditFolder({ [path]: content });
    expect(textsOf(audited)).toEqual(["here"]);
    expect(audited.problems.filter(({ code }) => code !== "media-missing")).toEqual([]);
  });

  test("of the other service than the rest of its folder", async () => {
    const audited = await auditFolder({
      [PROFILE]: profileOf("Ann Example", "ann"),
      "your_facebook_activity/mine.json": [igPost("of Instagram")],
    });
    expect(audited.items.find((i) => i.text === "of Instagram")?.platform).toBe("instagram");
  });
});

describe("what looks like content and has no reader", () => {
  test("is a problem with the count of its texts", async () => {
    const entry = (n: number) => ({
      when: { timestamp: 1_600_000_000 + n },
      body: { text: `Words number ${n} of mine` },
    });
    const path = "your_facebook_activity/new_things/new_things.json";
    const audited = await auditFolder({
      [PROFILE]: profileOf("Ann Example", "ann"),
      [path]: { entries_v3: [entry(1), entry(2), entry(3)] },
    });
    expect(audited.problems).toEqual([{ code: "content-not-read", data: { file: path, count: 3 } }]);
    expect(unreadTexts(audited.problems)).toBe(3);
    expect(audited.files.find((f) => f.file === path)).toMatchObject({ status: "unknown", items: 0 });
  });

  test("is none where no time or no words are in it", async () => {
    const audited = await auditFolder({
      [PROFILE]: profileOf("Ann Example", "ann"),
      "your_facebook_activity/x/a.json": { sizes: [{ timestamp: 1_600_000_000, value: "17" }] },
      "your_facebook_activity/x/b.json": { words: [{ text: "Several words, no time" }] },
    });
    expect(audited.problems).toEqual([]);
  });
});

describe("the same record twice within one source counts once", () => {
  const lists = (...texts: string[]) => texts.map((text, i) => fbPost(text, 1_600_000_000 + i));
  const path = (folder: string, name: string) => `${folder}/posts/${name}.json`;
  test.each<[what: string, files: Record<string, unknown>, count: number]>([
    [
      "two eras in one folder",
      {
        [path("your_activity_across_facebook", "your_posts_1")]: lists("One", "Two"),
        [path("your_facebook_activity", "your_posts__check_ins__photos_and_videos_1")]: lists("One", "Two", "Three"),
      },
      3,
    ],
    [
      "a file and its copy",
      {
        [path("your_facebook_activity", "your_posts_1")]: lists("One", "Two"),
        [path("your_facebook_activity", "your_posts_1 (1)")]: lists("One", "Two", "Three"),
      },
      3,
    ],
    [
      "a file and one renamed",
      {
        [path("your_facebook_activity", "your_posts_1")]: lists("One", "Two"),
        "your_facebook_activity/old/wall.json": lists("One", "Two"),
      },
      2,
    ],
    [
      "a folder and its copy",
      {
        [path("your_facebook_activity", "your_posts_1")]: lists("One", "Two"),
        [path("your_facebook_activity - Copy", "your_posts_1")]: lists("One", "Two"),
      },
      2,
    ],
    [
      "equal records of one file",
      { [path("your_facebook_activity", "your_posts_1")]: [...lists("One"), ...lists("One")] },
      2,
    ],
    [
      "equal records of two pieces of one list",
      {
        [path("your_facebook_activity", "your_posts_1")]: lists("One"),
        [path("your_facebook_activity", "your_posts_2")]: lists("One"),
      },
      2,
    ],
  ])("%s", async (_what, files, count) => {
    const { items } = await auditFolder(files);
    expect(items.filter((i) => i.kind === "post")).toHaveLength(count);
  });
});
