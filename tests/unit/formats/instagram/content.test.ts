import { describe, expect, test } from "vitest";
import * as content from "../../../../src/formats/instagram/content.ts";
import { archivedThreads, threads } from "../../../../src/formats/threads/posts.ts";
import { mojibake, OWN, readAll } from "../collect.ts";

const FILE = { uri: "media/posts/202406/17900000000000001.jpg", creation_timestamp: 1_718_409_600, title: "" };

describe("posts", () => {
  test("one picture has its caption as the file's title, several have it at the root", () => {
    const { items } = readAll(content.posts, [
      { media: [{ ...FILE, title: mojibake("Été") }] },
      { media: [FILE, { ...FILE, uri: "b.mp4" }], title: "Both", creation_timestamp: 1_718_409_602 },
    ]);
    expect(items).toEqual([
      {
        kind: "post",
        text: "Été",
        createdAt: 1_718_409_600_000,
        media: [{ uri: FILE.uri, type: "image" }],
        notes: [],
        place: OWN,
        state: "published",
        pointer: ["", 0],
      },
      expect.objectContaining({ text: "Both", createdAt: 1_718_409_602_000, pointer: ["", 1] }),
    ]);
    expect(items[1]?.media?.map((m) => m.type)).toEqual(["image", "video"]);
  });

  test("a lone object, and a record with nothing", () => {
    expect(readAll(content.posts, { media: [FILE] }).items[0]?.pointer).toEqual(["", -1]);
    expect(readAll(content.posts, [{}, { media: 5 }]).problems).toEqual(["record-wrong-shape", "record-wrong-shape"]);
  });

  test.each([
    [content.reels, "ig_reels_media", "reel", "published"],
    [content.igtv, "ig_igtv_media", "video", "published"],
    [content.archivedPosts, "ig_archived_post_media", "post", "archived"],
    [content.recentlyDeleted, "ig_recently_deleted_media", "post", "trashed"],
  ] as const)("%o", (reader, wrapper, kind, state) => {
    expect(readAll(reader, { [wrapper]: [{ media: [FILE] }] }).items).toMatchObject([{ kind, state }]);
  });
});

test("stories and profile photos are flat lists", () => {
  expect(readAll(content.stories, { ig_stories: [{ ...FILE, title: "Sun" }] }).items).toMatchObject([
    { kind: "story", text: "Sun", state: "expired-story" },
  ]);
  expect(readAll(content.profilePhotos, { ig_profile_picture: [{ ...FILE, title: "x" }] }).items).toMatchObject([
    { kind: "profile-picture", field: "profile_photo", text: "" },
  ]);
});

describe("posts.json without a number", () => {
  const record = (...label_values: object[]) => ({ timestamp: 5, media: [], label_values });

  test("coordinates are noticed wherever they stand: under a label or at a file; 0 is none", () => {
    const at = (latitude: number) => ({
      ...FILE,
      media_metadata: { photo_metadata: { exif_data: [{ device_id: "x" }, { latitude, longitude: 0 }] } },
    });
    const notesOf = (...values: object[]) => readAll(content.detailedPosts, [record(...values)]).items[0]?.notes;
    expect(notesOf({ label: "Latitude", value: "48.4" })).toEqual(["has-location"]);
    expect(notesOf({ label: "Media", media: [at(48.4)] })).toEqual(["has-location"]);
    const album = {
      title: "",
      dict: [{ label: "Media", media: [FILE] }, { dict: [{ label: "Media", media: [{ ...at(48.4), uri: "b.jpg" }] }] }],
    };
    expect(notesOf(album)).toEqual(["has-location"]);
    expect(notesOf({ label: "Latitude", value: "0" }, { label: "Media", media: [at(0)] })).toEqual([]);
    expect(readAll(content.posts, [record({ label: "Media", media: [at(48.4)] })]).items[0]?.notes).toEqual([
      "has-location",
    ]);
  });
  const stateOf = (...values: object[]) => readAll(content.detailedPosts, [record(...values)]).items[0]?.state;

  test("the caption and the media, in English and French", () => {
    const { items } = readAll(content.detailedPosts, [
      record(
        { label: "Caption", value: "Sea" },
        { label: "Media", media: [FILE] },
        { label: "Published", value: "True" },
      ),
      record({ label: mojibake("Légende"), value: "Mer" }, { label: mojibake("Publié"), value: "Vrai" }),
    ]);
    expect(items.map((i) => [i.text, i.state])).toEqual([
      ["Sea", "published"],
      ["Mer", "published"],
    ]);
    expect(items[0]?.media).toEqual([{ uri: FILE.uri, type: "image" }]);
  });

  test("an unpublished one and a value nobody understands are never published, and a draft only where the file says so", () => {
    expect(stateOf({ label: "Draft", value: "True" }, { label: "Published", value: "False" })).toBe("draft");
    expect(stateOf({ label: "Draft", value: "False" }, { label: "Published", value: "False" })).toBe("unclear");
    expect(stateOf({ label: "Published", value: "False" })).toBe("unclear");
    expect(stateOf({ label: "Published", value: "???" })).toBe("unclear");
    expect(stateOf({ label: "Draft", value: "???" })).toBe("unclear");
    expect(stateOf({ label: "Draft", value: "False" }, { label: "Published", value: "True" })).toBe("published");
  });
});

test("Threads: the text stands in an entry without a file", () => {
  const entry = {
    media: [{ uri: "", creation_timestamp: 7, title: "Hello", text_app_post: { reply_control: "everyone" } }],
  };
  expect(readAll(threads, { text_post_app_text_posts: [entry] }).items).toMatchObject([
    { kind: "post", text: "Hello", createdAt: 7000, media: [], state: "published" },
  ]);
  expect(readAll(archivedThreads, { text_post_app_text_app_archived_posts: [entry] }).items[0]?.state).toBe("archived");
});

describe("a draft in a language nobody tabled", () => {
  const record = (...label_values: object[]) => [{ timestamp: 1_717_000_000, media: [], label_values }];
  const stateOf = (value: unknown, reader = content.detailedPosts) =>
    readAll(reader, value, { platform: "instagram" }).items.map((i) => i.state ?? "published");

  test.each([
    ["Korean, whose yes and no are known", record({ label: "캡션", value: "x" }, { label: "초안", value: "참" })],
    ["Tamil, whose are not", record({ label: "தலைப்பு", value: "x" }, { label: "வரைவு", value: "ஆம்" })],
    [
      "a flag beside a caption that is known",
      record({ label: "Caption", value: "x" }, { label: "Zirriborroa", value: "Bai" }),
    ],
  ])("may be one: %s", (_, value) => {
    expect(stateOf(value)).toEqual(["unclear"]);
  });

  test("labels that are known, numbers and long texts make no doubt", () => {
    const known = record({ label: "Caption", value: "x" }, { label: "Latitude", value: "1.5" });
    expect(stateOf(known)).toEqual(["published"]);
    expect(stateOf(record({ label: "Caption", value: "x" }, { label: "Qqq", value: "12.5" }))).toEqual(["published"]);
    expect(stateOf(record({ label: "Published", value: "True" }, { label: "Qqq", value: "w" }))).toEqual(["published"]);
  });

  test("the numbered files say so too, should Meta move them to this shape", () => {
    expect(stateOf(record({ label: "Caption", value: "x" }, { label: "Draft", value: "True" }), content.posts)).toEqual(
      ["draft"],
    );
  });
});
