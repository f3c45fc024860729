import { describe, expect, it } from "vitest";
import { codes, contents, openPath, paths, refusal, write } from "./temp.ts";
import { type EntrySpec, extraField, fields, writeZip } from "./zipWriter.ts";

const entries: EntrySpec[] = [
  { name: "plain.json", data: "[1]" },
  { name: "stored.json", data: "PK\x07\x08 is no descriptor here, nor PK\x03\x04 a header", method: 0 },
  { name: "described.json", data: "{}".repeat(40), descriptor: true },
  { name: "described-stored.json", data: "a PK\x07\x08 inside", method: 0, descriptor: true },
  { name: "wide-extra.json", data: "x", localExtra: extraField(0x9999, Buffer.alloc(3000)) },
  { name: "../unsafe.json", data: "x" },
  { name: "last.json", data: "some words that take a few bytes" },
];
const zip = writeZip({ entries });
const directoryAt = zip.indexOf("PK\x01\x02", zip.indexOf("last.json") + 9);

describe("a zip that is cut off", () => {
  it.each([
    ["in its end record", zip.length - 5],
    ["in its directory", directoryAt + 20],
    ["before its directory", directoryAt],
  ])("%s is listed and read by its local headers", async (_, length) => {
    const tree = await openPath(write(zip.subarray(0, length)));
    expect(codes(tree)).toEqual(["zip-truncated", "zip-name-unsafe"]);
    expect(tree.problems[0]?.data).toMatchObject({ entry: null, entries: 6 });
    for (const { name, data } of entries.filter((one) => one.name !== "../unsafe.json")) {
      expect(await contents(tree, String(name))).toBe(data);
    }
  });

  it("inside an entry gives all before it, and names it", async () => {
    const tree = await openPath(write(zip.subarray(0, directoryAt - 4)));
    expect(paths(tree)).toEqual(entries.slice(0, 5).map(({ name }) => name));
    expect(tree.problems[0]).toMatchObject({ code: "zip-truncated", data: { entry: "last.json", entries: 5 } });
  });

  it("anywhere at all gives whole entries or a problem", async () => {
    for (let length = 1; length < zip.length; length += 41) {
      const path = write(zip.subarray(0, length));
      const code = await refusal(path);
      if (code !== "opened") {
        expect(code).toBe(length < 4 ? "! not-a-zip" : "! zip-truncated");
        continue;
      }
      const tree = await openPath(path);
      for (const { path: name } of tree.members) {
        expect(await contents(tree, name)).toBe(entries.find((one) => one.name === name)?.data);
      }
    }
  });

  it("in its first entry is refused", async () => {
    expect(await refusal(write(zip.subarray(0, 40)))).toBe("! zip-truncated");
  });

  it("reads 64-bit sizes", async () => {
    const wide = extraField(1, fields([9, 8], [9, 8]));
    const one = writeZip({
      entries: [{ name: "a.json", data: "nine bits", method: 0, localExtra: wide }, { name: "b" }],
    });
    one.fill(0xff, 18, 26);
    const tree = await openPath(write(one.subarray(0, -1)));
    expect(await contents(tree, "a.json")).toBe("nine bits");
  });
});
