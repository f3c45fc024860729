import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const ROOMS = ["src", "renderer", "electron", "tests"];
const WRITTEN = /\.(?:tsx?|mts|mjs|css)$/;
const posix = (path: string) => path.replaceAll("\\", "/");
/** A file that needs more does more than one thing. */
const MOST_LINES = 250;
/** More beside each other than a reader takes in at one look want a folder that means something. */
const MOST_FILES = 27;

/** Files that are longer still, on their way to be cut. Empty is the goal. */
const TO_CUT: readonly string[] = [];

/** Folders that hold more still, on their way to get one inside. Empty is the goal. */
const TO_SPLIT: readonly string[] = [];

const written = ROOMS.flatMap((room) =>
  readdirSync(join(root, room), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && WRITTEN.test(entry.name))
    .map(({ parentPath, name }) => ({ folder: posix(relative(root, parentPath)), name })),
);

test("no file of the program, its styles or its tests has more than 250 lines", () => {
  const long = written
    .map(({ folder, name }) => `${folder}/${name}`)
    .filter((path) => readFileSync(join(root, path), "utf8").split("\n").length - 1 > MOST_LINES);
  expect(long.filter((path) => !TO_CUT.includes(path))).toEqual([]);
});

test("no folder of the program or its tests has more than about 25 files beside each other", () => {
  const folders = [...new Set(written.map(({ folder }) => folder))];
  expect(folders.length).toBeGreaterThan(80);
  const full = folders.filter((one) => written.filter(({ folder }) => folder === one).length > MOST_FILES);
  expect(full.filter((folder) => !TO_SPLIT.includes(folder))).toEqual([]);
});
