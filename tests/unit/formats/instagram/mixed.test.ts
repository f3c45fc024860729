import { describe, expect, test } from "vitest";
import { routeOf } from "../../../../src/formats/routes.ts";
import { auditFolder } from "../auditFolder.ts";
import { host, readAll } from "../collect.ts";

function readAt(path: string, value: unknown) {
  const route = routeOf(path, "instagram");
  if (route === null) throw new Error(`no route for ${path}`);
  return readAll(route.reader, value);
}

const owner = { title: "Owner", dict: [{ title: "", dict: [{ label: "Username", value: "bob_example" }] }] };
const recent = (...label_values: object[]) => [{ timestamp: 5, media: [], label_values }];

describe("what was given on others' stories", () => {
  test.each([
    "polls",
    "questions",
    "quizzes",
    "emoji_sliders",
    "countdowns",
    "emoji_story_reactions",
    "avatar_story_reactions",
    "story_reaction_sticker_reactions",
    "question_media_response",
    "question_music_response",
    "story_likes",
  ])("%s, in both shapes and both folders", (name) => {
    const old = {
      [`story_activities_${name}`]: [{ title: "bob_example", string_list_data: [{ value: "", timestamp: 5 }] }],
    };
    const list = readAt(`story_sticker_interactions/${name}.json`, old);
    const labels = readAt(`your_instagram_activity/story_interactions/${name}.json`, recent(owner));
    for (const { items, problems } of [list, labels]) {
      expect(problems).toEqual([]);
      expect(items).toMatchObject([{ kind: "reaction", createdAt: 5000, text: "", place: host("bob_example") }]);
    }
  });

  test("the user's answer is the text; a heart is none", () => {
    const path = "your_instagram_activity/story_interactions/questions.json";
    const answer = recent({ label: "Question", value: "Tea?" }, { label: "Answer", value: "Yes please" }, owner);
    expect(readAt(path, answer).items[0]?.text).toBe("Yes please");
    const old = {
      story_activities_questions: [
        { title: "bob_example", string_map_data: { Response: { value: "Yes please" }, Time: { timestamp: 5 } } },
      ],
    };
    expect(readAt(path, old).items).toMatchObject([
      { text: "Yes please", createdAt: 5000, place: host("bob_example") },
    ]);
    const like = { likes_media_likes: [{ title: "bob_example", string_list_data: [{ value: "❤️", timestamp: 5 }] }] };
    expect(readAt("likes/liked_posts.json", like).items[0]?.text).toBe("");
  });
});

test("a repost is a post with the user's words, in both shapes", () => {
  const old = {
    profile_media_reposts: [{ string_map_data: { "Time of repost": { timestamp: 5 }, Text: { value: "Look" } } }],
  };
  const label = recent({ label: "Text", value: "Look" });
  for (const value of [old, label])
    expect(readAt("your_instagram_activity/media/reposts.json", value).items).toMatchObject([
      { kind: "post", text: "Look", createdAt: 5000 },
    ]);
});

test("every content file may come in the label_values shape", () => {
  const value = recent({ label: "Caption", value: "Sea" }, { label: "Media", media: [{ uri: "a.mp4" }] });
  for (const name of ["posts_1", "reels", "archived_posts", "stories"])
    expect(readAt(`your_instagram_activity/media/${name}.json`, value).items).toMatchObject([
      { text: "Sea", createdAt: 5000, media: [{ uri: "a.mp4", type: "video" }] },
    ]);
});

describe("other_content.json mixes posts and drafts", () => {
  const profile = (flag: string) => ({
    profile_user: [{ string_map_data: { Username: { value: "ann" }, "Private Account": { value: flag } } }],
  });
  const files = (flag: string) => ({
    "your_instagram_activity/media/other_content.json": {
      ig_other_media: [
        { media: [{ uri: "media/other/1.mp4", creation_timestamp: 1_700_000_000, title: "Maybe" }] },
        { media: [{ uri: "media/posts/2.jpg", creation_timestamp: 1_700_000_000, title: "Sure" }] },
      ],
    },
    "your_instagram_activity/media/posts_1.json": [
      { media: [{ uri: "media/posts/2.jpg", creation_timestamp: 1_700_000_000, title: "Sure" }] },
    ],
    "personal_information/personal_information/personal_information.json": profile(flag),
    "security_and_login_information/login_and_profile_creation/signup_details.json": {},
  });

  test("so its audience stays unknown on a public account; what another file has published is that item", async () => {
    const { items } = await auditFolder(files("False"));
    const posts = items.filter((i) => i.kind === "post");
    expect(posts.map((i) => [i.text, i.verdict])).toEqual(
      expect.arrayContaining([
        ["Maybe", "undetermined"],
        ["Sure", "in-scope"],
      ]),
    );
    expect(posts).toHaveLength(2);
    expect(posts.find((i) => i.text === "Maybe")?.reasons[0]?.rule).toBe("instagram-unclear-state");
  });

  test("on an account that was private before and has stayed so it is out of scope either way", async () => {
    const { items } = await auditFolder({
      ...files("True"),
      "your_instagram_activity/other_activity/your_information_download_requests.json": [
        { timestamp: 1_767_000_000, label_values: [{ label: "Start date", timestamp_value: 1_000_000_000 }] },
      ],
      "security_and_login_information/login_and_profile_creation/profile_privacy_changes.json": {
        account_history_account_privacy_history: [
          { title: "Switched to Private", string_map_data: { Time: { timestamp: 1_600_000_000 } } },
        ],
      },
    });
    expect(items.filter((i) => i.kind === "post").map((i) => i.verdict)).toEqual(["not-in-scope", "not-in-scope"]);
  });
});
