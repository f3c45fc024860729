import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../../../src/decode/json.ts";
import { routes } from "../../../src/formats/routes.ts";
import { readAll } from "./collect.ts";

const readers = [...new Set(routes.map((r) => r.reader))];

/** Keys that readers look for: random keys would never get past the first line. */
const KEYS = [
  "timestamp",
  "title",
  "data",
  "post",
  "attachments",
  "media",
  "uri",
  "creation_timestamp",
  "tags",
  "name",
  "comment",
  "author",
  "group",
  "label_values",
  "label",
  "value",
  "dict",
  "vec",
  "href",
  "timestamp_value",
  "ent_field_name",
  "string_map_data",
  "string_list_data",
  "media_map_data",
  "media_list_data",
  "Comment",
  "Time",
  "Username",
  "photos",
  "cover_photo",
  "poll",
  "options",
  "reaction",
  "messages",
  "content",
  "sender_name",
  "media_metadata",
  "photo_metadata",
  "exif_data",
  "latitude",
  "birthday",
  "year",
  "month",
  "day",
  "emails",
  "full_name",
  "comments",
  "caption",
  "taken_at",
  "path",
  "life_event",
  "event",
  "fundraiser",
  "for_sale_item",
  "place",
  "location",
  "thumbnail",
  "Changed",
  "__proto__",
];
const WORDS = [
  "",
  "Owner",
  "Message",
  "True",
  "Private Account",
  "Ann commented on Bob's post.",
  "a.jpg",
  "2018-01-02T03:04:05",
];

const json: fc.Arbitrary<Json> = fc.letrec<{ node: Json }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 7, withCrossShrink: true },
    fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.double(),
      fc.constantFrom(1_700_000_000, 0, -62_169_958_800, 1e12),
      fc.string(),
      fc.constantFrom(...WORDS),
    ) as fc.Arbitrary<Json>,
    fc.array(tie("node"), { maxLength: 4 }) as fc.Arbitrary<Json>,
    fc.dictionary(fc.constantFrom(...KEYS), tie("node"), { maxKeys: 5 }) as fc.Arbitrary<Json>,
  ),
})).node;

describe("a reader never throws, whatever the file holds", () => {
  for (const reader of readers) {
    test(reader.id, () => {
      const wrapped = fc.tuple(json, fc.constantFrom("", ...reader.wrappers)).map(([value, wrapper]): Json => {
        return wrapper === "" ? value : { [wrapper]: value };
      });
      fc.assert(
        fc.property(wrapped, (value) => {
          const { items } = readAll(reader, value, { username: "ann.example", names: [["Cooking", "group"]] });
          for (const item of items) {
            if (item.text !== undefined) expect(typeof item.text).toBe("string");
            if (item.createdAt !== null) expect(Number.isInteger(item.createdAt)).toBe(true);
            expect(item.pointer[0]).toMatch(/^(\/|$)/);
          }
        }),
        { numRuns: 150 },
      );
    });
  }
});
