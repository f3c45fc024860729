import { describe, expect, test } from "vitest";
import * as interactions from "../../../../src/formats/instagram/interactions.ts";
import { host, mojibake, OWN, readAll } from "../collect.ts";

const comment = (map: Record<string, object>) => ({ media_list_data: [{ uri: "" }], string_map_data: map });
const owner = {
  title: "Owner",
  dict: [
    {
      title: "",
      dict: [
        { label: "URL", value: "" },
        { label: "Name", value: "Bob" },
        { label: "Username", value: "bob_example" },
      ],
    },
  ],
};
const hashtags = { title: "Hashtags", dict: [{ title: "", dict: [{ label: "Name", value: "sea" }] }] };

describe("comments", () => {
  test.each([
    ["English", { Comment: { value: "Nice" }, "Media Owner": { value: "bob_example" }, Time: { timestamp: 5 } }],
    [
      "of 2022",
      {
        Comment: { value: "Nice" },
        "Comment creation time": { timestamp: 5 },
        "Media owner": { value: "bob_example" },
        "Deletion status": { value: "False" },
      },
    ],
    ["a language nobody knows", { Aaa: { value: "Nice" }, Bbb: { value: "bob_example" }, Ccc: { timestamp: 5 } }],
  ])("%s", (_name, map) => {
    expect(readAll(interactions.comments, [comment(map)]).items).toEqual([
      {
        kind: "comment",
        createdAt: 5000,
        text: "Nice",
        media: [],
        place: host("bob_example"),
        state: "published",
        pointer: ["", 0],
      },
    ]);
  });

  test("on one's own content; deleted ones; a GIF without words", () => {
    const own = comment({ Comment: { value: "x" }, "Media Owner": { value: "Ann_Example" }, Time: { timestamp: 5 } });
    expect(readAll(interactions.comments, [own], { username: "ann_example" }).items[0]?.place).toEqual(OWN);
    const deleted = comment({ Comment: { value: "x" }, Time: { timestamp: 5 }, "Deletion status": { value: "True" } });
    expect(readAll(interactions.comments, [deleted]).items[0]?.state).toBe("trashed");
    const gif = {
      media_list_data: [{ uri: "a.gif" }],
      string_map_data: { "Media Owner": { value: "bob" }, Time: { timestamp: 5 } },
    };
    expect(readAll(interactions.comments, [gif]).items).toMatchObject([
      { text: "", place: host("bob"), media: [{ uri: "a.gif" }] },
    ]);
  });

  test("lists of 2021 and label_values", () => {
    const old = { title: "bob_example", string_list_data: [{ value: mojibake("Schön"), timestamp: 5 }] };
    expect(readAll(interactions.comments, { comments_media_comments: [old] }).items).toMatchObject([
      { text: "Schön", createdAt: 5000, place: host("bob_example") },
    ]);
    const recent = { timestamp: 5, label_values: [{ label: "Comment", value: "Nice" }, hashtags, owner] };
    expect(readAll(interactions.comments, [recent]).items).toMatchObject([
      { text: "Nice", place: host("bob_example") },
    ]);
  });

  test("a record with nothing is counted", () => {
    expect(readAll(interactions.comments, [{}]).problems).toEqual(["record-wrong-shape"]);
  });
});

describe("likes", () => {
  test("the wrapper shape and the label_values shape; hashtags are not the owner", () => {
    const old = {
      title: "bob_example",
      string_list_data: [{ href: "https://www.instagram.com/p/X/", value: "👍", timestamp: 5 }],
    };
    expect(readAll(interactions.likes, { likes_media_likes: [old] }).items).toMatchObject([
      { kind: "reaction", createdAt: 5000, place: host("bob_example"), url: "https://www.instagram.com/p/X/" },
    ]);
    const recent = {
      timestamp: 5,
      label_values: [{ label: "URL", value: "u", href: "https://www.instagram.com/p/Y/" }, hashtags, owner],
    };
    expect(readAll(interactions.likes, recent).items).toMatchObject([
      { place: host("bob_example"), url: "https://www.instagram.com/p/Y/", pointer: ["", -1] },
    ]);
  });
});
