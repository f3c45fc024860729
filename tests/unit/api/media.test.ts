import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRange } from "../../../src/api/byteRange.ts";
import { itemLink } from "../../../src/api/itemLink.ts";
import { readMedia } from "../../../src/api/media.ts";
import { mediaAnswer, mediaPlace } from "../../../src/api/mediaAnswer.ts";
import { sniffMediaType } from "../../../src/api/mediaType.ts";
import type { MediaFile } from "../../../src/audit/types.ts";
import { FakeStore } from "./fakeStore.ts";

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3, 4]);
class MediaStore extends FakeStore {
  readonly file: MediaFile;
  constructor(bytes: Uint8Array, more: Partial<MediaFile> = {}) {
    super();
    this.file = { uri: "media/a.png", type: "image", size: bytes.length, read: async () => bytes, ...more };
  }
  override media() {
    return this.file;
  }
}

describe("media of an export", () => {
  test("is shown with the type of its bytes, whatever its name says", async () => {
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
    expect(await readMedia(new MediaStore(jpeg), 0, 0)).toMatchObject({ type: "image/jpeg", size: 4 });
  });

  test.each([
    ["a page", "<!doctype html><script>alert(1)</script>"],
    ["a drawing with a script", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ["a program", "MZ\u0090"],
    ["nothing", ""],
  ])("that is %s is not shown", async (_what, text) => {
    const bytes = new TextEncoder().encode(text);
    expect(sniffMediaType(bytes)).toBeNull();
    await expect(readMedia(new MediaStore(bytes), 0, 0)).rejects.toMatchObject({
      problem: { code: "media-type-unknown" },
    });
  });

  test("that is too big is refused before it is read", async () => {
    const read = () => Promise.reject(new Error("was read"));
    const store = new MediaStore(png, { size: 64 * 1024 * 1024 + 1, read });
    await expect(readMedia(store, 0, 0)).rejects.toMatchObject({ problem: { code: "media-too-big" } });
  });

  test("that the export lacks is a problem of its own", async () => {
    await expect(readMedia(new FakeStore(), 0, 0)).rejects.toMatchObject({ problem: { code: "media-missing-file" } });
  });

  test("that is a view into a larger buffer is cut out of it", async () => {
    const whole = new Uint8Array(100);
    whole.set(png, 10);
    const media = await readMedia(new MediaStore(whole.subarray(10, 22)), 0, 0);
    expect(media.bytes.buffer.byteLength).toBe(12);
  });
});

describe("ranges", () => {
  test.each([
    [undefined, null],
    ["bytes=0-", { start: 0, end: 99 }],
    ["bytes=10-19", { start: 10, end: 19 }],
    ["bytes=90-200", { start: 90, end: 99 }],
    ["bytes=-10", { start: 90, end: 99 }],
    ["bytes=-500", { start: 0, end: 99 }],
    ["bytes=100-", "unsatisfiable"],
    ["bytes=-0", "unsatisfiable"],
    ["bytes=20-10", null],
    ["bytes=0-1,5-6", null],
    ["bytes=-", null],
    ["lines=1-2", null],
  ])("%s of 100 bytes", (header, expected) => {
    expect(parseRange(header, 100)).toEqual(expected);
  });

  test("any header: the answer lies inside the file and its length is told rightly", () => {
    const header = fc.oneof(fc.string(), fc.stringMatching(/^bytes=\d{0,4}-\d{0,4}$/));
    fc.assert(
      fc.property(header, fc.integer({ min: 0, max: 2000 }), (text, size) => {
        const answer = mediaAnswer({ bytes: new Uint8Array(size), type: "image/png", size }, text);
        if (answer.status !== 416) expect(answer.headers["content-length"]).toBe(String(answer.body.length));
        expect(answer.body.length).toBeLessThanOrEqual(size);
        expect(answer.headers["x-content-type-options"]).toBe("nosniff");
      }),
    );
  });
});

test("only a row and an index are a media address", () => {
  expect(mediaPlace("/12/0")).toEqual({ row: 12, index: 0 });
  for (const path of ["/", "/1", "/-1/0", "/1/0/", "/1/../2", "/1e3/0", "/%31/0"]) expect(mediaPlace(path)).toBeNull();
});

describe("an item's own link", () => {
  test.each([
    "https://www.facebook.com/ada.example/posts/1",
    "https://m.facebook.com/story.php?id=1",
    "https://instagram.com/p/x",
    "https://www.threads.net/@ada/post/1",
    "https://threads.com/@ada",
  ])("%s may be opened", (url) => expect(itemLink(url)).toBe(url));

  test.each([
    "http://www.facebook.com/x",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "https://facebook.com.example.org/",
    "https://notfacebook.com/",
    "https://www.facebook.com:8443/",
    "https://user:secret@www.facebook.com/",
    "https://l.facebook.com/l.php?u=https://example.org",
    "https://www.facebook.com/l.php?u=https://example.org",
    "https://example.org/?https://www.facebook.com/",
    "not an address",
    "",
    null,
  ])("%s may not", (url) => expect(itemLink(url)).toBeNull());
});
