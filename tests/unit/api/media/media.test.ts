import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { itemLink } from "../../../../src/api/itemLink.ts";
import { parseRange } from "../../../../src/api/media/byteRange.ts";
import { answerMedia, mediaPlace } from "../../../../src/api/media/mediaAnswer.ts";
import { MediaReads, type MediaSource } from "../../../../src/api/media/mediaReads.ts";
import { sniffMediaType } from "../../../../src/store/media/mediaBytes.ts";
import type { MediaFile } from "../../../../src/store/types.ts";
import { JPEGS, PNGS } from "../../../generator/mediaBytes.ts";

const png = new Uint8Array(Buffer.from(PNGS[0] ?? "", "base64"));
const never = new AbortController().signal;
const whole = { row: 0, index: 0, range: null, audit: null };

/** One file, in pieces of five bytes. */
class OneFile implements MediaSource {
  readonly file: MediaFile;
  constructor(bytes: Uint8Array, more: Partial<MediaFile> = {}) {
    async function* stream(from: number) {
      for (let at = from; at < bytes.length; at += 5) yield bytes.subarray(at, at + 5);
    }
    this.file = { uri: "a.png", type: "image", size: bytes.length, key: {}, seekable: true, stream, ...more };
  }
  media() {
    return this.file;
  }
}

const read = (store: MediaSource) => new MediaReads(store).read(whole, never);

describe("media of an export", () => {
  test("is shown with the type of its bytes, whatever its name says", async () => {
    const jpeg = new Uint8Array(Buffer.from(JPEGS[0] ?? "", "base64"));
    const size = jpeg.length;
    expect(await read(new OneFile(jpeg))).toMatchObject({ type: "image/jpeg", size, start: 0, bytes: jpeg });
  });

  test.each([
    ["a page", "<!doctype html><script>alert(1)</script>"],
    ["a drawing with a script", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ["a program", "MZ\u0090"],
    ["nothing", ""],
  ])("that is %s is not shown", async (_what, text) => {
    const bytes = new TextEncoder().encode(text);
    expect(sniffMediaType(bytes)).toBeNull();
    await expect(read(new OneFile(bytes))).rejects.toMatchObject({ problem: { code: "media-type-unknown" } });
  });

  test("that is too big is refused before it is read", async () => {
    const stream = () => {
      throw new Error("was read");
    };
    const store = new OneFile(png, { size: 64 * 1024 * 1024 + 1, stream });
    await expect(read(store)).rejects.toMatchObject({ problem: { code: "media-too-big" } });
  });

  test("that the export lacks is a problem of its own", async () => {
    await expect(read({ media: () => null })).rejects.toMatchObject({ problem: { code: "media-missing-file" } });
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

  test("any header: the answer lies inside the file and its length is told rightly", async () => {
    const header = fc.oneof(fc.string(), fc.stringMatching(/^bytes=\d{0,4}-\d{0,4}$/));
    await fc.assert(
      fc.asyncProperty(
        header,
        fc.integer({ min: png.length, max: png.length + 200 }),
        fc.boolean(),
        async (text, size, seekable) => {
          const bytes = Uint8Array.from({ length: size }, (_, i) => png[i] ?? i);
          const reads = new MediaReads(new OneFile(bytes, { seekable }));
          const answer = await answerMedia({ media: (ask) => reads.read(ask, never) }, whole, text, never);
          const body: number[] = [];
          for await (const piece of answer.body) body.push(...piece);
          const from = Number(/^bytes (\d+)/.exec(answer.headers["content-range"] as string)?.[1] ?? 0);
          if (answer.status !== 416) expect(answer.headers["content-length"]).toBe(String(body.length));
          expect(body).toEqual([...bytes.subarray(from, from + body.length)]);
          expect(answer.headers["x-content-type-options"]).toBe("nosniff");
        },
      ),
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
    "https://www.facebook.com/dyi/l/?l=AY1-x_2",
    "https://m.facebook.com/story.php?story_fbid=2&id=1",
    "https://www.facebook.com/photo/?fbid=1&set=a.2",
    "https://www.facebook.com/groups/1/permalink/2/?comment_id=3",
    "https://www.facebook.com/Müller.Ada/photos/a.1/2/".replace("ü", "%C3%BC"),
    "https://www.facebook.com/reel/1",
    "https://www.facebook.com/123_456",
    "https://www.facebook.com/marketplace/item/1/",
    "https://instagram.com/p/x",
    "https://www.facebook.com/groups/1/?multi_permalinks=2",
    "https://www.facebook.com/watch/?v=2",
    "https://www.instagram.com/ada/reel/X-_1/",
    "https://www.instagram.com/stories/ada/1/",
    "https://www.threads.net/@ada/post/1",
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
    "https://www.facebook.com/flx/warn/?u=https://example.org",
    "https://www.facebook.com/login/?next=https://example.org",
    "https://www.facebook.com/settings",
    "https://www.facebook.com/ada",
    "https://www.facebook.com/groups/1/", // the group, and none of its items
    "https://www.facebook.com/groups/1/?next=2",
    "https://www.facebook.com/photo",
    "https://www.facebook.com/photo.php?set=//example.org",
    "https://www.facebook.com/watch/?comment_id=1",
    "https://www.facebook.com/sharer/sharer.php?u=https://example.org",
    "https://www.facebook.com/dialog/oauth?redirect_uri=https://example.org",
    "https://www.facebook.com/photo.php/../l.php?u=https://example.org",
    "https://www.instagram.com/accounts/logout/",
    "https://www.instagram.com/ada",
    "https://threads.com/@ada",
    "https://www.threads.net/logout",
    "https://example.org/?https://www.facebook.com/",
    "not an address",
    "",
    null,
  ])("%s may not", (url) => expect(itemLink(url)).toBeNull());

  test("keeps what names the item and nothing else", () => {
    const url = "https://www.facebook.com/photo.php?fbid=1&next=https://example.org&set=//example.org&id=2#token=3";
    expect(itemLink(url)).toBe("https://www.facebook.com/photo.php?fbid=1&id=2");
  });
});
