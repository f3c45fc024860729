import { expect, test } from "vitest";
import { runAudit } from "../../../../src/audit.ts";
import { folder, POSTS, PROFILE, post, profileOf, zip } from "../../audit/export.ts";

test("a question about a group whose name ends like an account's number settles that group's posts", async () => {
  const into = await folder();
  const path = await zip(
    "facebook-ann-2024-03-11-aaaaaaaa.zip",
    {
      [PROFILE]: profileOf("Ann Example", "ann"),
      [POSTS]: [post("to the group", 1_500_000_000, { title: "Ann Example posted in Route #66." })],
    },
    into,
  );
  const store = await runAudit([path], { now: new Date("2026-11-02T12:00:00Z") });
  const asked = store.questions().find((q) => q.topic === "facebook.group");
  expect(asked).toMatchObject({ subject: "Route #66", account: 0, items: 1 });
  store.answer(asked?.id ?? "", "public");
  const verdicts = [...store.items()].filter((i) => i.text === "to the group").map((i) => i.verdict);
  await store.close();
  expect(verdicts).toEqual(["in-scope"]);
});
