import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { openTree } from "../../../src/archive/index.ts";
import { runAudit } from "../../../src/audit.ts";
import { EXAMPLE_NOW, type ExampleOptions, writeExample } from "../../generator/index.ts";
import { FB, folder, POSTS, post, zip } from "../audit/export.ts";

type Cut = (at: number) => boolean;

/** What was cut is the lists of posts and comments: records with a time of their own at the top of a list. */
function cutLists(value: unknown, keep: Cut): unknown {
  if (Array.isArray(value))
    return value.filter((record) => {
      const at: unknown = typeof record === "object" && record !== null ? Reflect.get(record, "timestamp") : undefined;
      return typeof at !== "number" || keep(at);
    });
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cutLists(inner, keep)]));
}

async function unpack(path: string, to: string, keep: Cut): Promise<string> {
  const tree = await openTree(path);
  for (const member of tree.members) {
    const file = join(to, member.path);
    await mkdir(dirname(file), { recursive: true });
    const bytes = await tree.read(member);
    const isList = /\/(your_posts__check_ins__photos_and_videos_1|comments)\.json$/.test(member.path);
    await writeFile(file, isList ? JSON.stringify(cutLists(JSON.parse(bytes.toString("utf8")), keep)) : bytes);
  }
  await tree.close();
  return to;
}

async function audit(paths: readonly string[]) {
  const store = await runAudit(paths, { now: EXAMPLE_NOW });
  const items = [...store.items()];
  const { files, accounts } = store.head();
  await store.close();
  const texts = items
    .map((item) => `${item.kind} ${item.text.replace(/\s+/g, " ").trim()} ${item.media.length}`)
    .sort((a, b) => (a < b ? -1 : 1));
  return { items, files, accounts, texts };
}

const year = (n: number) => Date.UTC(n, 5, 1) / 1000;

describe("pages beside a JSON export of another time", () => {
  const options: ExampleOptions = { seed: 21, items: 220, platforms: ["facebook"] };
  test.each<[string, Cut]>([
    ["that begins later", (at) => at > year(2015)],
    ["that ends earlier", (at) => at < year(2018)],
    ["of a few years", (at) => at > year(2013) && at < year(2019)],
    ["of nothing", () => false],
    ["of the same time", () => true],
  ])("%s add what it lacks, each item once", async (name, keep) => {
    const into = await folder();
    const json = await writeExample(join(into, "json"), { ...options, format: "json" });
    const html = await writeExample(join(into, "html"), { ...options, format: "html" });
    const [jsonZip = ""] = json.paths;
    const cut = await unpack(jsonZip, join(into, "cut", "facebook-ann.example-2026-11-02-abcdefgh"), keep);
    const whole = await audit(json.paths);
    const both = await audit([cut, ...html.paths]);
    expect(both.accounts).toHaveLength(whole.accounts.length);
    expect(both.texts).toEqual(whole.texts);
    if (name !== "of the same time") return;
    expect(both.files.filter((f) => f.file.endsWith(".html") && f.status === "read")).toEqual([]);
  });
});

const page = (...blocks: [text: string, date: string][]) =>
  `<html><head><title>Posts</title></head><body><main>${blocks
    .map(
      ([text, date]) =>
        `<section class="_a6-g"><h2 class="_2ph_ _a6-h">Ann Example updated her status.</h2><div class="_2ph_ _a6-p"><div><div>${text}</div></div></div><footer class="_3-94 _a6-o"><div class="_a72d">${date}</div></footer></section>`,
    )
    .join("")}</main></body></html>`;
const pagePath = (n: number) => `${FB}/posts/your_posts__check_ins__photos_and_videos_${n}.html`;
const noon = (y: number, month = 6, day = 1) => Date.UTC(y, month - 1, day, 12) / 1000;

/** Texts of the posts of exports that each hold these members, oldest first. */
async function texts(...exports: Record<string, unknown>[]): Promise<string[]> {
  const into = await folder();
  const zips = exports.map((members, i) => zip(`facebook-ann-2024-03-1${i}-aaaaaaa${i}.zip`, members, into));
  const { items } = await audit(await Promise.all(zips));
  return items.sort((a, b) => ((a.createdAt ?? "") < (b.createdAt ?? "") ? -1 : 1)).map((item) => item.text);
}

test("pages that follow each other add what the JSON lacks, whatever the other pages added", async () => {
  const pages = {
    [pagePath(1)]: page(["in 2024", "Mar 11, 2024 8:02:00 AM"], ["in 2020", "Mar 10, 2020 10:30:12 PM"]),
    [pagePath(2)]: page(["in 2019", "Mar 11, 2019 8:02:00 AM"], ["in 2010", "Mar 10, 2010 10:30:12 PM"]),
  };
  const json = { [POSTS]: [post("in 2015", noon(2015)), post("in 2018", noon(2018))] };
  expect(await texts(json, pages)).toEqual(["in 2010", "in 2015", "in 2018", "in 2019", "in 2020", "in 2024"]);
});

test("a page adds what lies between the times of two JSON exports", async () => {
  const first = { [POSTS]: [post("in 2010", noon(2010)), post("in 2012", noon(2012))] };
  const second = { [POSTS]: [post("in 2018", noon(2018)), post("in 2020", noon(2020))] };
  const whole = page(
    ["in 2020", "Jun 1, 2020 8:00:00 AM"],
    ["in 2018", "Jun 1, 2018 8:00:00 AM"],
    ["in 2015", "Mar 11, 2015 8:02:00 AM"],
    ["in 2012", "Jun 1, 2012 8:00:00 AM"],
    ["in 2010", "Jun 1, 2010 8:00:00 AM"],
  );
  expect(await texts(first, second, { [pagePath(1)]: whole })).toEqual([
    "in 2010",
    "in 2012",
    "in 2015",
    "in 2018",
    "in 2020",
  ]);
});

test("a row of a page without a readable time is taken where no JSON has its text", async () => {
  const json = { [POSTS]: [post("both", noon(2010)), post("in 2012", noon(2012))] };
  const found = await texts(json, {
    [pagePath(1)]: page(["both", "ᏓᎶᏂᎨ 1, 2010 8:02:00"], ["page", "ᏓᎶᏂᎨ 11, 2015 8:02:00"]),
  });
  expect(new Set(found)).toEqual(new Set(["both", "in 2012", "page"]));
  expect(found).toHaveLength(3);
});

test("two days from an end an item of a clock some hours off is no second item", async () => {
  const json = {
    [POSTS]: [post("first", noon(2010, 6, 1)), post("third", noon(2010, 6, 3) + 3600), post("last", noon(2011))],
  };
  const found = await texts(json, { [pagePath(1)]: page(["third", "Jun 3, 2010 8:00:00 AM"]) });
  expect(found).toEqual(["first", "third", "last"]);
});

test("a list that had another name in the era of the JSON is the same list", async () => {
  const json = {
    "posts/your_posts_1.json": [post("in 2012", noon(2012)), post("in 2016", noon(2016)), post("in 2020", noon(2020))],
  };
  const html = { [pagePath(1)]: page(["in 2016", "Jun 1, 2016 5:00:00 AM"], ["in 2025", "Jun 1, 2025 1:30:00 PM"]) };
  expect(await texts(json, html)).toEqual(["in 2012", "in 2016", "in 2020", "in 2025"]);
});

test("near an end of the JSON's time the same text on a clock some hours off is the same item, another text is not", async () => {
  const at = Date.UTC(2024, 2, 10, 20, 30, 12) / 1000;
  const into = await folder();
  const json = await zip("facebook-ann-2024-03-11-aaaaaaaa.zip", { [POSTS]: [post("Last words", at)] }, into);
  const html = await zip(
    "facebook-ann-2024-03-12-bbbbbbbb.zip",
    {
      [`${FB}/posts/your_posts__check_ins__photos_and_videos_1.html`]: page(
        ["One more thing", "Mar 11, 2024 8:02:00 AM"],
        ["Last words", "Mar 10, 2024 10:30:12 PM"],
      ),
    },
    into,
  );
  const { texts, files } = await audit([json, html]);
  expect(texts).toEqual(["post Last words 0", "post One more thing 0"]);
  expect(files.map((f) => [f.status, f.items])).toEqual([
    ["read", 1],
    ["read", 1],
  ]);
});

test("a page of the profile counts where its JSON cannot be read", async () => {
  const options: ExampleOptions = { seed: 21, items: 60, platforms: ["facebook"] };
  const into = await folder();
  const { paths } = await writeExample(join(into, "json"), { ...options, format: "json" });
  const html = await writeExample(join(into, "html"), { ...options, format: "html" });
  const whole = await audit(paths);
  const broken = await unpack(
    paths[0] ?? "",
    join(into, "broken", "facebook-ann.example-2026-11-02-abcdefgh"),
    () => true,
  );
  const profile = whole.files.find((f) => f.file.endsWith("/profile_information.json"))?.file ?? "";
  await writeFile(join(broken, profile), "{{{");
  const both = await audit([broken, ...html.paths]);
  expect(both.texts).toEqual(whole.texts);
  expect(both.accounts).toEqual(whole.accounts);
});
