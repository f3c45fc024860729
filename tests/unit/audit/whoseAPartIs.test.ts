import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { audit, folder, zip } from "./export.ts";

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
