import { expect, test } from "vitest";
import { openTree } from "../../../src/archive/index.ts";
import { peek, toPeek } from "../../../src/read/peek.ts";
import { makeContexts } from "../../../src/read/readFile.ts";
import { entriesOf } from "../../../src/survey/entry.ts";
import { survey } from "../../../src/survey/survey.ts";
import { FB, folder, POSTS, post, zip } from "../audit/export.ts";

async function peekInto(posts: unknown) {
  const path = await zip(
    "facebook-ann-2026-11-02-aaaaaaaa.zip",
    { [POSTS]: posts, [`${FB}/posts/your_videos.json`]: { videos_v2: [] } },
    await folder(),
  );
  const tree = await openTree(path);
  const entries = toPeek(entriesOf(survey(tree, 0)));
  const [context] = makeContexts([
    { platform: "facebook", pageExport: false, username: "ann", language: null, ownNames: ["Ann Example"], names: [] },
  ]);
  const [entry] = entries;
  if (entry === undefined || context === undefined) throw new Error("nothing to peek into");
  const found = await peek(entry, tree, context, 5);
  await tree.close();
  return { files: entries.map(({ file }) => file.logical), texts: found.map(({ text }) => text) };
}

test("the first items of a list of posts are known from its first records", async () => {
  const posts = Array.from({ length: 2000 }, (_, i) => post(`Post ${i}`, 1_500_000_000 + i));
  const { files, texts } = await peekInto(posts);
  expect(files).toEqual([POSTS]);
  expect(texts).toEqual(["Post 0", "Post 1", "Post 2", "Post 3", "Post 4"]);
});

test("a list that is damaged, or none, shows what stands before the damage and fails nowhere", async () => {
  expect((await peekInto(`[${JSON.stringify(post("Whole", 1_500_000_000))},{"timest`)).texts).toEqual(["Whole"]);
  expect((await peekInto("not json")).texts).toEqual([]);
  expect((await peekInto({ other: 1 })).texts).toEqual([]);
});
