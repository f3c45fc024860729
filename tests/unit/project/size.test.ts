import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSources } from "./imports.ts";

const root = join(import.meta.dirname, "../../..");
const ROOMS = ["src", "renderer", "electron"];
/** A file that needs more does more than one thing. */
const MOST_LINES = 250;
/** More beside each other than a reader takes in at one look want a folder that means something. */
const MOST_FILES = 27;

/** Files that are longer still, on their way to be cut. Empty is the goal. */
const TO_CUT: readonly string[] = [];

/** Folders that hold more still, on their way to get one inside. Empty is the goal. */
const TO_SPLIT: readonly string[] = [];

test("no file of the program has more than 250 lines", () => {
  const long = [...readSources(root, ROOMS)].filter(([, text]) => text.split("\n").length - 1 > MOST_LINES);
  expect(long.map(([path]) => path).filter((path) => !TO_CUT.includes(path))).toEqual([]);
});

test("no folder of the program has more than about 25 files beside each other", () => {
  const folders = readdirSync(root, { withFileTypes: true, recursive: false })
    .filter((entry) => ROOMS.includes(entry.name))
    .flatMap(({ name }) => [
      name,
      ...readdirSync(join(root, name), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
    ]);
  const counts = folders.map((folder) => ({
    folder,
    files: readdirSync(join(root, folder), { withFileTypes: true }).filter((e) => e.isFile() && /\.tsx?$/.test(e.name)),
  }));
  expect(counts.length).toBeGreaterThan(40);
  const full = counts.filter(({ files }) => files.length > MOST_FILES).map(({ folder }) => folder);
  expect(full.filter((folder) => !TO_SPLIT.includes(folder))).toEqual([]);
});
