import { describe, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { COMMENTS, FB, folder, POSTS, PROFILE, profileOf, zip } from "../audit/export.ts";

const AT = 1_500_000_000;
const REACTIONS = `${FB}/comments_and_reactions/likes_and_reactions_1.json`;
const GROUP = "Quiet Readers";
const FRIENDS = { "connections/friends/your_friends.json": { friends_v2: [{ name: "Bob Example", timestamp: AT }] } };
const profile = { [PROFILE]: profileOf("Ann Example", "ann.example") };

const comment = (title: string, group?: string) => ({
  timestamp: AT,
  title,
  data: [{ comment: { timestamp: AT, comment: "Bravo", author: "Ann Example", ...(group ? { group } : {}) } }],
});
const post = (title: string) => ({ timestamp: AT + 60, title, data: [{ post: "Soup" }] });
const reaction = (title: string) => ({ timestamp: AT + 120, title, data: [{ reaction: { reaction: "LIKE" } }] });
const naming = { [COMMENTS]: { comments_v2: [comment("Ann Example commented on Bob Example's post.", GROUP)] } };

/** Audience and container of the items of these exports by kind, once the user has said that timeline and friends are not public. */
async function audited(...exports: Readonly<Record<string, unknown>>[]) {
  const into = await folder();
  const zips = exports.map((members, i) => zip(`facebook-ann.example-2024-03-1${i}-aaaaaaa${i}.zip`, members, into));
  const store = await runAudit(await Promise.all(zips), { preferences: { includeReactions: true } });
  for (const { id, topic } of store.questions()) if (!topic.startsWith("facebook.group")) store.answer(id, "limited");
  const items = [...store.items()].filter((i) => !["profile-name", "username"].includes(i.kind));
  await store.close();
  const told = items.map((i) => `${i.kind} ${i.container?.type} ${i.container?.name} ${i.audience.value}`);
  return told.sort((a, b) => (a < b ? -1 : 1));
}

describe("a group that only the comments name", () => {
  test.each([
    ["in words that would else be the own timeline", "Ann Example shared a link with the Quiet Readers crowd."],
    ["in words of no table", "Ann Example qhersa Quiet Readers."],
    ["beside a friend", "Ann Example qhersa Bob Example a Quiet Readers."],
    ["with another apostrophe", "Ann Example qhersa Ann’s Quiet Readers.", "Ann's Quiet Readers"],
  ])("is known to the title of a post, %s", async (_, title, group = GROUP) => {
    const named = { [COMMENTS]: { comments_v2: [comment("Ann Example commented on Bob Example's post.", group)] } };
    const found = await audited({ ...profile, ...FRIENDS, ...named, [POSTS]: [post(title)] });
    expect(found).toContain(`post group ${group} unknown`);
  });

  test.each([
    "Ann Example likes Bob Example's photo at Quiet Readers.",
    "Ann Example likes her own photo (Quiet Readers).",
    "Ann Example likes Bob Example's Quiet Readers comment.",
    "Ann Example qhersa Bob Example a Quiet Readers.",
    "Ann Example qhersa Quiet Readers.",
  ])("is known to the title of a reaction: %s", async (title) => {
    const found = await audited({ ...profile, ...FRIENDS, ...naming, [REACTIONS]: [reaction(title)] });
    expect(found).toContain(`reaction group ${GROUP} unknown`);
  });

  test("is known to the titles of the comments themselves, and of other exports of the account", async () => {
    const later = comment("Ann Example qhersa Bob Example a Quiet Readers.");
    const found = await audited(
      { ...profile, [COMMENTS]: { comments_v2: [{ ...later, timestamp: AT + 5 }] } },
      { ...profile, ...naming, [POSTS]: [post("Ann Example shared a link with the Quiet Readers crowd.")] },
    );
    expect(found).toEqual([
      `comment group ${GROUP} unknown`,
      `comment group ${GROUP} unknown`,
      `post group ${GROUP} unknown`,
    ]);
  });

  test("is known where a post or a comment inside a photo names it", async () => {
    const uri = `${FB}/posts/media/1_n.jpg`;
    const inside = { timestamp: AT, comment: "Bravo", author: "Ann Example", group: GROUP };
    const photo = { uri, creation_timestamp: AT, title: "Mobile uploads", comments: [inside] };
    const posts = [
      { ...post("Ann Example updated her status."), attachments: [{ data: [{ media: photo }] }] },
      { ...post("Ann Example shared a link with the Quiet Readers crowd."), timestamp: AT + 70 },
    ];
    expect(await audited({ ...profile, [POSTS]: posts })).toContain(`post group ${GROUP} unknown`);
  });

  test("leaves what does not name it where it is", async () => {
    const found = await audited({
      ...profile,
      ...FRIENDS,
      ...naming,
      [POSTS]: [post("Ann Example shared a link with Quiet Readership."), post("Ann Example updated her status.")],
      [REACTIONS]: [reaction("Ann Example likes Bob Example's photo.")],
    });
    expect(found).toEqual([
      `comment group ${GROUP} unknown`,
      "post undefined undefined limited",
      "post undefined undefined limited",
      "reaction profile Bob Example limited",
    ]);
  });

  test("is none of another account's", async () => {
    const ben = { [PROFILE]: profileOf("Ben Example", "ben.example") };
    const into = await folder();
    const store = await runAudit([
      await zip("facebook-ann.example-2024-03-10-aaaaaaaa.zip", { ...profile, ...naming }, into),
      await zip(
        "facebook-ben.example-2024-03-10-bbbbbbbb.zip",
        { ...ben, [POSTS]: [post("Ben Example shared a link with the Quiet Readers crowd.")] },
        into,
      ),
    ]);
    expect([...store.items()].find((i) => i.kind === "post")?.container).toBeNull();
    await store.close();
  });
});

const box = (heading: string, body: string, time: string) =>
  `<section class="_a6-g"><h2 class="_2ph_ _a6-h">${heading}</h2><div class="_2ph_ _a6-p">${body}</div><footer class="_3-94 _a6-o"><div class="_a72d">${time}</div></footer></section>`;
const page = (title: string, ...boxes: string[]) =>
  `<html><head><title>${title}</title></head><body><main>${boxes.join("")}</main></body></html>`;

test("pages: the Group row of a comment is known to the title of a post", async () => {
  const found = await audited({
    ...profile,
    [COMMENTS.replace(".json", ".html")]: page(
      "Comments",
      box(
        "Ann Example commented on Bob Example&#039;s post.",
        "<div><div>Bravo</div><div><span class='_a6_m'>Group: </span>Quiet Readers</div></div>",
        "Mar 11, 2019 8:02:00 AM",
      ),
    ),
    [POSTS.replace(".json", ".html")]: page(
      "Posts",
      box(
        "Ann Example shared a link with the Quiet Readers crowd.",
        "<div><div>Soup</div></div>",
        "Mar 10, 2019 8:02:00 AM",
      ),
    ),
  });
  expect(found).toEqual([`comment group ${GROUP} unknown`, `post group ${GROUP} unknown`]);
});
