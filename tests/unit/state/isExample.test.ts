import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeExamples } from "../../../electron/build/exampleZips.ts";
import { copyExample } from "../../../src/state/copyExample.ts";
import { isExample } from "../../../src/state/isExample.ts";

let folder = "";
let examples: URL;
let zips: string[] = [];
let own = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-is-example-"));
  examples = pathToFileURL(join(folder, "built/"));
  await writeExamples(join(folder, "built"), ["en", "fr"]);
  zips = await copyExample(examples, "fr", join(folder, "given"));
  own = join(folder, "facebook-me-2026-11-02-AbCdEfGh.zip");
  await writeFile(own, "not the example");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("the zips that were written are the example, alone, together, or by the folder they lie in", async () => {
  expect(zips).toHaveLength(3);
  expect(await isExample(examples, zips)).toBe(true);
  expect(await isExample(examples, zips.slice(1, 2))).toBe(true);
  expect(await isExample(examples, [join(folder, "given")])).toBe(true);
});

test("so is one that was renamed, or unpacked into a folder of its name", async () => {
  const [first = ""] = zips;
  const renamed = join(folder, "download (1).zip");
  await copyFile(first, renamed);
  expect(await isExample(examples, [renamed])).toBe(true);
  const unpacked = join(folder, basename(first, ".zip"));
  await mkdir(join(unpacked, "your_facebook_activity"), { recursive: true });
  expect(await isExample(examples, [unpacked])).toBe(true);
});

test("an export of one's own is none, not beside the example either, nor what is not there", async () => {
  expect(await isExample(examples, [own])).toBe(false);
  expect(await isExample(examples, [...zips, own])).toBe(false);
  expect(await isExample(examples, [join(folder, "nowhere.zip")])).toBe(false);
  expect(await isExample(examples, [])).toBe(false);
});

test("a program that came without its examples knows none", async () => {
  expect(await isExample(pathToFileURL(join(folder, "no-such-folder/")), zips)).toBe(false);
});
