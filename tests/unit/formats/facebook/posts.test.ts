import { describe, expect, test } from "vitest";
import * as posts from "../../../../src/formats/facebook/posts.ts";
import { profileUpdates } from "../../../../src/formats/facebook/updates.ts";
import { group, host, mojibake, OWN, readAll } from "../collect.ts";

const PICTURE = { uri: "posts/media/your_posts/1_n.jpg", creation_timestamp: 1_700_000_000, title: "Mobile uploads" };

describe("posts", () => {
  test("the text, repaired, with its time, media, place and tags", () => {
    const { items, problems } = readAll(posts.posts, [
      {
        timestamp: 1_700_000_000,
        title: "Ann Example was at Cafe.",
        data: [{ update_timestamp: 1 }, { post: mojibake("Café time 👍") }],
        attachments: [
          { data: [{ media: PICTURE }, { place: { name: "Cafe", coordinate: { latitude: 1.5, longitude: 2.5 } } }] },
        ],
        tags: [{ name: "Bob Example" }],
      },
    ]);
    expect(problems).toEqual([]);
    expect(items).toEqual([
      {
        kind: "post",
        createdAt: 1_700_000_000_000,
        text: "Café time 👍",
        media: [{ uri: PICTURE.uri, type: "image" }],
        place: OWN,
        openTitle: " was at Cafe.",
        state: "published",
        attached: "Cafe",
        notes: ["has-location", "tags-people"],
        pointer: ["", 0],
      },
    ]);
  });

  test("the media's own caption where there is no post text; never its title, which names an album", () => {
    const caption = { ...PICTURE, description: "At the lake" };
    const { items } = readAll(posts.posts, [
      { timestamp: 1, attachments: [{ data: [{ media: caption }] }] },
      { timestamp: 1, attachments: [{ data: [{ media: PICTURE }] }] },
    ]);
    expect(items.map((i) => i.text)).toEqual(["At the lake", ""]);
  });

  test("tags as plain strings, missing keys, one lone record", () => {
    const lone = readAll(posts.posts, { timestamp: 1_600_000_000, data: [{ post: "Alone" }], tags: ["Bob Example"] });
    expect(lone.items).toHaveLength(1);
    expect(lone.items[0]).toMatchObject({ text: "Alone", notes: ["tags-people"], pointer: ["", -1] });
    const bare = readAll(posts.posts, [{ timestamp: 1_600_000_000 }, { data: [{ post: "Undated" }] }]);
    expect(bare.items.map((i) => [i.createdAt, i.text])).toEqual([
      [1_600_000_000_000, ""],
      [null, "Undated"],
    ]);
  });

  test("a record whose contents are gone is no post and no fault", () => {
    expect(readAll(posts.posts, [{ data: [{}] }, { data: [], title: "" }])).toMatchObject({ items: [], problems: [] });
  });

  test("a record that tells nothing is counted, and the next is read", () => {
    const { items, problems } = readAll(posts.posts, [{ title: "Ann Example" }, 7, { timestamp: 5 }]);
    expect(problems).toEqual(["record-wrong-shape", "record-wrong-shape"]);
    expect(items).toHaveLength(1);
  });

  test("something for sale shows its title and description", () => {
    const sale = { title: "Bike", description: "Blue", price: "$10" };
    const { items } = readAll(posts.posts, [{ timestamp: 1, attachments: [{ data: [{ for_sale_item: sale }] }] }]);
    expect(items[0]?.text).toBe("Bike\nBlue");
  });

  test("an audience that the record states is taken", () => {
    const one = { timestamp: 1, data: [{ post: "x" }] };
    const { items } = readAll(posts.posts, [
      { ...one, audience: "Friends" },
      { ...one, privacy: { value: "Public" } },
    ]);
    expect(items.map((i) => i.label)).toEqual(["limited", "public"]);
  });

  test("on another's timeline, in a group, and everything of a Page's export", () => {
    const wrote = { timestamp: 1, title: "Ann Example wrote on Bob Example's timeline.", data: [{ post: "Hi" }] };
    expect(readAll(posts.posts, [wrote]).items[0]?.place).toEqual(host("Bob Example"));
    expect(readAll(posts.posts, [wrote], { pageExport: true }).items[0]?.place).toEqual({ type: "page", name: null });
    const inGroup = { timestamp: 1, title: "Ann Example posted in Cooking.", data: [{ post: "Soup" }] };
    expect(readAll(posts.groupPosts, { group_posts_v2: [inGroup] }).items[0]).toMatchObject({
      place: group("Cooking"),
      pointer: ["/group_posts_v2", 0],
    });
  });
});

describe("what is not published", () => {
  test.each([
    [posts.pendingPosts, "pending_posts_v2", "pending"],
    [posts.archivedPosts, "archive_v2", "archived"],
    [posts.trashedPosts, "trash_v2", "trashed"],
  ] as const)("%o", (reader, wrapper, state) => {
    const { items } = readAll(reader, { [wrapper]: [{ timestamp: 1, data: [{ post: "x" }] }] });
    expect(items.map((i) => i.state)).toEqual([state]);
  });

  test("archived stories carry their caption as the media's title", () => {
    const { items } = readAll(posts.archivedStories, {
      archived_stories_v2: [{ timestamp: 1, attachments: [{ data: [{ media: { ...PICTURE, title: "Sun" } }] }] }],
    });
    expect(items[0]).toMatchObject({ kind: "story", text: "Sun", state: "archived" });
  });
});

describe("profile updates", () => {
  test("a new profile picture is that picture, a life event a post", () => {
    const { items } = readAll(profileUpdates, {
      profile_updates_v2: [
        {
          timestamp: 2,
          title: "Ann Example updated her profile picture.",
          attachments: [{ data: [{ media: PICTURE }] }],
        },
        { timestamp: 1, title: "Ann Example", attachments: [{ data: [{ life_event: { title: "New job" } }] }] },
      ],
    });
    expect(items.map((i) => [i.kind, i.text])).toEqual([
      ["profile-picture", ""],
      ["post", "New job"],
    ]);
  });
});
