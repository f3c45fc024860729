import { truncateSync, writeFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openReader } from "../../../src/archive/index.ts";
import { codeOf, contents, open, openPath, write } from "./temp.ts";
import { type EntrySpec, writeZip } from "./zipWriter.ts";

const MIB = 2 ** 20;
const text = "the quick brown fox jumps over the lazy dog";

/** What reading such an entry gives, alone in its zip and read both whole and in pieces. */
async function reading(entry: Partial<EntrySpec>): Promise<string> {
  return contents(await open([{ name: "a.json", data: text, ...entry }]), "a.json");
}

describe("an entry that is not what the directory says", () => {
  it("has damaged data", async () => {
    expect(await reading({ raw: Buffer.from("\xff\xff\xff\xff", "latin1") })).toBe("! zip-entry-damaged");
  });
  it("ends early", async () => {
    expect(await reading({ raw: deflateRawSync(text).subarray(0, -4) })).toBe("! zip-entry-truncated");
  });
  it("has another CRC-32", async () => {
    expect(await reading({ crc: 1 })).toBe("! zip-crc-wrong");
    expect(await reading({ crc: 1, method: 0 })).toBe("! zip-crc-wrong");
  });
  it("is longer or shorter than declared", async () => {
    expect(await reading({ size: text.length - 1 })).toBe("! zip-size-wrong");
    expect(await reading({ size: text.length + 1 })).toBe("! zip-size-wrong");
    expect(await reading({ size: 0 })).toBe("! zip-size-wrong");
    expect(await reading({ size: 3, method: 0 })).toBe("! zip-size-wrong");
  });
  it("declares more than deflate can hold", async () => {
    expect(await reading({ size: 60 * MIB })).toBe("! zip-size-wrong");
  });
  it("uses a method we do not know", async () => {
    expect(await reading({ method: 14, raw: Buffer.alloc(10) })).toBe("! zip-method-unsupported");
  });
  it("has no local header, or one of another method", async () => {
    expect(await reading({ local: { signature: 0x04034b51 } })).toBe("! zip-entry-damaged");
    expect(await reading({ local: { method: 0 } })).toBe("! zip-entry-damaged");
  });
});

describe("size", () => {
  it("calls a bomb what inflates more than 200 : 1 and past 64 MiB", async () => {
    const zeros = Buffer.alloc(65 * MIB);
    expect(await reading({ data: zeros })).toBe("! zip-bomb");
    // The same bytes declared small are not inflated any further than that.
    expect(await reading({ data: zeros, size: 1000 })).toBe("! zip-size-wrong");
  });
  it("refuses to read whole what is beyond the limit", async () => {
    const tree = await open([{ name: "a.json", data: text }]);
    expect(await contents(tree, "a.json", text.length)).toBe(text);
    expect(await contents(tree, "a.json", text.length - 1)).toBe("! file-too-big");
  });
  it("streams in pieces of at most 512 KiB and stops when asked", async () => {
    const tree = await open([
      { name: "a", data: Buffer.alloc(8 * MIB) },
      { name: "b", data: Buffer.alloc(8 * MIB), method: 0 },
    ]);
    for (const member of tree.members) {
      for await (const piece of tree.stream(member)) {
        expect(piece.length).toBeLessThanOrEqual(MIB / 2);
        break;
      }
      expect((await tree.read(member)).length).toBe(8 * MIB);
    }
  });
});

describe("from a place in the middle", () => {
  const bytes = Buffer.from(Array.from({ length: MIB }, (_, i) => i % 251));
  const rest = async (tree: Awaited<ReturnType<typeof openPath>>, from: number) => {
    const [member] = tree.members;
    const pieces: Uint8Array[] = [];
    if (member !== undefined) for await (const piece of tree.stream(member, from)) pieces.push(piece);
    return Buffer.concat(pieces);
  };

  it("a stored entry is read from there, and a file of a folder", async () => {
    const stored = await open([{ name: "a.mp4", data: bytes, method: 0 }]);
    const single = await openPath(write(bytes, ".json"));
    for (const tree of [stored, single]) {
      for (const from of [0, 1, MIB / 2, MIB - 1, MIB])
        expect((await rest(tree, from)).equals(bytes.subarray(from)), String(from)).toBe(true);
    }
  });
  it("a packed entry is not: it has no middle that could be found", async () => {
    await expect(rest(await open([{ name: "a.mp4", data: bytes }]), 1)).rejects.toThrow(RangeError);
  });
  it("a stored entry that is cut off is told", async () => {
    const path = write(writeZip({ entries: [{ name: "a.mp4", data: bytes, method: 0 }] }));
    const tree = await openPath(path);
    truncateSync(path, MIB / 2);
    await expect(rest(tree, MIB / 4)).rejects.toMatchObject({ problem: { code: "file-changed" } });
  });
});

describe("a zip that changes after its listing", () => {
  const entries = [
    { name: "a.json", data: text },
    { name: "b.json", data: "b".repeat(5000), method: 0 },
  ];

  it("still gives entries that pass every check, and says of others that the file changed", async () => {
    const path = write(writeZip({ entries }));
    const tree = await openPath(path);
    truncateSync(path, 1000);
    expect(await contents(tree, "a.json")).toBe(text);
    expect(await contents(tree, "b.json")).toBe("! file-changed");
  });

  it("is noticed by a reader that opens later", async () => {
    const path = write(writeZip({ entries }));
    const tree = await openPath(path);
    writeFileSync(path, writeZip({ entries: [{ name: "other.json", data: "o".repeat(9000) }] }));
    const reader = await openReader(tree);
    const codes = tree.members.map((member) => reader.read(member).then(String, codeOf));
    expect(await Promise.all(codes)).toEqual(["! file-changed", "! file-changed"]);
    await reader.close();
  });
});
