import { join } from "node:path";
import { expect, test } from "vitest";
import { againstTheTable, circles, importsOf, readSources, type Sources } from "./imports.ts";
import { CIRCLES_TO_OPEN, EXCEPTIONS_TO_REMOVE, ROOMS } from "./rooms.ts";

const sources = readSources(join(import.meta.dirname, "../../.."), ["src", "renderer", "electron", "tests"]);

const invented = (files: Record<string, string>): Sources => new Map(Object.entries(files));

test("every room imports only what the table allows", () => {
  const complaints = againstTheTable(sources).filter(({ arrow }) => !EXCEPTIONS_TO_REMOVE.includes(arrow));
  expect(complaints.map(({ sentence }) => sentence)).toEqual([]);
});

test("no files import each other in a circle, imports of types included", () => {
  const known = (circle: string[]) => CIRCLES_TO_OPEN.some((path) => circle.includes(path));
  expect(circles(sources).filter((circle) => !known(circle))).toEqual([]);
});

test("what is on its way out is still there: who removes the import removes its line too", () => {
  const arrows = againstTheTable(sources).map(({ arrow }) => arrow);
  expect(EXCEPTIONS_TO_REMOVE.filter((exception) => !arrows.includes(exception))).toEqual([]);
  const inCircles = circles(sources).flat();
  expect(CIRCLES_TO_OPEN.filter((path) => !inCircles.includes(path))).toEqual([]);
});

test("a room imports only rooms above its own line, so no two rooms need each other", () => {
  const rooms = Object.keys(ROOMS);
  for (const [index, name] of rooms.entries())
    for (const place of ROOMS[name]?.mayImport ?? []) {
      if (place === "package.json") continue;
      const line = rooms.findIndex((room) => place === room || place.startsWith(`${room}/`));
      expect(line, `${name} may import ${place}`).toBeGreaterThanOrEqual(0);
      expect(line, `${name} may import ${place}, which stands below it`).toBeLessThan(index);
    }
});

test("every folder of src has its line in the table", () => {
  const folders = new Set(Array.from(sources.keys(), (path) => path.split("/").slice(0, 2).join("/")));
  const withoutLine = [...folders].filter((folder) => folder.startsWith("src/") && !(folder in ROOMS));
  expect(withoutLine).toEqual([]);
});

test("an import of each kind is seen", () => {
  const text = [
    'import { a } from "../model/a.ts";',
    'import type {\n  B,\n} from "./b.ts";',
    'export { c } from "./deep/c.ts";',
    'import "./d.ts";',
    'const e = await import("./e.ts");',
    'type F = import("./f.ts").F;',
    'import fs from "node:fs";',
  ].join("\n");
  expect(importsOf("src/decode/x.ts", text)).toEqual([
    { file: "src/model/a.ts" },
    { file: "src/decode/b.ts" },
    { file: "src/decode/deep/c.ts" },
    { file: "src/decode/d.ts" },
    { file: "src/decode/e.ts" },
    { file: "src/decode/f.ts" },
    { package: "node:fs" },
  ]);
});

test.each([
  ["src/model/a.ts", 'import "../store/b.ts";', "src/model may import only: nothing of ours"],
  ["src/formats/a.ts", 'import type { B } from "../survey/b.ts";', "may import only: src/model, src/words, src/decode"],
  ["src/formats/a.ts", 'import "node:fs/promises";', "src/formats does not touch the file system"],
  ["src/formats/a.ts", 'import "fs";', "src/formats does not touch the file system"],
  ["src/serve/a.ts", 'import "electron";', "src/serve knows nothing of Electron"],
  ["src/cli/a.ts", 'import "electron/main";', "src/cli knows nothing of Electron"],
  ["src/cli/a.ts", 'import "../../tests/generator/index.ts";', "src/cli may import only"],
  ["src/state/a.ts", 'import "../../package.json";', "src/state may import only"],
  ["renderer/src/a.tsx", 'import "../../src/api/session.ts";', "renderer may import only"],
  ["renderer/src/a.tsx", 'import "node:path";', "renderer runs in a browser"],
  ["electron/main/a.ts", 'import "../../src/store/b.ts";', "electron may import only"],
  ["tests/generator/a.ts", 'import "../../src/formats/b.ts";', "tests/generator may import only: src/model"],
])("%s: %s is refused with what would be right", (path, text, complaint) => {
  const [said = "", ...more] = againstTheTable(invented({ [path]: text })).map(({ sentence }) => sentence);
  expect(said).toContain(complaint);
  expect(said.startsWith(path)).toBe(true);
  expect(more).toEqual([]);
});

test("a circle is found whole, through types and over rooms, and nothing else with it", () => {
  const files = invented({
    "src/model/a.ts": 'import type { B } from "../decode/b.ts";',
    "src/decode/b.ts": 'import { c } from "./c.ts";',
    "src/decode/c.ts": 'import "../model/a.ts"; import "./d.ts";',
    "src/decode/d.ts": "",
    "src/read/self.ts": 'import "./self.ts";',
  });
  expect(circles(files)).toEqual([["src/decode/b.ts", "src/decode/c.ts", "src/model/a.ts"], ["src/read/self.ts"]]);
});
