import { expect, test } from "vitest";
import type { MemberReader } from "../../../src/archive/index.ts";
import { routeOf, routes } from "../../../src/formats/routes.ts";
import { makeContexts, readFile } from "../../../src/read/readFile.ts";

const POSTS = "your_facebook_activity/posts/your_posts_1.json";

/** Reads a text as if it were a file of posts. */
async function read(path: string, text: string) {
  const bytes = Buffer.from(text);
  const reader: MemberReader = {
    read: () => Promise.resolve(bytes),
    async *stream() {
      for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
    },
    close: () => Promise.resolve(),
  };
  const route = routeOf(path, "facebook");
  if (route === null) throw new Error(`no route for ${path}`);
  const member = { path, size: bytes.length, crc: null, at: null };
  const task = { file: 0, tree: 0, member, route: routes.indexOf(route), account: 0 };
  const contexts = makeContexts([
    { platform: "facebook", pageExport: false, username: null, language: null, ownNames: [], names: [] },
  ]);
  const result = await readFile(task, reader, contexts);
  return {
    items: result.batch.n,
    records: result.batch.records,
    problem: result.problem,
    said: result.batch.problems.map(({ code }) => code),
  };
}

const good = '{"timestamp":1500000000,"data":[{"post":"good"}]}';
const list = (record: string, count: number) => `[${Array.from({ length: count }, () => record).join(",")}]`;

test("a list of millions of empty records is left as soon as that is clear, however it is laid out", async () => {
  for (const text of [list("{}", 6_000_000), list("\n  {}", 3_000_000), list("{}", 12_000_000)]) {
    const { items, records, problem } = await read(POSTS, text);
    expect([items, problem]).toEqual([0, { code: "file-wrong-shape", data: { file: POSTS } }]);
    expect(records).toBeLessThan(200_000);
  }
}, 60_000);

test("records beyond the most that one file may have are left out, and that is said", async () => {
  const { items, problem } = await read(POSTS, list('{"timestamp":1,"data":[{"post":"x"}]}', 1_000_050));
  expect(items).toBe(1_000_000);
  expect(problem).toEqual({ code: "file-too-many-records", data: { file: POSTS, count: 1_000_000 } });
}, 120_000);

test("good records before and among millions of values are read", async () => {
  const { items, problem } = await read(POSTS, `[${good},${list("{}", 20_000).slice(1, -1)},${good}]`);
  expect([items, problem]).toEqual([2, null]);
  const nested = `[${good},{"timestamp":1500000000,"data":[{"post":"deep"}],"x":${list("{}", 180_000)}},${good}]`;
  expect((await read(POSTS, nested)).items).toBe(3);
  // One record of more values than are parsed at a time: what stands before it counts.
  const huge = `[${good},{"x":${list("{}", 3_000_000)}},${good}]`;
  expect(await read(POSTS, huge)).toMatchObject({ items: 1, problem: { code: "json-too-many-values" } });
}, 60_000);

test("an object of more keys than any has is refused before it is parsed, wherever it stands", async () => {
  const wide = `{${Array.from({ length: 150_000 }, (_, i) => `"key ${i}":0`).join(",")}}`;
  const problem = { code: "json-too-many-values" };
  expect(await read(POSTS, wide)).toMatchObject({ items: 0, said: ["file-wrong-shape"] });
  expect(await read(POSTS, `[${good},${wide},${good}]`)).toMatchObject({ items: 1, problem });
  // The same many commas where they are no keys' are no harm.
  const text = JSON.stringify(",".repeat(500_000));
  const tags = `[${Array.from({ length: 150_000 }, () => "0").join(",")}]`;
  const record = `{"timestamp":1500000000,"data":[{"post":${text}}],"tags":${tags}}`;
  expect(await read(POSTS, `[${good},${record},${good}]`)).toMatchObject({ items: 3, problem: null });
});

test("an object without a list that says something is no empty list of posts", async () => {
  const said = ["file-wrong-shape"];
  expect(await read(POSTS, '{"post":"I was here","written":"yesterday"}')).toMatchObject({ items: 0, said });
  expect(await read(POSTS, "{}")).toMatchObject({ items: 0, said: [] });
});
