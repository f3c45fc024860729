import { expect, test } from "vitest";
import { runAudit } from "../../../../src/audit.ts";
import { COMMENTS, FB, zip } from "../../audit/export.ts";

const ASKED = 20_000;
const comment = (host: string, i: number) => ({
  timestamp: 1_500_000_000 + i,
  title: `Ann Example commented on ${host}'s post.`,
  data: [{ comment: { timestamp: 1_500_000_000 + i, comment: `word ${i}`, author: "Ann Example" } }],
});
const inGroup = (group: string, i: number) => {
  const { data, ...rest } = comment("Bob Example", i);
  return { ...rest, data: data.map((one) => ({ comment: { ...one.comment, group } })) };
};

test("beyond twenty thousand people, Pages and groups one question asks about the rest, and nothing becomes safer", async () => {
  const first = Array.from({ length: ASKED }, (_, i) => comment(`Host ${i}`, i));
  const last = [
    comment("Zoe Last", ASKED),
    comment("Bread and Example", ASKED + 1),
    inGroup("Example Hikers", ASKED + 2),
    comment("Host 7", ASKED + 3),
  ];
  const pages = { page_likes_v2: [{ name: "Bread and Example", timestamp: 1_400_000_000 }] };
  const path = await zip("facebook-ann.zip", {
    [COMMENTS]: { comments_v2: [...first, ...last] },
    [`${FB}/pages/pages_you've_liked.json`]: pages,
  });
  const store = await runAudit([path]);
  const said = [...store.items()].slice(0, last.length).map((i) => [i.container?.name, i.verdict, i.question]);
  expect(said).toEqual([
    ["Host 7", "undetermined", "facebook.host:Host 7"],
    ["Example Hikers", "undetermined", "facebook.other-groups"],
    ["Bread and Example", "likely-in-scope", "facebook.other-hosts"],
    ["Zoe Last", "undetermined", "facebook.other-hosts"],
  ]);
  expect(store.overview().problems).toEqual([{ code: "places-too-many", data: { file: COMMENTS, count: ASKED } }]);
  expect(store.questions().length).toBe(ASKED + 2);
  expect(store.answer("facebook.other-hosts", "public")).toBe(2);
  await store.close();
});
