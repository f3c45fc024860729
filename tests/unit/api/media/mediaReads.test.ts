import { setMaxListeners } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MediaAsk } from "../../../../src/api/media/media.ts";
import { AT_ONCE, KEPT_BYTES, MediaReads, MOST_OPEN } from "../../../../src/api/media/mediaReads.ts";
import { type ExportTree, isSeekable, openTree } from "../../../../src/archive/index.ts";
import { writeZipFile } from "../../archive/zipWriter.ts";
import { film, Watched } from "./watchedMedia.ts";

const MIB = 1024 * 1024;
const never = new AbortController().signal;
setMaxListeners(0, never); // a real request has a signal of its own
const ask = (row: number, range: string | null, audit: number | null = null): MediaAsk => ({
  row,
  index: 0,
  range,
  audit,
});

const SMALL = film(3 * MIB);
const LONG = film(40 * MIB);
let root: string;
let tree: ExportTree;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "outscope-media-"));
  const entries = [
    { name: "small-stored.mp4", data: SMALL, method: 0 },
    { name: "small-packed.mp4", data: SMALL },
    { name: "long-stored.mp4", data: LONG, method: 0 },
    { name: "long-packed.mp4", data: LONG },
    { name: "damaged.mp4", data: SMALL, crc: 1 },
  ];
  tree = await openTree(await writeZipFile(join(root, "a.zip"), { entries }));
});
afterAll(async () => {
  await tree.close();
  rmSync(root, { recursive: true, force: true });
});

/** The zip's files by name; any other row shows the same file as another one. */
function zipStore(...names: string[]): Watched {
  return new Watched((row) => {
    const member = tree.members.find(({ path }) => path === names[row % names.length]);
    if (member === undefined) throw new Error("no such file");
    const stream = (from: number) => tree.stream(member, from)[Symbol.asyncIterator]();
    return { size: member.size, seekable: isSeekable(member), stream };
  });
}

async function take(reads: MediaReads, row: number, start: number, end: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for (let at = start; at <= end; ) {
    const { bytes } = await reads.read(ask(row, `bytes=${at}-${end}`), never);
    expect(bytes.length).toBeLessThanOrEqual(MIB / 2);
    if (bytes.length === 0) break;
    parts.push(bytes);
    at += bytes.length;
  }
  return Buffer.concat(parts);
}

describe.each([
  ["small-stored.mp4", SMALL],
  ["small-packed.mp4", SMALL],
  ["long-stored.mp4", LONG],
  ["long-packed.mp4", LONG],
])("%s", (name, whole) => {
  test("gives the bytes of any range, there and back", async () => {
    const reads = new MediaReads(zipStore(name));
    const size = whole.length;
    for (const [start, end] of [
      [0, 1],
      [size - 10, size - 1],
      [100, MIB],
      [2 * MIB, 2 * MIB + 5],
      [5, 9],
      [0, size - 1],
    ] as const)
      expect((await take(reads, 0, start, end)).equals(whole.subarray(start, end + 1)), `${start}-${end}`).toBe(true);
    await reads.close();
  });
});

test("of a stored film no more is read than the range and what its type takes", async () => {
  const store = zipStore("long-stored.mp4");
  await take(new MediaReads(store), 0, 30 * MIB, 30 * MIB + 99);
  expect(store.bytes).toBeLessThanOrEqual(MIB);
});

test("a packed film is unpacked to the end of the range, once for all that follows, and again only to go back", async () => {
  const store = zipStore("long-packed.mp4");
  const reads = new MediaReads(store);
  await take(reads, 0, 0, 20 * MIB);
  await take(reads, 0, 21 * MIB, 22 * MIB);
  expect(store.bytes).toBeLessThanOrEqual(23 * MIB);
  await take(reads, 0, 10 * MIB, 11 * MIB);
  expect(store.bytes).toBeLessThanOrEqual(23 * MIB + 12 * MIB);
  await reads.close();
});

test("a packed file that is jumped about in is unpacked once more and kept; a longer one is not", async () => {
  expect(LONG.length).toBeGreaterThan(KEPT_BYTES);
  const store = zipStore("small-packed.mp4");
  const reads = new MediaReads(store);
  await take(reads, 0, 2 * MIB, 2 * MIB + 9);
  for (let i = 0; i < 20; i++) await take(reads, 0, MIB - i, MIB + 9);
  expect(store.bytes).toBeLessThanOrEqual(6 * MIB);
  await reads.close();
});

test("a file with a wrong checksum fails with its last piece", async () => {
  const reads = new MediaReads(zipStore("damaged.mp4"));
  await take(reads, 0, 0, 2 * MIB);
  await expect(take(reads, 0, 0, SMALL.length - 1)).rejects.toMatchObject({ problem: { code: "zip-crc-wrong" } });
});

describe("many requests at once", () => {
  test.each(["stored", "packed"])("read a few pieces at a time and hold a few %s files open", async (how) => {
    const store = zipStore(`small-${how}.mp4`, `long-${how}.mp4`);
    const reads = new MediaReads(store);
    const asked = Array.from({ length: 200 }, (_, row) => reads.read(ask(row, `bytes=${(row % 3) * MIB}-`), never));
    const got = await Promise.all(asked);
    expect(got.every(({ bytes, start }) => bytes.length > 0 && start % MIB === 0)).toBe(true);
    expect(store.mostReading).toBeLessThanOrEqual(AT_ONCE);
    expect(store.mostOpen).toBeLessThanOrEqual(MOST_OPEN + 2 * AT_ONCE);
    expect(store.open).toBeLessThanOrEqual(MOST_OPEN);
    await reads.close();
    expect(store.open).toBe(0);
  });

  test("of which nobody waits any more are not read at all", async () => {
    const store = zipStore("long-stored.mp4");
    const reads = new MediaReads(store);
    const gone = new AbortController();
    setMaxListeners(0, gone.signal);
    const asked = Array.from({ length: 200 }, (_, row) => reads.read(ask(row, null), gone.signal));
    gone.abort();
    const ends = await Promise.allSettled(asked);
    expect(ends.filter(({ status }) => status === "fulfilled").length).toBeLessThanOrEqual(AT_ONCE);
    expect(store.bytes).toBeLessThanOrEqual(AT_ONCE * MIB);
    await reads.close();
  });

  test("that ask for the end of a packed film are dropped while it is unpacked", async () => {
    const store = zipStore("long-packed.mp4");
    const reads = new MediaReads(store);
    const gone = new AbortController();
    const asked = reads.read(ask(0, `bytes=${39 * MIB}-`), gone.signal);
    setTimeout(() => gone.abort(), 0);
    await expect(asked).rejects.toMatchObject({ problem: { code: "cancelled" } });
    expect(store.bytes).toBeLessThan(39 * MIB);
    expect(store.open).toBe(0);
  });
});

test("a file never goes on as that of another audit, nor after the audit was closed", async () => {
  const [first, second] = [new MediaReads(zipStore("small-stored.mp4")), new MediaReads(zipStore("long-stored.mp4"))];
  const { audit } = await first.read(ask(0, null), never);
  expect((await first.read(ask(0, "bytes=9-", audit), never)).start).toBe(9);
  await expect(second.read(ask(0, "bytes=9-", audit), never)).rejects.toMatchObject({ problem: { code: "no-audit" } });
  await first.close();
  await expect(first.read(ask(0, null), never)).rejects.toMatchObject({ problem: { code: "no-audit" } });
  await second.close();
});
