import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Member, MemberReader } from "../../../src/archive/index.ts";
import type { Batch } from "../../../src/columns/batch.ts";
import { jsonTwin } from "../../../src/formats/html/adapters.ts";
import { routeOf, routes } from "../../../src/formats/routes.ts";
import { HalfJoiner, halved } from "../../../src/read/halves.ts";
import { isPage, makeContexts, type ReadResult, type ReadTask, readFile } from "../../../src/read/readFile.ts";
import { makeExample } from "../../generator/index.ts";
import { LAYOUTS } from "../audit/supportedTable.ts";

const contexts = (["facebook", "instagram", "threads"] as const).map((platform) => ({
  platform,
  pageExport: false,
  username: "ann.example",
  ownNames: ["Ann Example"],
  names: [],
}));
const made = makeContexts(contexts);

/** A file that lies in memory, in chunks of a size. */
function source(bytes: Buffer, chunk: number): MemberReader {
  return {
    read: async () => bytes,
    stream: async function* () {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
    close: async () => undefined,
  };
}

function taskFor(path: string, size: number): ReadTask | null {
  const route = routeOf(jsonTwin(path), null);
  if (route === null) return null;
  const account = contexts.findIndex(({ platform }) => platform === route.platform);
  return { file: 1, tree: 0, member: { path, size, crc: null, at: null }, route: routes.indexOf(route), account };
}

interface Both {
  readonly whole: ReadResult;
  readonly joined: ReadResult | null;
  /** Whether the first half ended at the cut. */
  readonly cut: boolean;
}

async function readBoth(path: string, html: string | Buffer, chunk: number): Promise<Both | null> {
  const bytes = Buffer.from(html);
  const task = taskFor(path, bytes.length);
  if (task === null) return null;
  const read = (half?: "first" | "second") => readFile(half ? { ...task, half } : task, source(bytes, chunk), made);
  const [whole, first, second] = [await read(), await read("first"), await read("second")];
  const joiner = new HalfJoiner();
  const results = [joiner.take(second), joiner.take(first)].filter((one) => one !== null);
  expect(results).toHaveLength(1);
  return { whole, joined: results[0] ?? null, cut: first.half?.part === "first" };
}

/** What the rest of the audit sees of a batch: seeds by what they are, in any order. */
function seen(batch: Batch | undefined) {
  if (batch === undefined) return null;
  const { seeds, seed, prefixes, prefix, ...rest } = batch;
  return {
    ...rest,
    seed: [...seed].map((id) => seeds[id]),
    prefix: [...prefix].map((id) => prefixes[id]),
  };
}

function expectSame({ whole, joined }: Both): void {
  expect(joined?.problem).toEqual(whole.problem);
  expect(seen(joined?.batch)).toEqual(seen(whole.batch));
}

const POSTS = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html";
const DATE = "Jun 01, 2025 3:31:29 pm";
const box = (n: number, body = "") =>
  `<section class="_a6-g" aria-labelledby="u_0_${n}"><h2 class="_2ph_ _a6-h _a6-i" id="u_0_${n}">Ann Example updated her status.</h2><div class="_2ph_ _a6-p"><div><div class="_2pin"><div>Words ${n} ${body}</div></div></div></div><footer class="_3-94 _a6-o"><a href="https://www.facebook.com/dyi/l/?l=x${n}"><div class="_a72d">${DATE}</div></a></footer></section>`;
const pageOf = (boxes: readonly string[]) =>
  `<html lang="en"><head><base href="../../"><title>Posts</title></head><body><div><header><h1>Your posts</h1></header><main role="main">${boxes.join("\n")}</main></div></body></html>`;
const boxes = (n: number) => Array.from({ length: n }, (_, i) => box(i));

describe("a page read in two halves is the same as one read whole", () => {
  test.each(LAYOUTS.filter(({ format }) => format === "html"))("in every file of $name", async ({ options }) => {
    const { parts } = makeExample({ ...options, items: 400, media: false, seed: 3 });
    let pages = 0;
    let cuts = 0;
    for (const { path, data } of parts.flatMap(({ members }) => members)) {
      if (!isPage(path)) continue;
      const both = await readBoth(path, data, 4096);
      if (both === null) continue;
      expectSame(both);
      pages++;
      if (both.cut) cuts++;
    }
    expect(pages).toBeGreaterThan(5);
    expect(cuts).toBeGreaterThan(2);
  });

  test.each([1, 7, 100, 1000, 100_000])("in chunks of %i bytes", async (chunk) => {
    const both = await readBoth(POSTS, pageOf(boxes(60)), chunk);
    expect(both?.joined?.batch.n).toBe(60);
    if (both) expectSame(both);
  });

  test("really is read by two, and the items keep their numbers", async () => {
    const both = await readBoth(POSTS, pageOf(boxes(60)), 1000);
    expect(both?.cut).toBe(true);
    expect([...(both?.joined?.batch.index ?? [])]).toEqual(boxes(60).map((_, i) => i));
  });

  const odd = (middle: string) => pageOf([...boxes(30), middle, ...boxes(30)]);
  const MARK = `</section>\n<section class="_a6-g" aria-labelledby="u_0_x">`;
  test.each<[what: string, html: string | Buffer]>([
    ["a comment that holds the look of a cut", odd(`<!-- ${`${MARK}${"x".repeat(400)}`.repeat(60)} -->`)],
    [
      "an attribute that holds the look of a cut",
      odd(`<div title='${`${MARK}${"x".repeat(400)}`.repeat(60)}'>x</div>`),
    ],
    ["text that holds the look of a cut", odd(box(99, `<textarea>${MARK.repeat(99)}</textarea>`))],
    ["a script that holds the look of a cut", odd(`<script>"${MARK.repeat(400)}"</script>`)],
    ["blocks inside a block", odd(box(99, boxes(60).join("")))],
    ["an element that never ends", odd(`<div class="x"><p>${"words ".repeat(2000)}`)],
    ["ends without beginnings", odd("</div></main></div></section>".repeat(20))],
    ["a second main", odd('</main><main role="main">')],
    ["a header in the middle", odd("<header><h1>More</h1></header>")],
    ["a new base", odd('<base href="../../../">')],
    ["a block too big to keep", odd(box(99, "long ".repeat(2_000_000)))],
    ["words alone", odd('<section class="_a6-g"><div>Words</div></section>')],
    ["a cut-off end", pageOf(boxes(60)).slice(0, -3000)],
    ["a cut-off middle", pageOf(boxes(60)).slice(0, 9000)],
    ["a mark of its encoding", `\ufeff${pageOf(boxes(60))}`],
    [
      "bytes that are no UTF-8 before the cut",
      Buffer.from(pageOf(boxes(60)).replace("Words 3", "W\u00f6rds"), "latin1"),
    ],
    [
      "bytes that are no UTF-8 behind the cut",
      Buffer.from(pageOf(boxes(60)).replace("Words 59", "W\u00f6rds"), "latin1"),
    ],
    ["UTF-16", Buffer.from(`\ufeff${pageOf(boxes(60))}`, "utf16le")],
    ["tags too long to look for whole", pageOf(boxes(60).map((one) => one.replace("_a6-g", "a".repeat(9000))))],
    ["no items", pageOf(["<div>There is nothing here.</div>"])],
    ["nothing", ""],
  ])("with %s", async (_what, html) => {
    for (const chunk of [777, 65_536]) {
      const both = await readBoth(POSTS, html, chunk);
      if (both === null) throw new Error("not read");
      expectSame(both);
    }
  });

  test("whatever was done to it", async () => {
    const page = pageOf(boxes(24));
    const harm = fc.record({
      at: fc.nat({ max: page.length }),
      gone: fc.nat({ max: 60 }),
      put: fc.constantFrom(
        "",
        "<div>",
        "</div>",
        "</section>",
        "<section>",
        MARK,
        "<!--",
        "-->",
        '"',
        "<",
        "<p>",
        "&",
        "\u00e4",
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(harm, { maxLength: 3 }), fc.constantFrom(500, 5000), async (harms, chunk) => {
        const html = harms.reduce((text, { at, gone, put }) => text.slice(0, at) + put + text.slice(at + gone), page);
        const both = await readBoth(POSTS, html, chunk);
        if (both) expectSame(both);
      }),
      { numRuns: 300 },
    );
  });
});

describe("halves", () => {
  const member = (path: string, megabytes: number): Member => ({
    path,
    size: megabytes * 2 ** 20,
    crc: null,
    at: null,
  });
  const task = (file: number, path: string, megabytes: number): ReadTask => ({
    file,
    tree: 0,
    member: member(path, megabytes),
    route: 0,
    account: 0,
  });

  test("are made of a page that is most of what is to be read, where two threads are", () => {
    const tasks = [task(0, "a.html", 60), task(1, "b.html", 20), task(2, "c.json", 10)];
    const halvesOf = (all: readonly ReadTask[], workers: number) =>
      halved(all, workers).map(({ file, half }) => [file, half]);
    expect(halvesOf(tasks, 2)).toEqual([
      [0, "first"],
      [0, "second"],
      [1, undefined],
      [2, undefined],
    ]);
    expect(halved(tasks, 1)).toEqual(tasks);
    expect(halvesOf([...tasks, task(3, "d.html", 50)], 2).every(([, half]) => half === undefined)).toBe(true);
    expect(halvesOf([task(0, "a.json", 60)], 2)).toEqual([[0, undefined]]);
    expect(halvesOf([task(0, "a.html", 10)], 2)).toEqual([[0, undefined]]);
  });

  test("that are lost cost their file once", () => {
    const joiner = new HalfJoiner();
    const lost = task(0, "a.html", 60);
    expect([joiner.lose(lost), joiner.lose(lost)]).toEqual([true, false]);
  });
});
