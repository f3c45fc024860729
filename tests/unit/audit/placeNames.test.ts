import { expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { FB, PROFILE, profileOf, zip } from "./export.ts";

const at = 1_500_000_000;
const NAME = "Jardiniers d’Exempleville";
const comment = (group: string) => ({
  timestamp: at,
  title: "Ann Example commented on Bob Example's post.",
  data: [{ comment: { timestamp: at, comment: "Bravo", author: "Ann Example", group } }],
});
const groupPost = {
  timestamp: at,
  title: `Ann Example posted in ${NAME}.`,
  data: [{ post: "Soup" }],
};

test("a group is one group, whether a sentence names it or a field, with whatever apostrophe", async () => {
  const path = await zip("a.zip", {
    [PROFILE]: profileOf("Ann Example", "ann.example"),
    [`${FB}/groups/group_posts_and_comments.json`]: { group_posts_v2: [groupPost] },
    [`${FB}/groups/your_comments_in_groups.json`]: {
      group_comments_v2: [comment(NAME), comment(NAME.replace("’", "'"))],
    },
  });
  const store = await runAudit([path]);
  const groups = store.questions().filter(({ topic }) => topic === "facebook.group");
  expect(groups.map(({ subject, items }) => [subject, items])).toEqual([["Jardiniers d'Exempleville", 3]]);
  await store.close();
});
