import { setMaxListeners } from "node:events";
import { expect, test } from "vitest";
import type { MediaAsk } from "../../../../src/api/media/media.ts";
import { MediaReads } from "../../../../src/api/media/mediaReads.ts";
import { heldInBuffers } from "../../heldInBuffers.ts";
import { Watched } from "./watchedMedia.ts";

const MIB = 1024 * 1024;
const never = new AbortController().signal;
setMaxListeners(0, never); // a real request has a signal of its own
const ask = (row: number, range: string | null, audit: number | null = null): MediaAsk => ({
  row,
  index: 0,
  range,
  audit,
});

test("long films of an export are passed through in little memory", async () => {
  const store = new Watched(() => ({
    size: 64 * MIB, // too long to be kept
    seekable: false,
    stream: async function* () {
      for (let i = 0; i < 128; i++) yield Buffer.alloc(MIB / 2, "ftypftyp");
    },
  }));
  const reads = new MediaReads(store);
  const before = heldInBuffers();
  let most = before;
  const ends = Array.from({ length: 40 }, async (_, row) => {
    const { bytes } = await reads.read(ask(row, "bytes=-100"), never);
    most = Math.max(most, heldInBuffers());
    return bytes.length;
  });
  expect(await Promise.all(ends)).toEqual(ends.map(() => 100));
  expect(store.bytes).toBe(40 * 64 * MIB);
  expect(most - before).toBeLessThan(2 * 64 * MIB); // whole, the four that are read at a time would be four films
  await reads.close();
});
