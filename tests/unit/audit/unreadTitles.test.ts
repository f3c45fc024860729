import { expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { POSTS, PROFILE, post, profileOf, zip } from "./export.ts";

const AT = 1_500_000_000;

test("an answer about the timeline says nothing of a post whose title cannot be read: it may stand in a public group", async () => {
  const posts = [
    post("Soup", AT),
    post("Seeds", AT + 60, { title: "Ann Example přidala příspěvek do skupiny Zahrádkáři." }),
    post("No words", AT + 120, { title: "Ann Example" }),
  ];
  const path = await zip("facebook-ann.example.zip", {
    [PROFILE]: profileOf("Ann Example", "ann.example"),
    [POSTS]: posts,
  });
  const store = await runAudit([path]);
  const verdicts = () =>
    Object.fromEntries([...store.items()].filter((i) => i.kind === "post").map((i) => [i.text, i.verdict]));
  const questions = () => Object.fromEntries(store.questions().map(({ id, items }) => [id, items]));
  expect(questions()).toMatchObject({ "facebook.timeline": 2, "facebook.other-posts": 1 });
  store.answer("facebook.timeline", "limited");
  expect(verdicts()).toEqual({ Soup: "not-in-scope", Seeds: "undetermined", "No words": "not-in-scope" });
  store.answer("facebook.other-posts", "public");
  expect(verdicts()).toMatchObject({ Seeds: "in-scope" });
  store.answer("facebook.other-posts", "limited");
  expect(verdicts()).toMatchObject({ Seeds: "not-in-scope" });
  await store.close();
});
