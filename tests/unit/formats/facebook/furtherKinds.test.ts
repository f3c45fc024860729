import { describe, expect, test } from "vitest";
import { routeOf } from "../../../../src/formats/routes.ts";
import { group, host, OWN, readAll } from "../collect.ts";

/** Reads a file as its path says. */
function readAt(path: string, value: unknown) {
  const route = routeOf(path, "facebook");
  if (route === null) throw new Error(`no route for ${path}`);
  return { ...readAll(route.reader, value), rank: route.rank };
}

const record = (...label_values: object[]) => ({ timestamp: 5, media: [], fbid: "1", label_values });
const FILE = { uri: "posts/media/1_n.jpg", creation_timestamp: 3, title: "Album" };

describe("kinds that few exports have", () => {
  test("media that were shown again are photos to be joined with their post", () => {
    const { items, rank } = readAt("posts/birthday_media.json", [
      record({ label: "Media", media: [FILE, { uri: "b.mp4" }] }),
      record({ label: "Text", value: "x" }),
    ]);
    expect(rank).toBe("second-list");
    expect(items.map((i) => [i.kind, i.createdAt, i.media?.map((m) => m.uri)])).toEqual([
      ["photo", 3000, [FILE.uri]],
      ["video", null, ["b.mp4"]],
    ]);
  });

  test("a shared memory is a post", () => {
    const { items } = readAt(
      "posts/shared_memories.json",
      record({ label: "Message", value: "Ten years" }, { label: "Photos", media: [FILE] }),
    );
    expect(items).toMatchObject([{ kind: "post", text: "Ten years", createdAt: 5000, place: OWN, pointer: ["", -1] }]);
  });

  test("a place the user created stands on its own Page, in both shapes", () => {
    const path = "your_places/places_you've_created.json";
    const classic = readAt(path, {
      your_places_v2: [{ name: "Old Mill", address: "1 Example Street", creation_timestamp: 4 }],
    });
    const recent = readAt(
      path,
      record({ label: "Name", value: "Old Mill" }, { label: "Address", value: "1 Example Street" }),
    );
    for (const { items } of [classic, recent])
      expect(items).toMatchObject([
        { kind: "post", text: "Old Mill\n1 Example Street", place: host("Old Mill", "page") },
      ]);
  });

  test("reviews, in both shapes", () => {
    const classic = readAt("reviews/your_reviews.json", {
      reviews_v2: [{ timestamp: 4, data: [{ review: { page: "Cafe", text: "Good soup" } }] }],
    });
    const recent = readAt("reviews/your_reviews.json", [
      record({ label: "Name", value: "Cafe" }, { label: "Review", value: "Good soup" }),
    ]);
    for (const { items } of [classic, recent])
      expect(items).toMatchObject([{ kind: "review", text: "Good soup", place: host("Cafe", "page") }]);
    expect(readAt("reviews/your_reviews.json", [{}]).problems).toEqual(["record-wrong-shape"]);
  });

  test("a post that only asks a poll shows the question", () => {
    const { items } = readAt("posts/your_posts_1.json", [
      { timestamp: 1, attachments: [{ data: [{ poll: { question: "Tea?" } }] }] },
    ]);
    expect(items).toMatchObject([{ kind: "post", text: "Tea?" }]);
  });

  test("an avatar", () => {
    expect(readAt("avatars/avatars.json", [{ uri: "a.png", creation_timestamp: 2 }]).items).toMatchObject([
      { kind: "avatar", createdAt: 2000, media: [{ uri: "a.png" }] },
    ]);
  });
});

describe("files that have moved to label_values", () => {
  test.each([
    ["posts/your_posts_1.json", "Message", { kind: "post", place: OWN }],
    ["comments_and_reactions/comments.json", "Comment", { kind: "comment", place: host(null) }],
    ["groups/group_posts_and_comments.json", "Message", { kind: "post", place: group(null) }],
    ["groups/your_comments_in_groups.json", "Comment", { kind: "comment", place: group(null) }],
    ["reels/your_reels.json", "Description", { kind: "reel", place: OWN }],
    ["stories/archived_stories.json", "Message", { kind: "story", state: "archived" }],
    ["events/your_events.json", "Name", { kind: "event" }],
    ["facebook_marketplace/items_sold.json", "Title", { kind: "marketplace-listing" }],
  ])("%s", (path, label, expected) => {
    expect(readAt(path, [record({ label, value: "Words" })]).items).toMatchObject([
      { ...expected, text: "Words", createdAt: 5000 },
    ]);
  });

  test("a comment names its group or whose content it is on", () => {
    const path = "comments_and_reactions/comments.json";
    const at = (label: string, value: string) =>
      readAt(path, [record({ label: "Comment", value: "Hi" }, { label, value })]).items[0]?.place;
    expect(at("Group", "Cooking")).toEqual(group("Cooking"));
    expect(at("Owner", "Bob Example")).toEqual(host("Bob Example"));
    expect(at("Owner", "Ann Example")).toEqual(OWN);
  });
});
