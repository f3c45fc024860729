import { link, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeExamples } from "../../../electron/build/exampleZips.ts";
import { supportedLanguages } from "../../../src/locales/languages.ts";
import { copyExample } from "../../../src/state/copyExample.ts";

let folder: string;
let examples: URL;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-examples-"));
  examples = pathToFileURL(join(folder, "built/"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("the build makes an example in each language of the screens, the same bytes each time", async () => {
  await writeExamples(join(folder, "built"), supportedLanguages);
  await writeExamples(join(folder, "again"), supportedLanguages);
  expect((await readdir(join(folder, "built"))).toSorted()).toEqual([...supportedLanguages, "views"].toSorted());
  for (const language of supportedLanguages) {
    const names = await readdir(join(folder, "built", language));
    expect(names).toHaveLength(3);
    for (const name of names) {
      const [one, other] = ["built", "again"].map((made) => readFile(join(folder, made, language, name)));
      expect((await one)?.equals((await other) ?? Buffer.alloc(0)), `${language}/${name}`).toBe(true);
    }
  }
});

test("a copy takes the place of what is there when it is whole, and is never written into it", async () => {
  await writeExamples(join(folder, "built"), ["en"]);
  const target = join(folder, "to");
  const [first = ""] = await copyExample(examples, "en", target);
  await writeFile(first, "older");
  await link(first, join(folder, "kept"));
  await copyExample(examples, "en", target);
  expect(await readFile(join(folder, "kept"), "utf8")).toBe("older");
  expect(await readdir(target)).toHaveLength(3);
});

test("the example of the language asked for is copied, over an older copy", async () => {
  await writeExamples(join(folder, "built"), ["en", "fr"]);
  const target = join(folder, "deep/er");
  await copyExample(examples, "fr", target);
  const [first = ""] = await copyExample(examples, "fr", target);
  await writeFile(first, "cut");
  const copies = await copyExample(examples, "fr", target);
  const names = (await readdir(join(folder, "built/fr"))).toSorted();
  expect(copies).toEqual(names.map((name) => join(target, name)));
  for (const name of names)
    expect((await readFile(join(target, name))).equals(await readFile(join(folder, "built/fr", name)))).toBe(true);
});

test("a language without people of its own gets the English example", async () => {
  await writeExamples(join(folder, "built"), ["en", "xx"]);
  expect((await readdir(join(folder, "built"))).toSorted()).toEqual(["en", "views"]);
  expect(await copyExample(examples, "xx", join(folder, "to"))).toHaveLength(3);
});

test("a program without its examples, or a place that cannot be written, is said with the system's code", async () => {
  await expect(copyExample(examples, "en", join(folder, "to"))).rejects.toMatchObject({
    problem: { code: "example-failed", data: { reason: "ENOENT" } },
  });
  await writeExamples(join(folder, "built"), ["en"]);
  await writeFile(join(folder, "file"), "");
  await expect(copyExample(examples, "en", join(folder, "file"))).rejects.toMatchObject({
    problem: { code: "example-failed", data: { reason: "EEXIST" } },
  });
});
