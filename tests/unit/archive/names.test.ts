import { crc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanPath, decodeName, isLitter } from "../../../src/archive/names.ts";
import { open, paths } from "./temp.ts";
import { extraField, fields } from "./zipWriter.ts";

const unicodePath = (raw: string | Buffer, name: string) =>
  Buffer.concat([fields([1, 1], [crc32(raw), 4]), Buffer.from(name)]);

const decode = (bytes: Buffer, flag: boolean, field: Buffer | null) => decodeName(bytes, 0, bytes.length, flag, field);

describe("the encoding of names", () => {
  it.each([
    ["the UTF-8 flag", Buffer.from("Žluťoučký/kůň.json"), 0x800, "Žluťoučký/kůň.json"],
    ["UTF-8 without the flag", Buffer.from("posts/été.json"), 0, "posts/été.json"],
    ["code page 437", Buffer.from([0x82, 0x74, 0x82]), 0, "été"],
    ["code page 437 in spite of the flag", Buffer.from([0x82, 0x74, 0x82]), 0x800, "été"],
  ])("is %s", async (_, name, flags, path) => {
    expect(paths(await open([{ name, flags }]))).toEqual([path]);
  });

  it("is overruled by a Unicode path field for this very name", async () => {
    const name = Buffer.from([0x82, 0x2e, 0x74]);
    const right = extraField(0x7075, unicodePath(name, "日本.t"));
    const stale = extraField(0x7075, unicodePath("before it was renamed", "日本.t"));
    expect(paths(await open([{ name, flags: 0, extra: right }]))).toEqual(["日本.t"]);
    expect(paths(await open([{ name, flags: 0, extra: stale }]))).toEqual(["é.t"]);
  });

  it("gives back any text that was written as UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.boolean(), (text, flag) => {
        expect(decode(Buffer.from(text), flag, null)).toBe(Buffer.from(text).toString());
      }),
    );
  });

  it("gives some text for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.boolean(), fc.option(fc.uint8Array()), (bytes, flag, field) => {
        expect(decode(Buffer.from(bytes), flag, field && Buffer.from(field))).not.toContain("undefined");
      }),
    );
  });
});

describe("paths", () => {
  it.each([
    ["./posts/a.json", "posts/a.json"],
    ["posts\\media\\a.jpg", "posts/media/a.jpg"],
    ["a//b/./c", "a/b/c"],
    ["a..b/..c/...", "a..b/..c/..."],
    ["10:30.json", "10:30.json"],
  ])("makes of %j %j", (name, path) => {
    expect(cleanPath(name)).toBe(path);
  });

  it("stay inside, and are clean once cleaned", () => {
    const step = fc.constantFrom("..", ".", "", "a", "b.json", "C:", "\\", "\0", "...");
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), fc.constantFrom("/", "\\"), (steps, slash) => {
        const path = cleanPath(steps.join(slash));
        if (path === null) return;
        expect(path).not.toMatch(/\\|\0|^\/|^[a-z]:|(?:^|\/)\.{1,2}(?:\/|$)/i);
        expect(cleanPath(path)).toBe(path);
      }),
    );
  });

  it("are no members where they are folders or litter", async () => {
    const litter = [
      "__MACOSX/posts/._a.json",
      "x/__MACOSX/._b",
      "posts/._a.json",
      ".DS_Store",
      "a/.ds_store",
      "Thumbs.db",
      "a/desktop.ini",
    ];
    const tree = await open([...litter, "posts/", "win\\", "./", "posts/a.json"].map((name) => ({ name })));
    expect(paths(tree)).toEqual(["posts/a.json"]);
    expect(tree.problems).toEqual([]);
    expect(litter.every(isLitter)).toBe(true);
    expect(isLitter("posts/my__MACOSX/thumbs.db.json")).toBe(false);
  });
});
