import { describe, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { folder, POSTS, PROFILE, photo, post, profileOf, zip } from "../audit/export.ts";

const NOW = new Date("2026-11-02T12:00:00Z");
const IG_PROFILE = "personal_information/personal_information/personal_information.json";
const IG_POSTS = "your_instagram_activity/media/posts_1.json";
const THREADS = "your_instagram_activity/threads/threads_and_replies.json";
const igPost = (title: string, at = 1_500_000_000) => [
  { media: [{ uri: `media/posts/${at}.jpg`, creation_timestamp: at, title }] },
];
const igProfile = (values: Record<string, string>) => ({
  profile_user: [
    { string_map_data: Object.fromEntries(Object.entries(values).map(([label, value]) => [label, { value }])) },
  ],
});

async function audit(exports: Record<string, Record<string, unknown>>) {
  const into = await folder();
  const paths: string[] = [];
  for (const [name, members] of Object.entries(exports)) paths.push(await zip(name, members, into));
  const store = await runAudit(paths, { now: NOW });
  const result = { head: store.head(), items: [...store.items()] };
  await store.close();
  return { ...result, problems: result.head.problems.filter((p) => p.code.startsWith("part-owner")) };
}

test("a minor's birth date holds for the Threads account in the same export", async () => {
  const { head, items } = await audit({
    "a.zip": {
      [IG_PROFILE]: igProfile({ Username: "uu", "Date of birth": "2010-11-03", "Private Account": "False" }),
      [THREADS]: { text_post_app_text_posts: [{ media: [{ uri: "", creation_timestamp: 7, title: "Hello" }] }] },
    },
  });
  expect(head.accounts.map((a) => [a.platform, a.birthDate])).toEqual([
    ["instagram", "2010-11-03"],
    ["threads", "2010-11-03"],
  ]);
  expect(items.find((i) => i.platform === "threads")).toMatchObject({
    verdict: "not-in-scope",
    reasons: expect.arrayContaining([expect.objectContaining({ rule: "account-of-minor" })]),
  });
});

describe("two people of one name", () => {
  const named = (username: string, text: string) => ({
    [PROFILE]: { profile_v2: { name: { full_name: "Ann Example" }, ...(username === "" ? {} : { username }) } },
    [POSTS]: [post(text, 1)],
  });

  test("are two where their usernames say so", async () => {
    const { head, items } = await audit({
      "facebook-ann.one-2025-01-02-AAAAAAAA.zip": named("ann.one", "first"),
      "facebook-ann.two-2025-01-03-BBBBBBBB.zip": named("ann.two", "second"),
    });
    expect(head.accounts.map((a) => a.username)).toEqual(["ann.one", "ann.two"]);
    expect(items.find((i) => i.text === "second")?.account).toBe(1);
  });

  test.each([
    ["first", ["ann.zip", "facebook-ann.one-2025-01-02-AAAAAAAA.zip"]],
    ["last", ["facebook-ann.one-2025-01-02-AAAAAAAA.zip", "renamed.zip"]],
  ])("are taken for one where one export, given %s, has the name alone", async (_when, names) => {
    const { head } = await audit(
      Object.fromEntries(names.map((n) => [n, named(n.startsWith("facebook") ? "ann.one" : "", n)])),
    );
    expect(head.accounts).toHaveLength(1);
  });

  test("leave an export that has the name alone to itself, and that is said", async () => {
    const { head, problems } = await audit({
      "only the name.zip": named("", "whose?"),
      "facebook-ann.one-2025-01-02-AAAAAAAA.zip": named("ann.one", "first"),
      "facebook-ann.two-2025-01-03-BBBBBBBB.zip": named("ann.two", "second"),
    });
    expect(head.accounts).toHaveLength(3);
    expect(problems).toEqual([{ code: "part-owner-unknown", data: { file: "only the name.zip", count: 1 } }]);
  });

  test("a number in place of a username, as old accounts have it, does not make two of one", async () => {
    const { head } = await audit({
      "facebook-100001234567890-2023-01-02-AAAAAAAA.zip": named("", "first"),
      "facebook-ann.one-2025-01-03-BBBBBBBB.zip": named("ann.one", "second"),
    });
    expect(head.accounts).toHaveLength(1);
  });
});

describe("a part that does not say whose it is", () => {
  const ann = { [PROFILE]: profileOf("Ann Example", "ann"), [POSTS]: [post("by ann", 1)] };
  const bob = { [PROFILE]: profileOf("Bob Example", "bob"), [POSTS]: [post("by bob", 1)] };
  const part = { [POSTS.replace("_1.", "_2.")]: [post("whose?", 2)] };

  test("belongs to the only account there is, and that is said", async () => {
    const { head, items, problems } = await audit({ "ann.zip": ann, "rest.zip": part });
    expect(head.accounts).toHaveLength(1);
    expect(items.find((i) => i.text === "whose?")?.account).toBe(0);
    expect(problems).toEqual([{ code: "part-owner-assumed", data: { file: "rest.zip", count: 1 } }]);
  });

  test("beside several accounts is an account of its own, and that is said with what to do", async () => {
    const { head, items, problems } = await audit({ "ann.zip": ann, "bob.zip": bob, "rest.zip": part });
    expect(head.accounts).toHaveLength(3);
    expect(items.find((i) => i.text === "whose?")?.account).toBe(2);
    expect(problems).toEqual([{ code: "part-owner-unknown", data: { file: "rest.zip", count: 1 } }]);
  });

  test("stays by itself where it contradicts the only account: flags never cross", async () => {
    const { head, items, problems } = await audit({
      "instagram-uu-2026-01-01-AAAAAAAA.zip": {
        [IG_PROFILE]: igProfile({ Username: "uu", "Private Account": "True" }),
      },
      "rest.zip": { [IG_PROFILE]: igProfile({ "Private Account": "False" }), [IG_POSTS]: igPost("whose?") },
    });
    expect(head.accounts.map((a) => a.private)).toEqual([true, false]);
    expect(items.find((i) => i.text === "whose?")?.verdict).toBe("in-scope");
    expect(problems).toEqual([{ code: "part-owner-unknown", data: { file: "rest.zip", count: 1 } }]);
  });

  test("nothing is said of parts named as Meta names them, of photos alone, and of one export by itself", async () => {
    expect((await audit({ "one.zip": part })).problems).toEqual([]);
    const { problems } = await audit({
      "facebook-ann-2025-01-02-AAAAAAAA.zip": ann,
      "facebook-ann-2025-01-02-BBBBBBBB.zip": part,
      "photos.zip": { "your_facebook_activity/posts/media/your_posts/1_n.jpg": Buffer.from([255, 216, 255]) },
    });
    expect(problems).toEqual([]);
  });

  test("of several nameless parts it is said that they are taken for one person's", async () => {
    const { head, problems } = await audit({ "one.zip": { [POSTS]: [post("a", 1)] }, "two.zip": part });
    expect(head.accounts).toHaveLength(1);
    expect(problems).toEqual([{ code: "part-owner-assumed", data: { file: "two.zip", count: 1 } }]);
  });

  test("a dozen renamed parts are one problem, not a dozen", async () => {
    const renamed = Array.from({ length: 12 }, (_, i) => [
      `part ${10 + i}.zip`,
      { [`${POSTS.replace(/1\.json$/, "")}${i + 2}.json`]: [post("b", i)] },
    ]);
    const { problems } = await audit({ "facebook-ann-2025-01-02-AAAAAAAA.zip": ann, ...Object.fromEntries(renamed) });
    expect(problems).toEqual([{ code: "part-owner-assumed", data: { file: "part 10.zip", count: 12 } }]);
  });
});

test("media missing from two people's exports count for each, though their files have one name", async () => {
  const withPhoto = { attachments: [{ data: [{ media: photo("posts/media/1_n.jpg") }] }] };
  const { head } = await audit({
    "a.zip": { [PROFILE]: profileOf("Ann Example", "ann"), [POSTS]: [post("a", 1, withPhoto)] },
    "b.zip": { [PROFILE]: profileOf("Bob Example", "bob"), [POSTS]: [post("b", 1, withPhoto)] },
  });
  expect(head.problems).toContainEqual({ code: "media-missing", data: { count: 2, of: 2 } });
});

test("a flag in a word that nobody knows is no flag", async () => {
  const { head } = await audit({
    "a.zip": { [IG_PROFILE]: igProfile({ Username: "uu", "Private Account": "zzz" }), [IG_POSTS]: igPost("p") },
  });
  expect(head.accounts[0]?.private).toBeNull();
});
