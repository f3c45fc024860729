import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { type ExampleOptions, makeExample, PRIVATE_MARKER, type TruthItem } from "../../generator/index.ts";

/** All pages of an example as [path, text]. */
function pages(options: ExampleOptions): [string, string][] {
  const { parts } = makeExample({ format: "html", media: false, ...options });
  return parts.flatMap(({ members }) =>
    members
      .filter(({ path }) => path.endsWith(".html"))
      .map(({ path, data }): [string, string] => [path, data.toString("utf8")]),
  );
}

function page(options: ExampleOptions, tail: string): string {
  const found = pages(options).find(([path]) => path.endsWith(tail));
  if (!found) throw new Error(`no ${tail}`);
  return found[1];
}

/** What a reader sees of a page: the text of each element that holds text. */
function texts(html: string): string[] {
  const stack: string[] = [];
  const out: string[] = [];
  const parser = new Parser({
    onopentag: () => stack.push(""),
    onclosetag: () => out.push(stack.pop() ?? ""),
    // The parser gives each entity as a piece of its own.
    ontext: (text) => stack.push((stack.pop() ?? "") + text),
  });
  parser.end(html);
  return out;
}

const FACEBOOK = { platforms: ["facebook"], items: 300 } as const;

describe("Facebook's pages", () => {
  it.each([
    ["2021", "pam _3-95 _2pi0 _2lej uiBoxWhite noborder", "posts/your_posts_1.html", "index.html"],
    ["2023", "_3-95 _a6-g", "posts/your_posts__check_ins__photos_and_videos_1.html", "start_here.html"],
    ["2024", "_a6-g", "posts/your_posts__check_ins__photos_and_videos_1.html", "start_here.html"],
  ] as const)("have a box for each post in %s", (facebookEra, box, path, start) => {
    const options = { ...FACEBOOK, facebookEra };
    const html = page(options, path);
    const posts = makeExample({ ...options, media: false }).parts[0]?.members.find(({ path: other }) =>
      other.endsWith(path.replace("html", "json")),
    );
    const records = JSON.parse(posts?.data.toString("latin1") ?? "[]") as unknown[];
    expect(html.split(`class="${box}"`).length - 1).toBe(records.length);
    expect(pages(options).some(([name]) => name === start)).toBe(true);
  });

  it("hold no JSON, nothing garbled, and every text of a post or comment", () => {
    const { parts, truth } = makeExample({ ...FACEBOOK, format: "html", media: false });
    expect(parts.flatMap(({ members }) => members).filter(({ path }) => path.endsWith(".json"))).toEqual([]);
    const all = texts(
      pages(FACEBOOK)
        .map(([, html]) => html.replaceAll("<br />", "\n"))
        .join(""),
    );
    const words = new Set(all);
    const missing = truth.filter(({ text, kind }) => ["post", "comment"].includes(kind) && text && !words.has(text));
    expect(missing).toEqual([]);
    expect(all.some((text) => text.includes("Ã"))).toBe(false);
  });

  it("write at signs and apostrophes as entities", () => {
    expect(page(FACEBOOK, "profile_information.html")).toContain("ann.example&#064;example.org");
    expect(page(FACEBOOK, "_and_videos_1.html")).toContain("&#039;s timeline.");
  });

  it("keep private messages to the files the example names", () => {
    const example = makeExample({ ...FACEBOOK, format: "html", media: false });
    const marked = pages(FACEBOOK).filter(([, html]) => html.includes(PRIVATE_MARKER));
    expect(new Set(marked.map(([path]) => path))).toEqual(new Set(example.messageFiles));
    expect(marked.length).toBeGreaterThan(2);
  });
});

/** What must not change with the format. */
function same({ platform, account, kind, text, media, verdict, question, container }: TruthItem): string {
  return JSON.stringify([platform, account, kind, text, media, verdict, question, container]);
}

const INSTAGRAM = { platforms: ["instagram"], items: 400, seed: 3 } as const;

describe("Instagram's pages", () => {
  it.each([
    ["C", "your_instagram_activity/content/", '<h2 class="_3-95 _2pim _a6-h _a6-i">'],
    ["D", "your_instagram_activity/media/", '<h2 class="_3-95 _2pim _a6-h _a6-i">'],
  ] as const)("have a box for each post in %s", (instagramEra, folder, caption) => {
    const html = page({ ...INSTAGRAM, instagramEra }, `${folder}posts_1.html`);
    const json = makeExample({ ...INSTAGRAM, instagramEra, media: false }).parts[0]?.members;
    const posts = json?.find(({ path }) => path.endsWith("posts_1.json"))?.data.toString("latin1") ?? "";
    const records = JSON.parse(posts) as unknown[];
    expect(html.split('class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"').length - 1).toBe(records.length);
    expect(html).toContain(caption);
    expect(html).toMatch(/<div class="_3-94 _a6-o">\w{3} \d\d, \d{4} \d{1,2}:\d\d [ap]m<\/div>/);
  });

  it("show the profile and comments as rows of label and value", () => {
    const profile = page(INSTAGRAM, "personal_information/personal_information/personal_information.html");
    expect(profile).toContain('class="_2pin _a6_q">Private Account<div><div>False</div></div></td>');
    const comments = page(INSTAGRAM, "comments/post_comments_1.html");
    expect(comments).toContain("Media Owner<div><div>");
    expect(comments).toMatch(/_a6_q">Time<\/td><td class="_2pin _2piu _a6_r">\w{3} \d\d, /);
  });

  it("lie in the older folder for some accounts", () => {
    const paths = pages({ ...INSTAGRAM, seed: 4 }).map(([path]) => path);
    expect(paths).toContain("your_instagram_activity/content/posts_1.html");
  });

  it("have chats with Meta AI in one page, or in a page for each in a folder of their own", () => {
    const options = { ...INSTAGRAM, items: 1000 };
    const paths = (seed: number) =>
      pages({ ...options, seed }).flatMap(([path]) => (path.includes("/ai_conv") ? [path] : []));
    expect(paths(3)).toEqual(["your_instagram_activity/messages/ai_conversations.html"]);
    expect(paths(4).length).toBeGreaterThan(2);
    expect(paths(4)[1]).toMatch(/\/messages\/ai_conversations\/thread_for_mailbox\d+_\d+\.html$/);
  });

  it("have no mark of a reply on Threads", () => {
    expect(page(INSTAGRAM, "threads/threads_and_replies.html")).not.toMatch(/reply/i);
  });

  it("say which time they cover", () => {
    const html = page({ ...INSTAGRAM, coveredFrom: new Date("2025-11-02T00:00:00Z") }, "/posts_1.html");
    const times = [...html.matchAll(/<time datetime="([^"]+)"/g)].map((found) => found[1]);
    expect(times).toEqual(["2026-11-02T12:00Z", "2025-11-02T00:00Z", "2026-11-02T12:00Z"]);
  });
});

function expectSameButTimes(options: ExampleOptions, precision: "second" | "minute"): void {
  const json = makeExample({ ...options, media: false }).truth;
  const html = makeExample({ ...options, media: false, format: "html" }).truth;
  expect(html.map(same)).toEqual(json.map(same));
  for (const [n, item] of html.entries()) {
    const before = json[n]?.createdAt;
    if (item.createdAt === null || before == null) continue;
    const late = Date.parse(before) - Date.parse(item.createdAt) - 8 * 3600_000;
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(precision === "minute" ? 60_000 : 1);
    expect(item.printed).toBe(precision);
  }
}

describe("the truth of pages", () => {
  it.each(["2018", "2021", "2023", "2024"] as const)(
    "is that of the JSON, but for times: Facebook of %s",
    (facebookEra) => {
      expectSameButTimes({ ...FACEBOOK, facebookEra }, facebookEra < "2023" ? "minute" : "second");
    },
  );

  it.each(["C", "D"] as const)("is that of the JSON, but for times: Instagram of %s", (instagramEra) => {
    const privacySwitches = [new Date("2016-05-01T00:00:30Z"), new Date("2020-05-01T00:00:30Z")];
    expectSameButTimes({ ...INSTAGRAM, instagramEra, instagramPrivate: true, privacySwitches }, "minute");
  });

  it("moves the times in which something was public as the times of the items", () => {
    const at = new Date("2020-06-01T10:00:30Z");
    const { truth } = makeExample({ ...INSTAGRAM, format: "html", instagramPrivate: true, privacySwitches: [at] });
    const reels = truth.filter(({ kind, verdict }) => kind === "reel" && verdict === "formerly-public");
    expect(reels.length).toBeGreaterThan(0);
    for (const { audience, createdAt } of reels) {
      expect(audience.window).toEqual({ from: createdAt, to: "2020-06-01T02:00:00.000Z" });
    }
  });

  it("in a mixed export is that of pages for some, and of JSON for others", () => {
    const { truth, parts } = makeExample({ items: 400, format: "mixed", media: false });
    expect(truth.some(({ printed }) => printed !== undefined)).toBe(true);
    expect(truth.some(({ printed, createdAt }) => printed === undefined && createdAt !== null)).toBe(true);
    // No file is there in both formats.
    for (const { members } of parts) {
      const names = members.map(({ path }) => path.replace(/\.\w+$/, ""));
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
