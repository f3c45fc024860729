import { describe, expect, test } from "vitest";
import { labelRecord } from "../../../src/decode/labelValues.ts";
import { audienceOfEntries, labelledAudience } from "../../../src/formats/labelled.ts";
import { labelled, ownerOf } from "../../../src/formats/labelledItems.ts";
import { mojibake } from "./collect.ts";

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
    const audience = (label_values: unknown) => audienceOfEntries(labelRecord({ label_values } as never).entries);
    expect(audience([{ title: "Post", dict: [{ label: "Shared with", value: "Friends" }] }])).toBe("limited");
    expect(audience([{ label: mojibake("Visibilité"), value: "Public" }])).toBe("public");
    expect(audience([{ label: "Privacy policy", value: "Public" }])).toBeNull();
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
