import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create } from "fontkit";
import { expect, test } from "vitest";
import { unpackWoff } from "../../../src/pdf/unpackWoff.ts";

const path = createRequire(import.meta.url).resolve("@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff");

test("a font that was unpacked draws what the packed one draws", () => {
  const woff = readFileSync(path);
  const plain = unpackWoff(woff);
  expect(plain.readUInt32BE(0)).toBe(0x00010000); // TrueType
  expect(plain.length).toBeGreaterThan(woff.length);
  const drawn = [woff, plain].map((bytes) => {
    const font = create(bytes);
    if (!("layout" in font)) throw new TypeError("a collection");
    const run = font.layout("Zoë's fjord, 100 %");
    return {
      name: font.postscriptName,
      advance: run.advanceWidth,
      paths: run.glyphs.map((glyph) => glyph.path.toSVG()),
    };
  });
  expect(drawn[1]).toEqual(drawn[0]);
  expect(drawn[0]?.paths.join("")).not.toBe("");
});
