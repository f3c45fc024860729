import { describe, expect, it } from "vitest";
import { type ExampleMember, type ExampleOptions, makeExample, PRIVATE_MARKER } from "../../generator/index.ts";

function members(options: ExampleOptions): readonly ExampleMember[] {
  return makeExample({ items: 400, media: false, ...options }).parts.flatMap((part) => part.members);
}

function json(options: ExampleOptions, path: string): unknown {
  const found = members(options).find((member) => member.path === path);
  if (!found) throw new Error(`no ${path}`);
  return JSON.parse(found.data.toString("utf8"));
}

const FACEBOOK = { platforms: ["facebook"], facebookEra: "2018" } as const;

describe("Facebook of 2018", () => {
  it("has keys without a version in all files", () => {
    const versioned = members(FACEBOOK).filter(
      ({ path, data }) =>
        /^(comments|groups|photos_and_videos|posts|profile_information)\//.test(path) &&
        /"\w+_v\d"/.test(data.toString()),
    );
    expect(versioned.map(({ path }) => path)).toEqual([]);
    expect(json(FACEBOOK, "posts/your_posts.json")).toHaveProperty("status_updates");
    expect(json(FACEBOOK, "profile_information/profile_information.json")).toHaveProperty("profile.name");
  });

  it("has group posts two levels deep, and group comments among all comments", () => {
    expect(json(FACEBOOK, "groups/your_posts_and_comments_in_groups.json")).toHaveProperty(
      "group_posts.activity_log_data.0.timestamp",
    );
    expect(JSON.stringify(json(FACEBOOK, "comments/comments.json"))).toContain('"group":');
    const { truth } = makeExample({ ...FACEBOOK, items: 400, media: false });
    expect(truth.some(({ kind, container }) => kind === "comment" && container?.type === "group")).toBe(true);
  });

  it("tags with bare names, and keeps friends' words about a picture out of the truth", () => {
    const posts = JSON.stringify(json(FACEBOOK, "posts/your_posts.json"));
    expect(posts).toMatch(/"tags":\["/);
    expect(posts).toContain("What a picture!");
    const { truth } = makeExample({ ...FACEBOOK, items: 400, media: false });
    expect(truth.some(({ text }) => text.includes("What a picture!"))).toBe(false);
  });

  it("is named as zips were then", () => {
    expect(makeExample({ ...FACEBOOK }).parts.map(({ name }) => name)).toEqual(["facebook-ann.example.zip"]);
  });
});

const OLDEST = { platforms: ["instagram"], instagramEra: "A" } as const;

describe("Instagram of 2018", () => {
  it("is a few flat files in proper Unicode with times as text", () => {
    const paths = members(OLDEST).map(({ path }) => path);
    for (const path of ["media.json", "comments.json", "profile.json", "messages.json"]) expect(paths).toContain(path);
    const text =
      members(OLDEST)
        .find(({ path }) => path === "media.json")
        ?.data.toString("utf8") ?? "";
    expect(text).not.toContain("\\u00");
    expect(text).toMatch(/"taken_at": "\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"/);
    expect(text).toMatch(/"taken_at": "\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00"/);
    const [first] = (json(OLDEST, "comments.json") as { media_comments: unknown[][] }).media_comments;
    expect(first).toHaveLength(3);
  });

  it("knows the flag, and neither switches nor a birth date", () => {
    const options: ExampleOptions = { ...OLDEST, instagramPrivate: true, privacySwitches: [new Date("2019-01-01")] };
    expect(json(options, "profile.json")).toMatchObject({ private_account: true });
    const example = makeExample({ ...options, items: 400 });
    expect(example.accounts).toMatchObject([{ platform: "instagram", private: true, birthDate: null }]);
    const posts = example.truth.filter(({ kind }) => kind === "post");
    expect(posts.length).toBeGreaterThan(50);
    expect(new Set(posts.map(({ question }) => question))).toEqual(new Set(["instagram.history"]));
    expect(example.truth.some(({ notes }) => notes.includes("posted-as-minor"))).toBe(false);
  });

  it("had no pages, and hides its messages as the others do", () => {
    expect(makeExample({ ...OLDEST, format: "html" }).truth).toEqual(makeExample(OLDEST).truth);
    const marked = members(OLDEST).filter(({ data }) => data.includes(PRIVATE_MARKER));
    expect(marked.map(({ path }) => path)).toEqual(["messages.json"]);
  });
});

const B = { platforms: ["instagram"], instagramEra: "B" } as const;

describe("Instagram of 2022", () => {
  it("has folders without a root, and comments with four keys", () => {
    const comments = json(B, "comments/post_comments.json") as { comments_media_comments: object[] };
    expect(comments.comments_media_comments[0]).toHaveProperty("string_map_data.Deletion status.value", "False");
    expect(json(B, "account_information/personal_information.json")).toHaveProperty("profile_user");
    expect(members(B).some(({ path }) => path.startsWith("your_instagram_activity/"))).toBe(false);
  });

  it("has no Threads yet", () => {
    expect(makeExample(B).accounts.map(({ platform }) => platform)).toEqual(["instagram"]);
    expect(makeExample(B).truth.some(({ platform }) => platform === "threads")).toBe(false);
  });

  it("has pages with the heading in a plain box, and a comma after the year", () => {
    const page = members({ ...B, format: "html" }).find(({ path }) => path === "content/posts_1.html");
    const html = page?.data.toString("utf8") ?? "";
    expect(html).toContain('<div class="_3-95 _2pim _a6-h _a6-i">');
    expect(html).toMatch(/<div class="_3-94 _a6-o">\w{3} \d\d, \d{4}, \d{1,2}:\d\d [AP]M<\/div>/);
  });
});

describe("rare files of Instagram", () => {
  const has = (options: ExampleOptions, path: string) => members(options).some((member) => member.path === path);

  it("are there when asked for", () => {
    const options = { platforms: ["instagram"], rare: true } as const;
    expect(has(options, "your_instagram_activity/media/other_content.json")).toBe(true);
    expect(has(options, "your_instagram_activity/story_interactions/questions.json")).toBe(true);
    expect(
      has({ ...options, instagramEra: "C" }, "your_instagram_activity/story_sticker_interactions/polls.json"),
    ).toBe(true);
    expect(has({ ...options, rare: false }, "your_instagram_activity/media/other_content.json")).toBe(false);
  });

  it("count as reactions where they answer a story, and need not be found where nobody knows what they are", () => {
    const { truth } = makeExample({ platforms: ["instagram"], rare: true, items: 400 });
    const plain = makeExample({ platforms: ["instagram"], items: 400 }).truth;
    const more = truth.slice(plain.length);
    expect(more.filter(({ kind }) => kind === "story")).toHaveLength(2);
    expect(more.filter(({ kind }) => kind === "reaction")).toHaveLength(14);
    expect(more.filter(({ optional }) => optional)).toHaveLength(4);
  });

  it("can write the account's dates in either shape", () => {
    const path = "personal_information/personal_information/instagram_profile_information.json";
    const options = { platforms: ["instagram"] } as const;
    expect(json(options, path)).toHaveProperty("label_values");
    expect(json({ ...options, factsShape: "map" }, path)).toHaveProperty("profile_account_insights");
  });
});
