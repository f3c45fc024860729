import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MediaReads, type MediaSource } from "../../../../src/api/media/mediaReads.ts";
import { MOST_PIXELS, pixelsOf } from "../../../../src/api/media/pictureSize.ts";
import type { MediaFile } from "../../../../src/store/types.ts";
import { JPEGS, PNGS } from "../../../generator/mediaBytes.ts";

/** A PNG that says it is so large, and holds next to nothing. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.from(PNGS[0] ?? "", "base64");
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** The same as a JPEG, with a long note before it says its size, as cameras write. */
function jpeg(width: number, height: number, notes = 1): Buffer {
  const bytes = Buffer.from(JPEGS[0] ?? "", "base64");
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(height, frame + 5);
  bytes.writeUInt16BE(width, frame + 7);
  const note = Buffer.alloc(60_000);
  note.writeUInt16BE(0xffe2, 0);
  note.writeUInt16BE(note.length - 2, 2);
  return Buffer.concat([bytes.subarray(0, 2), ...Array.from({ length: notes }, () => note), bytes.subarray(2)]);
}

describe("the pixels of a picture", () => {
  test("are what its head says", () => {
    expect(pixelsOf(png(16, 16))).toBe(256);
    expect(pixelsOf(png(60_000, 60_000))).toBe(3_600_000_000);
    expect(pixelsOf(jpeg(40_000, 30_000))).toBe(1_200_000_000);
  });

  test("are not known of anything else, and nothing makes it fail", () => {
    expect(pixelsOf(png(16, 16).subarray(0, 14))).toBeNull();
    expect(pixelsOf(new Uint8Array(0))).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(png(9, 9), jpeg(9, 9)), (noise, picture) => {
        const bytes = Buffer.from(picture);
        bytes.set(noise.subarray(0, bytes.length - 12), 12);
        expect(() => pixelsOf(bytes)).not.toThrow();
      }),
    );
  });
});

class Pictures implements MediaSource {
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  media(): MediaFile {
    const bytes = this.#bytes;
    async function* stream(from: number): AsyncGenerator<Uint8Array> {
      for (let at = from; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    }
    return { key: bytes, uri: "big.png", type: "image", size: bytes.length, seekable: true, stream };
  }
}

test.each([
  ["a PNG", png(60_000, 60_000)],
  ["a JPEG", jpeg(40_000, 30_000)],
  ["a JPEG that says its size behind half a megabyte", jpeg(40_000, 30_000, 9)],
])("%s of more pixels than a window can hold is not shown, however small its file", async (_, bytes) => {
  const ask = { row: 0, index: 0, range: null, audit: null };
  const { signal } = new AbortController();
  const reads = new MediaReads(new Pictures(bytes));
  await expect(reads.read(ask, signal)).rejects.toMatchObject({
    problem: { code: "media-too-big", data: { file: "big.png", limit: MOST_PIXELS } },
  });
  await reads.close();
});

test("a picture whose size cannot be told is not shown", async () => {
  const reads = new MediaReads(new Pictures(jpeg(100, 100, 60)));
  const ask = { row: 0, index: 0, range: null, audit: null };
  const problem = { code: "media-not-measured", data: { file: "big.png" } };
  await expect(reads.read(ask, new AbortController().signal)).rejects.toMatchObject({ problem });
  await reads.close();
});

test.each([1, 9])("a picture of common size is shown whole, behind %i notes of a camera", async (notes) => {
  const bytes = jpeg(8000, 6000, notes);
  const reads = new MediaReads(new Pictures(bytes));
  const { signal } = new AbortController();
  let got = Buffer.alloc(0);
  while (got.length < bytes.length) {
    const piece = await reads.read({ row: 0, index: 0, range: `bytes=${got.length}-`, audit: null }, signal);
    got = Buffer.concat([got, piece.bytes]);
  }
  expect(got.equals(bytes)).toBe(true);
  await reads.close();
});
