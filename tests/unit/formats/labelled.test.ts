import { describe, expect, test } from "vitest";
import { album } from "../../../src/formats/facebook/media.ts";
import { stories } from "../../../src/formats/instagram/content.ts";
import { profile as profileReader } from "../../../src/formats/instagram/profile.ts";
import { labelledAudience } from "../../../src/formats/labelled.ts";
import { labelled, ownerOf } from "../../../src/formats/labelledItems.ts";
import { mojibake, readAll } from "./collect.ts";

describe("an audience that the export states", () => {
  test.each([
    [{ audience: "Public" }, "public"],
    [{ privacy: { value: "Only me" } }, "nobody"],
    [{ visibility: mojibake("Amis") }, "limited"],
    [{ shared_with: { description: "Friends" } }, "limited"],
    [{ string_map_data: { Audience: { value: "Friends" } } }, "limited"],
    [{ audience: "something new" }, null],
    [{ title: "Public" }, null],
    [{ audience: null, string_map_data: [] }, null],
  ])("%o", (raw, audience) => {
    expect(labelledAudience(raw as never)).toBe(audience);
  });

  test("in label_values, at any depth, by label or title", () => {
    const audience = (label_values: unknown) => labelledAudience({ label_values } as never);
    expect(audience([{ title: "Post", dict: [{ label: "Shared with", value: "Friends" }] }])).toBe("limited");
    expect(audience([{ label: mojibake("Visibilité"), value: "Public" }])).toBe("public");
    expect(audience([{ label: "Privacy policy", value: "Public" }])).toBeNull();
    expect(audience([{ label: mojibake("공개 범위"), value: "Public" }])).toBe("public");
  });

  test("beside the words, and of two the wider: what is public for some is public", () => {
    expect(labelledAudience({ data: [{ post: "x" }, { privacy: "Only me" }] } as never)).toBe("nobody");
    expect(labelledAudience({ data: [{ comment: { comment: "x", audience: "Friends" } }] } as never)).toBe("limited");
    expect(labelledAudience({ privacy: "Only me", string_map_data: { Audience: { value: "Public" } } } as never)).toBe(
      "public",
    );
  });

  test("labels the items of every reader, but for the many of a profile", () => {
    const story = { uri: "media/1.jpg", creation_timestamp: 1_700_000_000, privacy: "Public" };
    expect(readAll(stories, { ig_stories: [story] }, { platform: "instagram" }).items).toMatchObject([
      { kind: "story", label: "public" },
    ]);
    const summer = { name: "Summer", photos: [{ uri: "media/2.jpg" }], privacy: { value: "Friends" } };
    expect(readAll(album, summer).items).toMatchObject([{ label: "limited" }]);
    const profile = { string_map_data: { Username: { value: "ann" }, Audience: { value: "Public" } } };
    const { items } = readAll(profileReader, { profile_user: [profile] }, { platform: "instagram" });
    expect(items.map((i) => i.label ?? null)).not.toContain("public");
  });
});

describe("a label_values record", () => {
  test("its own link, never that of its owner", () => {
    const owner = {
      title: "Owner",
      dict: [
        {
          title: "",
          dict: [
            { label: "URL", value: "https://example.org/bob" },
            { label: "Username", value: "bob" },
          ],
        },
      ],
    };
    const raw = { label_values: [owner, { label: "URL", value: "https://example.org/post" }] } as never;
    expect(labelled(raw).url).toBe("https://example.org/post");
    expect(labelled({ label_values: [owner] } as never).url).toBeNull();
    expect(ownerOf(labelled(raw).entries)).toEqual({ name: null, username: "bob" });
  });
});
