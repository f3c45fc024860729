import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import AdmZip from "adm-zip";
import { describe, expect, it } from "vitest";
import { openReader, openTree } from "../../../src/archive/index.ts";
import { contents, folder, open, openPath, paths, refusal, write } from "./temp.ts";
import { extraField, fields, writeZip, writeZipFile } from "./zipWriter.ts";

describe("a zip that is in order", () => {
  it("is listed and read, as adm-zip wrote it", async () => {
    const zip = new AdmZip();
    zip.addFile("posts/your_posts_1.json", Buffer.from("[1,2,3]".repeat(5000)));
    zip.addFile("posts/no-data.txt", Buffer.from("nothing"));
    zip.addFile("posts/", Buffer.alloc(0));
    const tree = await openPath(write(zip.toBuffer()));
    expect(new Set(paths(tree))).toEqual(new Set(["posts/no-data.txt", "posts/your_posts_1.json"]));
    expect(tree.problems).toEqual([]);
    expect(await contents(tree, "posts/your_posts_1.json")).toBe("[1,2,3]".repeat(5000));
  });

  it("may store entries, write empty ones, describe them behind the data, and end in a comment", async () => {
    const tree = await open(
      [
        { name: "stored.txt", data: "as it is", method: 0 },
        { name: "empty.txt", data: "" },
        { name: "empty-stored.txt", data: "", method: 0 },
        { name: "described.txt", data: "streamed", descriptor: true },
        { name: "wide.txt", data: "far from its header", localExtra: extraField(0x9999, Buffer.alloc(60_000)) },
      ],
      { comment: "PK\x05\x06 is no end record here" },
    );
    expect(tree.problems).toEqual([]);
    expect(await contents(tree, "stored.txt")).toBe("as it is");
    expect(await contents(tree, "empty.txt")).toBe("");
    expect(await contents(tree, "empty-stored.txt")).toBe("");
    expect(await contents(tree, "described.txt")).toBe("streamed");
    expect(await contents(tree, "wide.txt")).toBe("far from its header");
  });

  it("is read by another reader without a listing", async () => {
    const tree = await open([{ name: "a.txt", data: "across threads" }]);
    const reader = await openReader(structuredClone({ path: tree.path, container: tree.container, stamp: tree.stamp }));
    const [member] = structuredClone(tree.members);
    expect(member && String(await reader.read(member))).toBe("across threads");
    await reader.close();
  });
});

describe("zip64", () => {
  it.each([
    [8, ["offset"]],
    [8, ["size"]],
    [16, ["size", "compressedSize"]],
    [16, ["compressedSize", "offset"]],
    [24, ["size", "compressedSize", "offset"]],
  ] as const)("reads an extra field of %i bytes with %j", async (_, zip64) => {
    const before = extraField(0x5455, Buffer.alloc(5));
    const tree = await open([{ name: "a" }, { name: "b.txt", data: "64 bits", zip64, extra: before }], { zip64: true });
    expect(await contents(tree, "b.txt")).toBe("64 bits");
  });

  it("reads entries beyond 4 GiB", async () => {
    const path = await writeZipFile(join(folder(), "huge.zip"), {
      zip64: true,
      entries: [
        { name: "first.txt", data: "here" },
        { name: "far.txt", data: "behind five gibibytes", gap: 5 * 2 ** 30, zip64: ["offset"] },
        { name: "farther.txt", data: "stored", method: 0, gap: 2 ** 30, zip64: ["size", "compressedSize", "offset"] },
      ],
    });
    const tree = await openPath(path);
    expect(tree.members.map(({ at }) => (at?.offset ?? 0) > 2 ** 32)).toEqual([false, true, true]);
    expect(await contents(tree, "far.txt")).toBe("behind five gibibytes");
    expect(await contents(tree, "farther.txt")).toBe("stored");
  });

  it("reads what macOS writes beyond 4 GiB: offsets that overflow, and no zip64", async () => {
    const path = await writeZipFile(join(folder(), "finder.zip"), {
      entries: [
        { name: "first.txt", data: "1" },
        { name: "second.txt", data: "2", gap: 3 * 2 ** 30, descriptor: true },
        { name: "third.txt", data: "3", gap: 3 * 2 ** 30, descriptor: true },
        { name: "fourth.txt", data: "4", gap: 3 * 2 ** 30, descriptor: true },
      ],
    });
    const tree = await openPath(path);
    expect(tree.problems).toEqual([]);
    expect(await contents(tree, "first.txt")).toBe("1");
    expect(await contents(tree, "third.txt")).toBe("3");
    expect(await contents(tree, "fourth.txt")).toBe("4");
  });

  it("refuses all ones without the field, or numbers beyond any file", async () => {
    const lone = { name: "a", offset: 0xffffffff };
    expect(await refusal(write(writeZip({ entries: [lone] })))).toBe("! zip-bad-directory");
    const short = extraField(1, fields([0, 4]));
    expect(await refusal(write(writeZip({ entries: [{ ...lone, extra: short }] })))).toBe("! zip-bad-directory");
    const vast = extraField(1, Buffer.alloc(8, 0xff));
    expect(await refusal(write(writeZip({ entries: [{ ...lone, extra: vast }] })))).toBe("! zip-bad-directory");
  });
});

describe("a path that is no zip to read", () => {
  it("is missing, a device, empty, or something else", async () => {
    expect(await refusal(join(folder(), "none.zip"))).toBe("! input-missing");
    expect(await refusal("/dev/null")).toBe("! input-unreadable");
    expect(await refusal(write(""))).toBe("! zip-empty");
    expect(await refusal(write(writeZip({ entries: [] })))).toBe("! zip-empty");
    expect(await refusal(write("<html>Your download has expired</html>"))).toBe("! not-a-zip");
  });

  it("is one of several disks", async () => {
    const entries = [{ name: "a.txt", data: "a" }];
    expect(await refusal(write(writeZip({ entries, disk: 1 })))).toBe("! zip-multi-disk");
    expect(await refusal(write(writeZip({ entries, disk: 1, zip64: true })))).toBe("! zip-multi-disk");
    const firstDisk = Buffer.concat([fields([0x08074b50, 4]), writeZip({ entries }).subarray(0, -22)]);
    expect(await refusal(write(firstDisk))).toBe("! zip-multi-disk");
  });

  it("has a directory that does not hold together", async () => {
    const entries = [
      { name: "a.txt", data: "a" },
      { name: "b.txt", data: "b" },
    ];
    const refused = (more: object) => refusal(write(writeZip({ entries, ...more })));
    expect(await refused({ count: 1 })).toBe("! zip-bad-directory");
    expect(await refused({ count: 3 })).toBe("! zip-bad-directory");
    expect(await refused({ directoryOffset: 3 })).toBe("! zip-bad-directory");
    expect(await refused({ directoryLength: 50 })).toBe("! zip-bad-directory");
  });

  it("has a directory outside the file, so that only its local headers tell what is there", async () => {
    for (const zip64 of [false, true]) {
      const tree = await open([{ name: "a.txt", data: "a" }], { directoryOffset: 9999, zip64 });
      expect(tree.problems).toMatchObject([{ code: "zip-truncated", data: { entry: null, entries: 1 } }]);
      expect(await contents(tree, "a.txt")).toBe("a");
    }
  });
});

it("never tells more than the base name of the archive", async () => {
  await mkdir(join(folder(), "jane"), { recursive: true });
  const path = join(folder(), "jane", "export.zip");
  await writeFile(path, "no zip");
  await expect(openTree(path)).rejects.toMatchObject({ problem: { code: "not-a-zip", data: { file: "export.zip" } } });
  expect(readFileSync(path, "utf8")).toBe("no zip");
});
