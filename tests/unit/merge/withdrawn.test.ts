import { afterAll, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { FB, POSTS, photo, post, zip } from "../audit/export.ts";

const AT = 1_500_000_000;
const ARCHIVE = `${FB}/posts/archive.json`;
const TRASH = `${FB}/posts/trash.json`;
const PENDING = `${FB}/groups/your_pending_posts_in_groups.json`;
const IN_GROUPS = `${FB}/groups/group_posts_and_comments.json`;
const MEDIA = "your_instagram_activity/media";
const FLAG = "personal_information/personal_information/personal_information.json";
const flag = (value: string) => ({
  profile_user: [{ string_map_data: { Username: { value: "uu" }, "Private Account": { value } } }],
});

const labelled = (message: string, timestamp = AT) => ({
  timestamp,
  media: [],
  label_values: [{ label: "Message", value: message }],
  fbid: "1",
});
const shown = (title: string, uri = `${MEDIA}/posts/1.jpg`, at = AT) => ({
  media: [{ uri, creation_timestamp: at, title }],
});

const open: { close(): Promise<void> }[] = [];
afterAll(() => Promise.all(open.map((store) => store.close())));

async function audit(...exports: [name: string, members: Record<string, unknown>][]) {
  const paths: string[] = [];
  for (const [name, members] of exports) paths.push(await zip(name, members));
  const store = await runAudit(paths);
  open.push(store);
  return {
    items: () => [...store.items()],
    answer: (id: string, answer: "public" | "limited") => store.answer(id, answer),
  };
}

const fileOf = (path: string | undefined) => path?.split("/").at(-1);

test("a post that also lies in the archive is one item: nobody sees it now, and both files say why", async () => {
  const { items, answer } = await audit(["a.zip", { [ARCHIVE]: [labelled("Soup")], [POSTS]: [post("Soup", AT)] }]);
  const [item, ...more] = items();
  expect(more).toEqual([]);
  expect(item).toMatchObject({
    audience: { value: "nobody", past: { public: "unknown" } },
    verdict: "undetermined",
    question: "facebook.timeline",
  });
  expect(item?.sources.map((s) => fileOf(s.file))).toEqual([fileOf(POSTS), "archive.json"]);
  expect(item?.reasons.map((r) => [r.rule, fileOf(r.evidence?.file)])).toEqual([
    ["facebook-not-published", "archive.json"],
    ["facebook-timeline-unknown", fileOf(POSTS)],
    ["coverage-named", undefined],
  ]);
  answer("facebook.timeline", "public");
  expect(items()[0]?.verdict).toBe("formerly-public");
  answer("facebook.timeline", "limited");
  expect(items()[0]?.verdict).toBe("not-in-scope");
});

test("its id is that of the post, whether or not the archive is in the export", async () => {
  const alone = await audit(["a.zip", { [POSTS]: [post("Soup", AT)] }]);
  const both = await audit(["a.zip", { [ARCHIVE]: [labelled("Soup")], [POSTS]: [post("Soup", AT)] }]);
  expect(both.items()[0]?.id).toBe(alone.items()[0]?.id);
});

test("posts that merely share a time or a text stay apart, and twins are joined one to one", async () => {
  const { items } = await audit([
    "a.zip",
    {
      [ARCHIVE]: [labelled("Soup"), labelled("Twin")],
      [POSTS]: [post("Bread", AT), post("Soup", AT + 1), post("Twin", AT), post("Twin", AT)],
    },
  ]);
  expect(
    new Set(
      items()
        .filter((i) => i.text === "Twin")
        .map((i) => i.audience.value),
    ),
  ).toEqual(new Set(["nobody", "unknown"]));
  expect(items()).toHaveLength(5);
});

test("an archived post whose words differ is joined by its photo and time; its album comes along", async () => {
  const uri = `${FB}/posts/media/Mobile_1/7_n.jpg`;
  const attachments = [{ data: [{ media: photo(uri, "sea") }] }];
  const { items } = await audit([
    "a.zip",
    {
      [ARCHIVE]: { archive_v2: [post("", AT, { attachments })] },
      [`${FB}/posts/album/0.json`]: { name: "Mobile uploads", photos: [photo(uri, "sea")] },
      [POSTS]: [post("At the sea", AT, { attachments })],
    },
  ]);
  expect(items().map((i) => [i.text, i.audience.value, i.sources.length])).toEqual([["At the sea", "nobody", 3]]);
});

test("an own Page's post in the archive was public", async () => {
  const { items } = await audit([
    "a.zip",
    { "this_profile's_activity_across_facebook/posts/archive.json": [labelled("News")] },
  ]);
  expect(items()[0]).toMatchObject({
    audience: { value: "nobody", past: { public: "yes" } },
    verdict: "formerly-public",
  });
});

test("a post that was pending and is published now is published", async () => {
  const record = post("Soup tonight", AT, { title: "Ann Example posted in Cooking." });
  const { items } = await audit([
    "a.zip",
    { [PENDING]: { pending_posts_v2: [record] }, [IN_GROUPS]: { group_posts_v2: [record] } },
  ]);
  expect(items()).toHaveLength(1);
  expect(items()[0]).toMatchObject({ audience: { value: "unknown" }, verdict: "undetermined" });
});

test("of two exports the newer one says whether a post is archived", async () => {
  const old = "facebook-ann-2023-01-01-AAAAAAAA.zip";
  const now = "facebook-ann-2026-01-01-BBBBBBBB.zip";
  const archived: Record<string, unknown> = { [ARCHIVE]: [labelled("Soup")] };
  const published: Record<string, unknown> = { [POSTS]: [post("Soup", AT)] };
  const restored = await audit([old, archived], [now, published]);
  expect(restored.items().map((i) => i.audience.value)).toEqual(["unknown"]);
  const putAway = await audit([old, published], [now, archived]);
  expect(putAway.items().map((i) => i.audience.value)).toEqual(["nobody"]);
});

test.each([
  ["archived_posts", "ig_archived_post_media"],
  ["recently_deleted_content", "ig_recently_deleted_media"],
])("Instagram: a post that also stands in %s is one item", async (name, wrapper) => {
  const { items } = await audit([
    "a.zip",
    {
      [FLAG]: flag("False"),
      [`${MEDIA}/posts_1.json`]: [shown("Sea")],
      [`${MEDIA}/${name}.json`]: { [wrapper]: [shown("Sea")] },
    },
  ]);
  const posts = items().filter((i) => i.kind === "post");
  expect(posts.map((i) => [i.verdict, i.sources.length])).toEqual([["formerly-public", 2]]);
  expect(fileOf(posts[0]?.reasons[0]?.evidence?.file)).toBe(`${name}.json`);
});

test("something in the archive and in the trash is one item, too", async () => {
  const { items } = await audit(["a.zip", { [ARCHIVE]: [labelled("Soup")], [TRASH]: [labelled("Soup")] }]);
  expect(items().map((i) => [i.audience.value, i.sources.length])).toEqual([["nobody", 2]]);
});
