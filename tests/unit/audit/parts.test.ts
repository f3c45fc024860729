import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import { COMMENTS, FB, folder, POSTS, PROFILE, photo, post, profileOf, zip } from "./export.ts";

async function audit(...paths: string[]) {
  const store = await runAudit(paths);
  const result = { head: store.head(), items: [...store.items()] };
  await store.close();
  return result;
}

const sorted = (texts: readonly (string | undefined)[]) => texts.map(String).sort((a, b) => (a < b ? -1 : 1));
const codes = (r: { head: { problems: { code: string }[] } }) => r.head.problems.map((p) => p.code);

describe("parts of one export", () => {
  test("media in one part belong to the posts of another, in any order", async () => {
    const uri = `${FB}/posts/media/your_posts/1_n.jpg`;
    const attachment = { attachments: [{ data: [{ media: photo(uri) }] }] };
    const a = await zip("facebook-ann-2025-01-02-AAAAAAAA.zip", { [POSTS]: [post("hi", 1_500_000_000, attachment)] });
    const b = await zip("facebook-ann-2025-01-02-BBBBBBBB.zip", { [uri]: Buffer.from([255, 216, 255]) });
    for (const paths of [
      [a, b],
      [b, a],
    ]) {
      const { head, items } = await audit(...paths);
      expect(items[0]?.media).toEqual([{ uri, type: "image", inExport: true }]);
      expect(codes({ head })).toEqual([]);
    }
  });

  test("exports of both services unpacked into one folder keep their media", async () => {
    const fb = `${FB}/posts/media/your_posts/1_n.jpg`;
    const ig = "media/posts/202301/2_n.jpg";
    const picture = Buffer.from([255, 216, 255]);
    const merged = await zip("merged.zip", {
      [POSTS]: [post("hi", 1_500_000_000, { attachments: [{ data: [{ media: photo(fb) }] }] })],
      [COMMENTS]: { comments_v2: [] },
      [fb]: picture,
      "your_instagram_activity/media/posts_1.json": [
        { media: [{ uri: ig, creation_timestamp: 1_600_000_000, title: "there" }] },
      ],
      [ig]: picture,
    });
    const { head, items } = await audit(merged);
    expect(items.flatMap(({ media }) => media.map(({ uri, inExport }) => [uri, inExport])).sort()).toEqual([
      [ig, true],
      [fb, true],
    ]);
    expect(codes({ head })).toEqual([]);
  });

  test("media that no part holds are counted", async () => {
    const attachment = { attachments: [{ data: [{ media: photo("x/gone.jpg") }] }] };
    const { head } = await audit(await zip("a.zip", { [POSTS]: [post("hi", 1, attachment), post("no picture", 2)] }));
    expect(head.problems).toContainEqual({ code: "media-missing", data: { count: 1, of: 1 } });
    // One file that two items show is one.
    const album = { [`${FB}/posts/album/0.json`]: { name: "Sea", photos: [photo("x/gone.jpg")] } };
    const again = await audit(await zip("a.zip", { [POSTS]: [post("hi", 1, attachment)], ...album }));
    expect(again.head.problems).toContainEqual({ code: "media-missing", data: { count: 1, of: 1 } });
  });

  test("a file that two parts hold byte for byte is read once, and the repetition is said", async () => {
    const both = {
      [COMMENTS]: {
        comments_v2: [{ timestamp: 5, title: "x", data: [{ comment: { comment: "once", timestamp: 5 } }] }],
      },
    };
    const into = await folder();
    const a = await zip("facebook-ann-2025-01-02-AAAAAAAA.zip", { ...both, [POSTS]: [post("a", 1)] }, into);
    const b = await zip("facebook-ann-2025-01-02-BBBBBBBB.zip", both, into);
    const { head, items } = await audit(a, b);
    expect(items.filter((i) => i.kind === "comment")).toHaveLength(1);
    expect(head.files.filter((f) => f.problem?.code === "file-repeated")).toHaveLength(1);
  });

  test("a part given twice is noticed and counts once", async () => {
    const into = await folder();
    const files = { [POSTS]: [post("a", 1)], [`${FB}/other_activity/some_kind_of_tomorrow.json`]: { tomorrow: [] } };
    const a = await zip("export-1.zip", files, into);
    const b = await zip("export-1 (1).zip", files, into);
    const result = await audit(a, b);
    expect(result.items).toHaveLength(1);
    expect(codes(result)).toContain("zip-part-twice");
    expect(result.head.files.filter(({ status }) => status === "unknown")).toHaveLength(1);
  });

  test("the numbers of chats with Meta AI are no parts", async () => {
    const chat = `<html><body><main><div class="_a6-g"><h2 class="_a6-h">Ann</h2><div class="_a6-p">Hello</div><div class="_3-94 _a6-o">Jun 01, 2025 3:31 pm</div></div></main></body></html>`;
    const threads = "your_instagram_activity/messages/ai_conversations/thread_for_mailbox1";
    const { head, items } = await audit(
      await zip("a.zip", { [`${threads}_2.html`]: chat, [`${threads}_5.html`]: chat }),
    );
    expect(codes({ head })).toEqual([]);
    expect(items.map((i) => i.kind)).toEqual(["ai-interaction", "ai-interaction"]);
  });

  test("a gap in numbered files says that a part is missing", async () => {
    const { head } = await audit(
      await zip("a.zip", { [POSTS.replace("_1.", "_3.")]: [post("c", 3)], [POSTS]: [post("a", 1)] }),
    );
    expect(head.problems).toContainEqual({
      code: "zip-part-missing",
      data: { file: "your_posts__check_ins__photos_and_videos_2.json", missing: 2 },
    });
  });

  test("two exports of one account: equal records are one item, twins stay two", async () => {
    const older = await zip("facebook-ann-2024-01-02-AAAAAAAA.zip", {
      [POSTS]: [post("a", 1), post("twin", 2), post("twin", 2)],
    });
    const newer = await zip("facebook-ann-2025-01-02-BBBBBBBB.zip", {
      [POSTS]: [post("a", 1), post("twin", 2), post("twin", 2), post("new", 3)],
    });
    const { items } = await audit(older, newer);
    expect(sorted(items.map((i) => i.text))).toEqual(["a", "new", "twin", "twin"]);
    expect(new Set(items.map((i) => i.id)).size).toBe(4);
    expect(items.find((i) => i.text === "a")?.sources).toHaveLength(2);
  });

  test("two exports that are cut into files at other places: a record in `_1` of one is that in `_2` of the other", async () => {
    const second = POSTS.replace("_1.", "_2.");
    const older = await zip("facebook-ann-2024-01-02-AAAAAAAA.zip", { [POSTS]: [post("a", 1), post("b", 2)] });
    const newer = await zip("facebook-ann-2025-01-02-BBBBBBBB.zip", {
      [POSTS]: [post("c", 3), post("b", 2)],
      [second]: [post("a", 1), post("a", 1)],
    });
    const { items } = await audit(older, newer);
    expect(sorted(items.map((i) => i.text))).toEqual(["a", "a", "b", "c"]);
  });

  test("two exports of different eras: a record is the same whatever the folders are called", async () => {
    const comment = (title: string) => ({
      comments_v2: [
        { timestamp: 7, title, data: [{ comment: { timestamp: 7, comment: "c", author: "Ann Example" } }] },
      ],
    });
    const older = await zip("facebook-ann-2021-01-02-AAAAAAAA.zip", {
      "posts/your_posts_1.json": [post("a", 1), post("twin", 2), post("twin", 2), post("gone", 3)],
      "comments_and_reactions/comments.json": comment("Ann Example commented on Bob Example's post."),
      "profile_information/profile_information.json": profileOf("Ann Example", "ann"),
    });
    const newer = await zip("facebook-ann-2026-01-02-BBBBBBBB.zip", {
      [POSTS]: [post("a", 1), post("twin", 2), post("twin", 2), post("new", 4)],
      [COMMENTS]: comment("Ann Example hat den Beitrag von Bob Example kommentiert."),
      [PROFILE]: profileOf("Ann Example", "ann"),
    });
    const { items } = await audit(older, newer);
    const sources = Object.fromEntries(items.map((i) => [`${i.kind} ${i.text}`, i.sources.length]));
    expect(items).toHaveLength(8);
    expect(sources).toEqual({
      "post a": 2,
      "post twin": 2,
      "post gone": 1,
      "post new": 1,
      "comment c": 2,
      "profile-name Ann Example": 2,
      "username ann": 2,
    });
  });

  test("two exports of Instagram of different eras: comments, name and bio stand once, an old bio is past", async () => {
    const profile = (bio: string) => ({
      profile_user: [
        { string_map_data: { Username: { value: "uu" }, Bio: { value: bio }, "Private Account": { value: "False" } } },
      ],
    });
    const older = await zip("instagram-uu-2023-01-02-AAAAAAAA.zip", {
      "personal_information/personal_information.json": profile("old"),
      "comments/post_comments.json": {
        comments_media_comments: [
          { title: "otto", string_list_data: [{ value: "so nice", timestamp: 1_600_000_000 }] },
        ],
      },
    });
    const newer = await zip("instagram-uu-2026-01-02-BBBBBBBB.zip", {
      "personal_information/personal_information/personal_information.json": profile("new"),
      "your_instagram_activity/comments/post_comments_1.json": [
        {
          string_map_data: {
            Comment: { value: "so nice" },
            "Media Owner": { value: "otto" },
            Time: { timestamp: 1_600_000_000 },
          },
        },
      ],
    });
    const { items } = await audit(older, newer);
    expect(sorted(items.map((i) => [i.kind, i.text, i.verdict, i.sources.length].join(" ")))).toEqual([
      "bio new likely-in-scope 1",
      "bio old formerly-public 1",
      "comment so nice undetermined 2",
      "username uu in-scope 2",
    ]);
  });

  test("two people in one audit stay two accounts", async () => {
    const a = await zip("first.zip", { [PROFILE]: profileOf("Ann Example", "ann"), [POSTS]: [post("by ann", 1)] });
    const b = await zip("second.zip", { [PROFILE]: profileOf("Bob Example", "bob"), [POSTS]: [post("by bob", 1)] });
    const { head, items } = await audit(a, b);
    expect(head.accounts.map((x) => x.username)).toEqual(["ann", "bob"]);
    expect(items.find((i) => i.text === "by bob")?.question).toBe("facebook.timeline#2");
  });

  test("an unpacked folder and a single file of it are read as a zip is", async () => {
    const root = join(await folder(), "facebook-ann-2025-01-02-AAAAAAAA");
    const file = join(root, COMMENTS);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(
      file,
      JSON.stringify({ comments_v2: [{ timestamp: 5, title: "x", data: [{ comment: { comment: "hello" } }] }] }),
    );
    for (const path of [root, join(root, FB), dirname(file), file]) {
      const { items } = await audit(path);
      expect(items.map((i) => i.text)).toEqual(["hello"]);
    }
  });
});

describe("one item in several files", () => {
  test("the same photo in a post, its album and the pile is one post that lists all its sources", async () => {
    const uri = `${FB}/posts/media/MobileUploads_1/7_n.jpg`;
    const { items } = await audit(
      await zip("a.zip", {
        [`${FB}/posts/your_uncategorized_photos.json`]: { other_photos_v2: [photo(uri, "sea")] },
        [`${FB}/posts/album/0.json`]: { name: "Mobile uploads", photos: [photo(uri, "sea")] },
        [POSTS]: [post("At the sea", 1_500_000_000, { attachments: [{ data: [{ media: photo(uri, "sea") }] }] })],
      }),
    );
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ kind: "post", text: "At the sea" });
    const files = items[0]?.sources.map((source) => source.file.split("/").at(-1)) ?? [];
    expect(files[0]).toBe("your_posts__check_ins__photos_and_videos_1.json"); // the one that won comes first
    expect(sorted(files)).toEqual([
      "0.json",
      files.find((f) => f?.startsWith("your_posts")),
      "your_uncategorized_photos.json",
    ]);
  });

  test("a post of the current profile picture is that picture, public whatever the timeline was", async () => {
    const uri = `${FB}/posts/media/Profilepictures_1/9_n.jpg`;
    const store = await runAudit([
      await zip("a.zip", {
        [`${FB}/posts/album/1.json`]: { name: "Profile pictures", photos: [photo(uri)] },
        [POSTS]: [post("", 1_500_000_000, { title: "", attachments: [{ data: [{ media: photo(uri, "me") }] }] })],
      }),
    ]);
    store.answer("facebook.timeline", "limited");
    const items = [...store.items()];
    await store.close();
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ kind: "profile-picture", verdict: "in-scope" });
  });
});

test("a group post that stands in two files is one item, in its group; twins stay two", async () => {
  const record = post("Soup tonight", 1_500_000_000, { title: "Ann Example posted in Cooking." });
  const inGroup = `${FB}/groups/group_posts_and_comments.json`;
  const { items } = await audit(
    await zip("a.zip", { [POSTS]: [record, record], [inGroup]: { group_posts_v2: [record, record] } }),
  );
  expect(items.map((i) => [i.container?.name, i.sources.length])).toEqual([
    ["Cooking", 2],
    ["Cooking", 2],
  ]);
});

describe("whose a part is", () => {
  const flag = (value: string) => ({
    profile_user: [
      { title: "User Information", string_map_data: { Username: { value: "x" }, "Private Account": { value } } },
    ],
  });
  const IG_PROFILE = "personal_information/personal_information/personal_information.json";
  const IG_POSTS = "your_instagram_activity/media/posts_1.json";
  const igPost = (title: string, at = 1_500_000_000) => [
    { media: [{ uri: `media/posts/${at}.jpg`, creation_timestamp: at, title }] },
  ];
  const HISTORY = "security_and_login_information/login_and_profile_creation/profile_privacy_changes.json";

  test("of two exports that disagree the newer counts, whatever the order; and the past is not called private", async () => {
    const old = await zip("instagram-uu-2023-01-01-AAAAAAAA.zip", {
      [IG_PROFILE]: flag("False"),
      "security_and_login_information/login_and_profile_creation/x.json": [],
    });
    const now = await zip("instagram-uu-2026-01-01-BBBBBBBB.zip", {
      [IG_PROFILE]: flag("True"),
      [IG_POSTS]: igPost("p"),
    });
    for (const paths of [
      [old, now],
      [now, old],
    ]) {
      const { items } = await audit(...paths);
      expect(items.find((i) => i.kind === "post")).toMatchObject({
        audience: { value: "limited", past: { public: "unknown" } },
        verdict: "undetermined",
      });
    }
  });

  test("a newer export of pages counts beside an older one of JSON", async () => {
    const cell = (label: string, value: string) =>
      `<tr><td class="_a6_q">${label}</td><td class="_a6_r">${value}</td></tr>`;
    const old = await zip("instagram-uu-2024-01-01-AAAAAAAA.zip", {
      [IG_PROFILE]: flag("True"),
      [HISTORY.replace("profile_privacy_changes", "signup_details")]: [],
      [IG_POSTS]: igPost("p"),
    });
    const now = await zip("instagram-uu-2026-01-01-BBBBBBBB.zip", {
      [IG_PROFILE.replace("json", "html")]:
        `<html><body><main><div class="_a6-g"><table>${cell("Username", "x")}${cell("Private Account", "False")}</table></div></main></body></html>`,
    });
    for (const paths of [
      [old, now],
      [now, old],
    ]) {
      const { items } = await audit(...paths);
      expect(items.map((i) => [i.kind, i.verdict])).toEqual([
        ["post", "in-scope"],
        ["username", "in-scope"],
      ]);
    }
  });

  test("a switch that two exports list is one, also where its title is not understood", async () => {
    const history = (...times: number[]) => ({
      account_history_account_privacy_history: times.map((timestamp) => ({
        title: "Zmiana",
        string_list_data: [{ timestamp }],
      })),
    });
    const members = (...times: number[]) => ({
      [IG_PROFILE]: flag("True"),
      [HISTORY]: history(...times),
      "your_instagram_activity/media/stories.json": {
        ig_stories: [{ uri: "media/stories/17900000000000001.jpg", creation_timestamp: 1_600_000_000, title: "seen" }],
      },
    });
    const { items } = await audit(
      await zip("instagram-uu-2024-01-01-AAAAAAAA.zip", members(1_590_000_000, 1_610_000_000)),
      await zip(
        "instagram-uu-2026-01-01-BBBBBBBB.zip",
        members(1_590_000_000, 1_610_000_000, 1_700_000_000, 1_710_000_000),
      ),
    );
    expect(items.find((i) => i.kind === "story")).toMatchObject({ text: "seen", verdict: "formerly-public" });
  });

  test("a history file that cannot be read is no proof that the account never switched", async () => {
    const { items } = await audit(
      await zip("instagram-uu-2026-01-01-BBBBBBBB.zip", {
        [IG_PROFILE]: flag("True"),
        [IG_POSTS]: igPost("p"),
        [HISTORY]: '{"account_history',
      }),
    );
    expect(items.find((i) => i.kind === "post")).toMatchObject({
      verdict: "undetermined",
      question: "instagram.history",
    });
  });

  test("a history that is not there proves nothing, for its part may be missing", async () => {
    const into = await folder();
    const part = (more: object) =>
      zip(
        "instagram-uu-2026-01-01-AAAAAAAA.zip",
        {
          [IG_PROFILE]: flag("True"),
          [HISTORY.replace("profile_privacy_changes", "signup_details")]: [],
          [IG_POSTS]: igPost("p"),
          ...more,
        },
        into,
      );
    const broken = join(into, "instagram-uu-2026-01-01-BBBBBBBB.zip");
    await writeFile(broken, "PK\u0003\u0004 not really");
    const verdict = async (...paths: string[]) =>
      (await audit(...paths)).items.find((i) => i.kind === "post" && i.text === "p")?.verdict;
    const gap = { [IG_POSTS.replace("_1.", "_3.")]: igPost("q", 5) };
    expect(await verdict(await part(gap))).toBe("undetermined");
    expect(await verdict(await part({}), broken)).toBe("undetermined");
    expect(await verdict(await part({}))).toBe("undetermined");
  });

  test("a part without a name never takes on the flag of one of several people", async () => {
    const a = await zip("instagram-uu-2026-01-01-AAAAAAAA.zip", {
      [IG_PROFILE]: flag("True"),
      [HISTORY]: { account_history_account_privacy_history: [] },
    });
    const b = await zip("vv_20220102.zip", {
      [IG_PROFILE]: {
        profile_user: [{ string_map_data: { Username: { value: "vv" }, "Private Account": { value: "False" } } }],
      },
    });
    const c = await zip("renamed.zip", { [IG_POSTS]: igPost("whose?") });
    const { items } = await audit(a, b, c);
    expect(items.find((i) => i.text === "whose?")).toMatchObject({
      audience: { value: "unknown" },
      verdict: "undetermined",
    });
  });

  test("Instagram's names of before 2023 tell people apart", async () => {
    const a = await zip("uu_20220101.zip", {
      [IG_PROFILE]: {
        profile_user: [{ string_map_data: { Username: { value: "uu" }, "Private Account": { value: "True" } } }],
      },
    });
    const b = await zip("vv_20220102.zip", { [IG_POSTS]: igPost("by vv") });
    const { head, items } = await audit(a, b);
    expect(head.accounts).toHaveLength(2);
    expect(items.find((i) => i.text === "by vv")?.verdict).toBe("undetermined");
  });
});

describe("a part of private files alone", () => {
  const message = { participants: [{ name: "Ann" }], messages: [] };
  const parts = {
    "facebook-ann-2025-01-02-BBBBBBBB.zip": { [`${FB}/messages/inbox/bo_1/message_1.json`]: message },
    "renamed.zip": { "messages/inbox/bo_1/message_1.json": message },
    "pages.zip": { "messages/inbox/bo_1/message_1.html": "<div>hi</div>", "messages/inbox/bo_1/photos/1.jpg": "x" },
    "instagram-ann-2025-01-02-CCCCCCCC.zip": { "your_instagram_activity/messages/inbox/bo_1/message_1.json": message },
    "old-instagram.zip": { "messages/inbox/bo_1/message_1.json": message, "messages/photos/2020/1.jpg": "x" },
    "pictures.zip": { [`${FB}/messages/inbox/bo_1/photos/1.jpg`]: "x", [`${FB}/messages/inbox/bo_1/audio/1.mp4`]: "x" },
  };

  test.each(Object.entries(parts))("%s: it says so, and what to give as well", async (name, members) => {
    const path = await zip(name, members);
    await expect(runAudit([path])).rejects.toMatchObject({ problem: { code: "private-only", data: { file: name } } });
  });

  test.each(Object.entries(parts))("%s is no problem beside another part", async (name, members) => {
    const into = await folder();
    const other = await zip("facebook-ann-2025-01-02-AAAAAAAA.zip", { [POSTS]: [post("a", 1)] }, into);
    const { head, items } = await audit(await zip(name, members, into), other);
    expect(codes({ head })).toEqual([]);
    expect(items).toHaveLength(1);
    const data = Object.keys(members).filter((path) => /\.(json|html)$/.test(path));
    expect(head.files.filter(({ status }) => status === "private").map(({ file }) => file)).toEqual(data);
  });

  test.each(Object.entries(parts).slice(0, 3))(
    "%s is no problem where nobody is named, in any order",
    async (_, members) => {
      const into = await folder();
      const a = await zip("a.zip", members, into);
      const b = await zip("b.zip", { [POSTS]: [post("a", 1)] }, into);
      for (const paths of [
        [a, b],
        [b, a],
      ]) {
        const { head } = await audit(...paths);
        expect(codes({ head })).toEqual([]);
        expect(head.accounts).toHaveLength(1);
      }
    },
  );

  test("several of them are all named, and beside something else the private part is what is told", async () => {
    const into = await folder();
    const [a = {}, b = {}] = Object.values(parts);
    const paths = [
      await zip("a.zip", a, into),
      await zip("b.zip", b, into),
      await zip("c.zip", { "x/y.txt": "" }, into),
    ];
    await expect(runAudit(paths)).rejects.toMatchObject({
      problem: { code: "private-only", data: { file: "a.zip, b.zip" } },
    });
  });
});

test("a private part does not hide that another is broken", async () => {
  const into = await folder();
  const broken = join(into, "broken.zip");
  await writeFile(broken, "PK\u0003\u0004 not really");
  const { head } = await audit(
    broken,
    await zip("facebook-ann-2025-01-02-BBBBBBBB.zip", { [`${FB}/messages/inbox/bo_1/message_1.json`]: {} }, into),
  );
  expect(codes({ head })).toEqual([expect.stringMatching(/^zip-/), "private-only"]);
});

describe("what is no export", () => {
  test("another service's export is named", async () => {
    const path = await zip("takeout.zip", { "Takeout/YouTube/history.json": [] });
    await expect(runAudit([path])).rejects.toMatchObject({
      problem: { code: "wrong-service", data: { service: "Google" } },
    });
  });

  test("a zip of something else", async () => {
    await expect(runAudit([await zip("x.zip", { "a/b.txt": "hello" })])).rejects.toMatchObject({
      problem: { code: "no-export-found" },
    });
  });

  test("a broken part beside a good one: the good one is audited, the broken one named", async () => {
    const into = await folder();
    const broken = join(into, "broken.zip");
    await writeFile(broken, "PK\u0003\u0004 not really");
    const { head, items } = await audit(broken, await zip("good.zip", { [POSTS]: [post("a", 1)] }, into));
    expect(items).toHaveLength(1);
    expect(head.problems[0]?.data.file).toBe("broken.zip");
  });

  test("nothing readable at all is an error", async () => {
    const path = join(await folder(), "empty.zip");
    await writeFile(path, "");
    await expect(runAudit([path])).rejects.toBeInstanceOf(ProblemError);
  });
});

test("an e-mail address that two files of the profile have is one item, public as that of a professional", async () => {
  const profile = {
    Username: { value: "uu" },
    Email: { value: "a@example.org" },
    "Private Account": { value: "False" },
  };
  const { items } = await audit(
    await zip("instagram-uu-2026-01-01-AAAAAAAA.zip", {
      "personal_information/personal_information/personal_information.json": {
        profile_user: [{ string_map_data: profile }],
      },
      "personal_information/personal_information/professional_information.json": {
        profile_business: [
          { string_map_data: { Email: { value: "a@example.org" }, Telefon: { value: "+49 30 5550100" } } },
        ],
      },
    }),
  );
  expect(
    items.filter((i) => i.kind === "profile-field").map((i) => [i.text, i.audience.value, i.sources.length]),
  ).toEqual([
    ["a@example.org", "public", 2],
    ["+49 30 5550100", "public", 1],
  ]);
});

test("of a file cut between two records the last whole record is read", async () => {
  const text = JSON.stringify([post("one", 1), post("two", 2), post("three", 3)]);
  const cut = text.slice(0, text.indexOf(',{"timestamp":3'));
  const { head, items } = await audit(await zip("a.zip", { [POSTS]: cut }));
  expect(new Set(items.map((i) => i.text))).toEqual(new Set(["one", "two"]));
  expect(head.files[0]).toMatchObject({ problem: { code: "json-truncated", data: { count: 2 } } });
});

test("a file cut off, one of wrong shapes and one unknown: each is said, the rest is read", async () => {
  const { head, items } = await audit(
    await zip("a.zip", {
      [POSTS]: [post("good", 1), 7, null, "x", {}],
      [COMMENTS]: '{"comments_v2": [{"timestamp": 5, "title"',
      [`${FB}/posts/something_new.json`]: { x: [] },
    }),
  );
  expect(items.map((i) => i.text)).toEqual(["good"]);
  const by = (name: string) => head.files.find((f) => f.file.endsWith(name));
  expect(by("comments.json")).toMatchObject({ status: "failed", problem: { code: "json-truncated" } });
  expect(by("something_new.json")).toMatchObject({ status: "unknown" });
  expect(by("videos_1.json")).toMatchObject({
    status: "read",
    records: 5,
    items: 1,
    problem: { code: "record-wrong-shape", data: { count: 4 } },
  });
});
