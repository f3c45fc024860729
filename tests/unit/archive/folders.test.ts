import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { openReader } from "../../../src/archive/index.ts";
import { codeOf, codes, contents, folder, openPath, paths, refusal } from "./temp.ts";

const root = join(folder(), "export");

/** Lays out files below the export folder; the folder's path. */
function unpack(files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root);
});

describe("an unpacked folder", () => {
  it("is listed and read, dot files too; litter and links are left out", async () => {
    const path = unpack({
      "posts/été & [co]/a.json": "[1]",
      "b.txt": "b",
      ".hidden/c.json": "c",
      "posts/.DS_Store": "d",
      "__MACOSX/posts/._a.json": "e",
      "posts/Thumbs.db": "f",
      "empty.json": "",
    });
    writeFileSync(join(folder(), "outside.json"), "outside");
    symlinkSync(join(folder(), "outside.json"), join(root, "link.json"));
    symlinkSync(folder(), join(root, "links"));
    const tree = await openPath(path);
    expect(paths(tree)).toEqual([".hidden/c.json", "b.txt", "empty.json", "posts/été & [co]/a.json"]);
    expect(tree.problems).toMatchObject([
      { code: "link-ignored", data: { file: "export", entry: "link.json" } },
      { code: "link-ignored", data: { file: "export", entry: "links" } },
    ]);
    expect(tree.members.map(({ size, crc, at }) => [size, crc, at])).toEqual(
      [1, 1, 0, 3].map((size) => [size, null, null]),
    );
    expect(await contents(tree, "posts/été & [co]/a.json")).toBe("[1]");
    expect(await contents(tree, "empty.json")).toBe("");
    expect(await contents(tree, "b.txt", 0)).toBe("! file-too-big");
  });

  it("is read by another reader, and never outside itself", async () => {
    const tree = await openPath(unpack({ "a.json": "a" }));
    const reader = await openReader({ path: tree.path, container: "folder" });
    const [member] = tree.members;
    expect(member && String(await reader.read(member))).toBe("a");
    const outside = { path: "../outside.json", size: 7, crc: null, at: null };
    expect(await reader.read(outside).then(String, codeOf)).toBe("! input-unreadable");
  });

  it("says which file changed since", async () => {
    const tree = await openPath(
      unpack({ "grown.json": "1", "gone.json": "2", "relinked.json": "3", "same.json": "4", "posts/a.json": "5" }),
    );
    writeFileSync(join(root, "grown.json"), "123");
    rmSync(join(root, "gone.json"));
    rmSync(join(root, "posts"), { recursive: true });
    mkdirSync(join(folder(), "elsewhere"), { recursive: true });
    writeFileSync(join(folder(), "elsewhere/a.json"), "6");
    symlinkSync(join(folder(), "elsewhere"), join(root, "posts"));
    rmSync(join(root, "relinked.json"));
    symlinkSync(join(root, "same.json"), join(root, "relinked.json"));
    for (const path of ["grown.json", "gone.json", "relinked.json", "posts/a.json"])
      expect(await contents(tree, path)).toBe("! file-changed");
    expect(await contents(tree, "same.json")).toBe("4");
  });

  it("must hold something", async () => {
    expect(await refusal(root)).toBe("! folder-empty");
    expect(await refusal(unpack({ "a/.DS_Store": "x" }))).toBe("! folder-empty");
  });
});

describe("a single file", () => {
  it("keeps the name of its folder, which tells its kind", async () => {
    const path = join(unpack({ "comments/post_comments_1.json": "[]" }), "comments/post_comments_1.json");
    const tree = await openPath(path);
    expect(tree.container).toBe("folder");
    expect(paths(tree)).toEqual(["comments/post_comments_1.json"]);
    expect(await contents(tree, "comments/post_comments_1.json")).toBe("[]");
    expect(codes(tree)).toEqual([]);
  });
});
