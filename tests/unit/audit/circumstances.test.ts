import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import type { ProblemError } from "../../../src/model/problem.ts";
import { writeZip } from "../archive/zipWriter.ts";
import { auditFolder } from "../formats/auditFolder.ts";
import { folder, PROFILE, post, profileOf } from "./export.ts";

/*
 * What people who work with these exports came upon, by public reports: exports of one category, downloads that did not end
 * (immich-app/immich#14044), files saved anew by editors and database tools (pixelfed/pixelfed#5289: a lone record), names that
 * Windows changed, exports of before 2018 (cleverdevil/ditchbook#1), the leavings of a Mac, bins that were emptied.
 */

const POSTS = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
const AT = 1_577_880_000;
const profile = { [PROFILE]: profileOf("Nora Beck", "nora.beck") };
const instagram = {
  "personal_information/personal_information/personal_information.json": {
    profile_user: [{ string_map_data: { Username: { value: "mira.holt" }, "Private Account": { value: "False" } } }],
  },
};
const textsOf = ({ items }: { readonly items: readonly { readonly text: string; readonly kind: string }[] }) =>
  items.filter(({ kind }) => kind !== "profile-name" && kind !== "username").map(({ text }) => text);
const codesOf = ({ problems }: { readonly problems: readonly { readonly code: string }[] }) =>
  problems.map(({ code }) => code).filter((code) => code !== "media-missing");

async function zipOf(name: string, files: Readonly<Record<string, unknown>>): Promise<string> {
  const path = join(await folder(), name);
  const entries = Object.entries(files).map(([inside, content]) => ({
    name: inside,
    data: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
  }));
  await writeFile(path, writeZip({ entries }));
  return path;
}

describe("a download in which nothing is published says so, and which one to ask for", () => {
  test.each<[what: string, name: string, files: Record<string, unknown>]>([
    [
      "followers alone",
      "instagram-mira.holt-2026-11-01-AAAAAAAA.zip",
      { "connections/followers_and_following/followers_1.json": [] },
    ],
    ["logs", "download.zip", { "data_logs/content/1/page_1.json": [{ event: "x" }] }],
    [
      "advertising",
      "facebook-nora-2026-11-01-AAAAAAAA.zip",
      { "ads_information/advertisers_using_your_activity_or_information.json": { custom_audiences_all_types_v2: [] } },
    ],
    ["pictures", "instagram-mira.holt-2026-11-01-AAAAAAAA.zip", { "media/posts/202001/1.jpg": "x" }],
    ["nothing", "facebook-nora-2026-11-01-AAAAAAAA.zip", { "your_facebook_activity/posts/no-data.txt": "no data" }],
  ])("%s", async (_what, name, files) => {
    const refused = await runAudit([await zipOf(name, files)]).catch((error: ProblemError) => error.problem);
    expect(refused).toEqual({ code: "nothing-published", data: { file: name } });
  });

  test("friends alone: there is a report, and it is empty", async () => {
    const files = { "connections/friends/your_friends.json": { friends_v2: [{ name: "Otto Frank", timestamp: AT }] } };
    const store = await runAudit([await zipOf("facebook-nora-2026-11-01-AAAAAAAA.zip", files)]);
    expect(codesOf(store.head())).toEqual(["nothing-published"]);
    await store.close();
  });
});

describe("what cannot be opened is named", () => {
  test.each(["b.zip.crdownload", "b.zip.part", "b.7z", "b.rar", "b.tar.gz", "b.zip.002", "old/b.tgz"])(
    "%s",
    async (name) => {
      const audited = await auditFolder({ ...profile, [name]: "PK" });
      const problem = audited.problems.find(({ code }) => code === "archive-inside");
      expect(problem?.data.entry).toBe(name);
    },
  );

  test.each([`${POSTS.slice(0, -5)}`, `${POSTS.slice(0, -4)}csv`, `${POSTS.slice(0, -4)}xlsx`])("%s", async (name) => {
    const audited = await auditFolder({ ...profile, [name]: "timestamp,post" });
    expect(audited.problems).toEqual([{ code: "other-ending", data: { file: name } }]);
  });

  test("what editors leave behind is no loss", async () => {
    const audited = await auditFolder({ ...profile, [`${POSTS}.bak`]: "[]", [`${POSTS}~`]: "[]" });
    expect(audited.problems).toEqual([]);
  });

  test("pages of before 2018, whose items have no boxes", async () => {
    const item = (text: string) =>
      `<p><div class="meta">Monday, 3 April 2017 at 10:00 UTC+02</div>Nora Beck updated her status.<div class="comment">${text}</div></p>`;
    const audited = await auditFolder({
      ...profile,
      "html/timeline.htm": `<html><body><div class="contents"><h1>Timeline</h1>${item("Words of mine")}${item("More of them")}</div></body></html>`,
    });
    expect(audited.problems).toEqual([{ code: "content-not-read", data: { file: "html/timeline.htm", count: 2 } }]);
  });

  test("lists in lists, and records by name", async () => {
    const audited = await auditFolder({
      ...profile,
      "your_facebook_activity/odd/a.json": { a: { b: [post("Words of mine", AT), post("More of them", AT)] } },
      "your_facebook_activity/odd/b.json": {
        1: { text: "Words of mine", timestamp: AT },
        2: { text: "17", timestamp: AT },
      },
    });
    expect(audited.problems.map(({ data }) => [data.file, data.count])).toEqual([
      ["your_facebook_activity/odd/a.json", 2],
      ["your_facebook_activity/odd/b.json", 1],
    ]);
  });
});

describe("files that went through other programs are read", () => {
  const list = [post("One of mine", AT), post("Another", AT + 1)];
  test.each<[what: string, path: string, content: string]>([
    ["a record a line", POSTS, list.map((record) => JSON.stringify(record)).join("\r\n")],
    ["a record a line, moved", "my things/lines.json", `${list.map((record) => JSON.stringify(record)).join("\n")}\n`],
    ["padded with zeros", POSTS, `${JSON.stringify(list)}\n${"\0".repeat(600)}`],
    ["with an ending more", `${POSTS}.txt`, JSON.stringify(list)],
  ])("%s", async (_what, path, content) => {
    const audited = await auditFolder({ ...profile, [path]: content });
    expect(textsOf(audited).sort()).toEqual(["Another", "One of mine"]);
    expect(codesOf(audited)).toEqual([]);
  });

  test("a list that ends in the middle of a line is cut off all the same", async () => {
    const cut = `${JSON.stringify(list[0])}\n${JSON.stringify(list[1]).slice(0, -5)}`;
    expect(codesOf(await auditFolder({ ...profile, [POSTS]: cut }))).toEqual(["json-invalid"]);
  });

  test("a page with an ending more", async () => {
    const path = "your_instagram_activity/media/posts_1.html.txt";
    const page = `<html><body><main role="main"><div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><h2 class="_a6-h">Of the page</h2><div><img src="media/posts/1.jpg"></div><div class="_3-94 _a6-o">Jan 01, 2020 1:00 pm</div></div></main></body></html>`;
    expect(textsOf(await auditFolder({ ...instagram, [path]: page }))).toEqual(["Of the page"]);
  });
});

test("records of which nothing is left are no shapes to report", async () => {
  const audited = await auditFolder({
    ...profile,
    ...instagram,
    [POSTS]: [{ data: [], attachments: [], title: "" }],
    "your_facebook_activity/comments_and_reactions/comments.json": { comments_v2: [{ data: [], title: "" }] },
    "your_facebook_activity/posts/trash.json": { trash_v2: [{ data: [{}] }] },
    "your_instagram_activity/media/posts_1.json": [{ media: [] }, { media: [{}] }],
    "your_instagram_activity/media/stories.json": { ig_stories: [{ uri: "" }] },
    "your_instagram_activity/comments/reels_comments.json": { comments_reels_comments: [{ string_map_data: {} }] },
  });
  expect(audited.problems).toEqual([]);
  expect(textsOf(audited)).toEqual([]);
});

test("a post that is one file without its list keeps the file", async () => {
  const path = "your_instagram_activity/media/posts_1.json";
  const uri = "media/posts/202001/5.jpg";
  const audited = await auditFolder({ ...instagram, [path]: [{ uri, creation_timestamp: AT, title: "Flat" }] });
  const item = audited.items.find(({ text }) => text === "Flat");
  expect(item?.media.map((media) => media.uri)).toEqual([uri]);
});

test("the leavings of a Mac are passed over, in a zip packed anew and in a folder", async () => {
  const double = "\0\u0005\u0016\u0007\0\u0002\0\0Mac OS X        ";
  const files = { ...profile, [POSTS]: [post("Of a Mac", AT)] };
  const beside = Object.keys(files).map((path) => [`${dirname(path)}/._${path.split("/").pop()}`, double]);
  const inZip = {
    ...files,
    ...Object.fromEntries(beside.map(([path, data]) => [`__MACOSX/${path}`, data])),
    ".DS_Store": "x",
  };
  const store = await runAudit([await zipOf("Archive.zip", inZip)]);
  const audited = await auditFolder({ ...files, ...Object.fromEntries(beside) });
  const zipped = { ...store.head(), items: [...store.items()] };
  await store.close();
  for (const one of [zipped, audited]) {
    expect(textsOf(one)).toEqual(["Of a Mac"]);
    expect(one.problems).toEqual([]);
    expect(one.files.map(({ status }) => status)).toEqual(["read", "read"]);
  }
});

test("exports in folders named in any alphabet, beside the archives of others", async () => {
  const root = await folder();
  const files = {
    [`ملفات/Скачанное/${POSTS}`]: [post("Whatever the folder", AT)],
    [`ملفات/Скачанное/${PROFILE}`]: profileOf("Nora Beck", "nora.beck"),
    "snap/json/chat_history.json": { otto: [{ From: "otto", Content: "Whispered to you", Created: "2020-01-01" }] },
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), JSON.stringify(content));
  }
  const store = await runAudit([root]);
  const { files: told, problems } = store.head();
  const items = [...store.items()];
  await store.close();
  expect(textsOf({ items })).toEqual(["Whatever the folder"]);
  expect(problems).toEqual([]);
  expect(told.find(({ file }) => file.endsWith("chat_history.json"))?.status).toBe("private");
});
