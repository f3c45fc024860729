import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { codes, contents, open, openPath, paths, refusal, write } from "./temp.ts";
import { type EntrySpec, writeZip } from "./zipWriter.ts";

const good: EntrySpec = { name: "good.json", data: "[]" };

describe("names", () => {
  it.each([
    "../up.json",
    "a/../../up.json",
    "a\\..\\up.json",
    "..",
    "/etc/passwd",
    "\\\\server\\share\\a",
    "C:\\a.json",
    "c:a.json",
    "./d:/a.json",
    "nul\0.json",
    "",
  ])("leaves out %j as unsafe", async (name) => {
    const tree = await open([{ name, data: "x" }, good]);
    expect(paths(tree)).toEqual(["good.json"]);
    expect(tree.problems).toMatchObject([{ code: "zip-name-unsafe", data: { entry: name, count: 1 } }]);
  });

  it("leaves out links", async () => {
    const tree = await open([{ name: "link", data: "/etc/passwd", mode: 0o120777 }, good]);
    expect(paths(tree)).toEqual(["good.json"]);
    expect(codes(tree)).toEqual(["zip-symlink"]);
  });

  it("keeps the first of two with one name, and says so unless they are the same", async () => {
    const tree = await open([
      good,
      { ...good, data: "[1]" },
      { name: "twice", data: "x" },
      { name: "twice", data: "x" },
    ]);
    expect(paths(tree)).toEqual(["good.json", "twice"]);
    expect(tree.problems).toMatchObject([{ code: "zip-name-duplicate", data: { entry: "good.json" } }]);
    expect(await contents(tree, "good.json")).toBe("[]");
  });

  it("keeps names that differ by case, and says so", async () => {
    const tree = await open([good, { name: "GOOD.json", data: "1" }, { name: "GOOD.json", data: "2" }]);
    expect(paths(tree)).toEqual(["good.json", "GOOD.json"]);
    expect(codes(tree)).toEqual(["zip-name-case-duplicate", "zip-name-duplicate"]);
    expect(await contents(tree, "GOOD.json")).toBe("1");
  });

  it("lists at most a hundred problems of a kind, and counts the rest", async () => {
    const tree = await open(Array.from({ length: 1000 }, (_, i) => ({ name: `../${i}` })));
    expect(tree.problems.length).toBe(101);
    expect(tree.problems.reduce((sum, { data }) => sum + Number(data.count), 0)).toBe(1000);
  });
});

describe("encryption", () => {
  it("leaves out entries behind a password", async () => {
    const tree = await open([
      { name: "secret", flags: 0x801 },
      { name: "aes", flags: 0x841, method: 99, raw: Buffer.alloc(9) },
      good,
    ]);
    expect(paths(tree)).toEqual(["good.json"]);
    expect(codes(tree)).toEqual(["zip-entry-encrypted", "zip-entry-encrypted"]);
  });

  it("refuses a zip that is wholly behind one", async () => {
    expect(await refusal(write(writeZip({ entries: [{ name: "dir/" }, { name: "secret", flags: 1 }] })))).toBe(
      "! zip-encrypted",
    );
  });

  it("believes the local header, too", async () => {
    const tree = await open([{ ...good, local: { flags: 0x801 } }]);
    expect(await contents(tree, "good.json")).toBe("! zip-entry-encrypted");
  });
});

describe("overlap", () => {
  it("refuses ten thousand entries with one body", async () => {
    const body = { name: "body", raw: deflateRawSync(Buffer.alloc(2 ** 20)), size: 2 ** 20 };
    const rest = Array.from({ length: 10_000 }, (_, i) => ({ ...body, name: `${i}`, offset: 0, recordOnly: true }));
    const zip = write(writeZip({ entries: [body, ...rest] }));
    const bomb = await openPath(zip);
    expect(bomb.members).toEqual([]);
    expect(bomb.problems.reduce((sum, { data }) => sum + Number(data.count), 0)).toBe(10_001);
  });

  it("refuses an entry that holds others, and reads these", async () => {
    const inner = writeZip({ entries: [{ name: "inner", data: "x", method: 0 }] }).subarray(0, 36);
    const outerAt = writeZip({ entries: [{ name: "before", data: "1", method: 0 }] }).indexOf("PK\x01\x02");
    const tree = await open([
      { name: "before", data: "1", method: 0 },
      { name: "inner", data: "x", method: 0, offset: outerAt + 30 + "outer".length, recordOnly: true },
      { name: "outer", method: 0, data: inner },
      { name: "after", data: "2" },
    ]);
    expect(tree.problems).toMatchObject([{ code: "zip-entries-overlap", data: { entry: "outer" } }]);
    expect(paths(tree)).toEqual(["before", "inner", "after"]);
    expect(await contents(tree, "inner")).toBe("x");
  });

  it("refuses entries that reach into the directory or lie behind it", async () => {
    const tree = await open([
      good,
      { name: "long", data: "x", method: 0, size: 60, compressedSize: 60 },
      { ...good, name: "far", offset: 9e6 },
    ]);
    expect(paths(tree)).toEqual(["good.json"]);
    expect(codes(tree)).toEqual(["zip-entries-overlap", "zip-entries-overlap"]);
  });
});
