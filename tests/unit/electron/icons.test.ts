import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { imageSize } from "image-size";
import { expect, test } from "vitest";

const RESOURCES = join(import.meta.dirname, "../../../electron/resources");
const read = (name: string) => readFileSync(join(RESOURCES, name));
const edge = (bytes: Uint8Array): number => {
  const { type, width, height } = imageSize(bytes);
  expect(type).toBe("png");
  expect(width).toBe(height);
  return width;
};

test("Linux has a picture of each size, as large as its name says", () => {
  const names = readdirSync(join(RESOURCES, "icons")).filter((name) => name.endsWith(".png"));
  for (const name of names) expect(`${edge(read(`icons/${name}`))}x${edge(read(`icons/${name}`))}.png`).toBe(name);
  expect(names).toEqual(expect.arrayContaining(["16x16.png", "32x32.png", "48x48.png", "256x256.png", "512x512.png"]));
});

test("Windows' icon holds a picture of each size at the place its directory says", () => {
  const file = read("icon.ico");
  const edges = Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index;
    const start = file.readUInt32LE(at + 12);
    const found = edge(file.subarray(start, start + file.readUInt32LE(at + 8)));
    expect(found % 256).toBe(file.readUInt8(at));
    return found;
  });
  expect(edges).toEqual(expect.arrayContaining([16, 24, 32, 48, 64, 256]));
});

test("macOS' icon is as long as it says, and holds pictures up to 1024", () => {
  const file = read("icon.icns");
  expect(file.toString("latin1", 0, 4)).toBe("icns");
  expect(file.readUInt32BE(4)).toBe(file.length);
  const edges: number[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4))
    edges.push(edge(file.subarray(at + 8, at + file.readUInt32BE(at + 4))));
  expect(edges).toEqual(expect.arrayContaining([16, 32, 128, 256, 512, 1024]));
});
