import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mediaName, mediaTypeOf } from "../../../src/decode/mediaName.ts";

describe("mediaName", () => {
  it.each([
    ["media/posts/202406/17900000000000001.jpg", "17900000000000001.jpg"],
    ["media\\posts\\a.jpg", "a.jpg"],
    ["media/Caf\u00c3\u00a9 100%.jpg", "Café 100%.jpg"],
    ["a%20b.png", "a%20b.png"],
    ["https://example.org/x/a.jpg?width=2#top", "a.jpg"],
    ["media/what?.jpg", "what?.jpg"],
    ["", ""],
    ["folder/", ""],
  ])("of %j is %j", (uri, name) => {
    expect(mediaName(uri)).toBe(name);
  });
});

describe("mediaTypeOf", () => {
  it.each([
    ["a/b.JPG", "image"],
    ["a/b.heic", "image"],
    ["a/b.mp4", "video"],
    ["a/b.aac", "audio"],
    ["a/b.pdf", "other"],
    ["photos/b.pdf", "other"],
    ["photos_and_videos/12345", "image"],
    ["media/photos/1.5 metres wide", "image"],
    ["media/other/12345", "other"],
    ["a.jpg/readme", "other"],
    ["media/.jpg", "other"],
    ["a/b.constructor", "other"],
    ["", "other"],
  ])("of %j is %j", (uri, type) => {
    expect(mediaTypeOf(uri)).toBe(type);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (uri) => {
        expect(["image", "video", "audio", "other"]).toContain(mediaTypeOf(uri));
        expect(mediaName(uri)).not.toContain("/");
      }),
    );
  });
});
