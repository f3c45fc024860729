import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listRecords } from "../../../src/decode/records.ts";

const one = { timestamp: 1 };

describe("listRecords", () => {
  it.each([
    ["a bare array", [one], "", false],
    ["a wrapper", { comments: [one] }, "/comments", false],
    ["a wrapper with a version", { other: [2], comments_v3: [one] }, "/comments_v3", false],
    ["one record under a wrapper", { comments_v2: one }, "/comments_v2", true],
    ["a list one level deeper", { comments: { activity_log_data: [one] } }, "/comments/activity_log_data", false],
    ["an unknown wrapper", { count: 3, anything_v2: [one] }, "/anything_v2", false],
    ["an unknown wrapper one level deeper", { x: { activity_log_data: [one] } }, "/x/activity_log_data", false],
    ["a lone record", one, "", true],
    ["a key that a pointer must escape", { "a/b~c": [one] }, "/a~1b~0c", false],
  ])("finds the record in %s", (_, value, prefix, lone) => {
    expect(listRecords(value as never, ["comments"])).toEqual({ records: [one], prefix, lone });
  });

  it.each([
    { media: [{ uri: "a.jpg" }, { uri: "b.jpg" }] },
    { label_values: [] },
    { string_map_data: {} },
    { string_list_data: [1, 2] },
    { title: "t", data: [{}, {}] },
    { attachments: [] },
    { uri: "a.jpg" },
    { name: "Album", photos: [one] },
  ])("takes %j for a lone record, not for a wrapper", (record) => {
    expect(listRecords(record as never, ["comments"])).toEqual({ records: [record], prefix: "", lone: true });
  });

  it("finds a wrapper named with its version, and a nested one", () => {
    expect(listRecords({ comments_v2: [one] }, ["comments_v2"]).prefix).toBe("/comments_v2");
    const responses = { event_responses_v2: { events_declined: [2], events_joined: [one] } };
    expect(listRecords(responses, ["event_responses", "events_joined"])).toEqual({
      records: [one],
      prefix: "/event_responses_v2/events_joined",
      lone: false,
    });
  });

  it("goes by the order of the wrappers and by whole names", () => {
    expect(listRecords({ a: [1], b: [2] }, ["b", "a"]).records).toEqual([2]);
    expect(listRecords({ comments_by_me: [1], comments: [2] }, ["comments"]).records).toEqual([2]);
  });

  it.each([null, 1, "x", true, {}, { a: 1 }, { a: {} }])("finds nothing in %j", (value) => {
    expect(listRecords(value, ["comments"]).records).toEqual([]);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.string()), (value, wrappers) => {
        expect(Array.isArray(listRecords(value as never, wrappers).records)).toBe(true);
      }),
    );
  });
});
