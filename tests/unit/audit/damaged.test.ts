import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import { audit, COMMENTS, codes, FB, folder, POSTS, post, zip } from "./export.ts";

describe("a part of private files alone", () => {
  const message = { participants: [{ name: "Ann" }], messages: [] };
  const parts = {
    "facebook-ann-2025-01-02-BBBBBBBB.zip": { [`${FB}/messages/inbox/bo_1/message_1.json`]: message },
    "renamed.zip": { "messages/inbox/bo_1/message_1.json": message },
    "pages.zip": { "messages/inbox/bo_1/message_1.html": "<div>hi</div>", "messages/inbox/bo_1/photos/1.jpg": "x" },
    "instagram-ann-2025-01-02-CCCCCCCC.zip": { "your_instagram_activity/messages/inbox/bo_1/message_1.json": message },
    "old-instagram.zip": { "messages/inbox/bo_1/message_1.json": message, "messages/photos/2020/1.jpg": "x" },
    "pictures.zip": { [`${FB}/messages/inbox/bo_1/photos/1.jpg`]: "x", [`${FB}/messages/inbox/bo_1/audio/1.mp4`]: "x" },
  };

  test.each(Object.entries(parts))("%s: it says so, and what to give as well", async (name, members) => {
    const path = await zip(name, members);
    await expect(runAudit([path])).rejects.toMatchObject({ problem: { code: "private-only", data: { file: name } } });
  });

  test.each(Object.entries(parts))("%s is no problem beside another part", async (name, members) => {
    const into = await folder();
    const other = await zip("facebook-ann-2025-01-02-AAAAAAAA.zip", { [POSTS]: [post("a", 1)] }, into);
    const { head, items } = await audit(await zip(name, members, into), other);
    expect(codes({ head })).toEqual([]);
    expect(items).toHaveLength(1);
    const data = Object.keys(members).filter((path) => /\.(json|html)$/.test(path));
    expect(head.files.filter(({ status }) => status === "private").map(({ file }) => file)).toEqual(data);
  });

  test.each(Object.entries(parts).slice(0, 3))(
    "%s is no problem where nobody is named, in any order",
    async (_, members) => {
      const into = await folder();
      const a = await zip("a.zip", members, into);
      const b = await zip("b.zip", { [POSTS]: [post("a", 1)] }, into);
      for (const paths of [
        [a, b],
        [b, a],
      ]) {
        const { head } = await audit(...paths);
        expect(codes({ head })).toEqual([]);
        expect(head.accounts).toHaveLength(1);
      }
    },
  );

  test("several of them are all named, and beside something else the private part is what is told", async () => {
    const into = await folder();
    const [a = {}, b = {}] = Object.values(parts);
    const paths = [
      await zip("a.zip", a, into),
      await zip("b.zip", b, into),
      await zip("c.zip", { "x/y.txt": "" }, into),
    ];
    await expect(runAudit(paths)).rejects.toMatchObject({
      problem: { code: "private-only", data: { file: "a.zip, b.zip" } },
    });
  });
});

test("a private part does not hide that another is broken", async () => {
  const into = await folder();
  const broken = join(into, "broken.zip");
  await writeFile(broken, "PK\u0003\u0004 not really");
  const { head } = await audit(
    broken,
    await zip("facebook-ann-2025-01-02-BBBBBBBB.zip", { [`${FB}/messages/inbox/bo_1/message_1.json`]: {} }, into),
  );
  expect(codes({ head })).toEqual([expect.stringMatching(/^zip-/), "private-only"]);
});

describe("what is no export", () => {
  test("another service's export is named", async () => {
    const path = await zip("takeout.zip", { "Takeout/YouTube/history.json": [] });
    await expect(runAudit([path])).rejects.toMatchObject({
      problem: { code: "wrong-service", data: { service: "Google" } },
    });
  });

  test("a zip of something else", async () => {
    await expect(runAudit([await zip("x.zip", { "a/b.txt": "hello" })])).rejects.toMatchObject({
      problem: { code: "no-export-found" },
    });
  });

  test("a broken part beside a good one: the good one is audited, the broken one named", async () => {
    const into = await folder();
    const broken = join(into, "broken.zip");
    await writeFile(broken, "PK\u0003\u0004 not really");
    const { head, items } = await audit(broken, await zip("good.zip", { [POSTS]: [post("a", 1)] }, into));
    expect(items).toHaveLength(1);
    expect(head.problems[0]?.data.file).toBe("broken.zip");
  });

  test("nothing readable at all is an error", async () => {
    const path = join(await folder(), "empty.zip");
    await writeFile(path, "");
    await expect(runAudit([path])).rejects.toBeInstanceOf(ProblemError);
  });
});

test("of a file cut between two records the last whole record is read", async () => {
  const text = JSON.stringify([post("one", 1), post("two", 2), post("three", 3)]);
  const cut = text.slice(0, text.indexOf(',{"timestamp":3'));
  const { head, items } = await audit(await zip("a.zip", { [POSTS]: cut }));
  expect(new Set(items.map((i) => i.text))).toEqual(new Set(["one", "two"]));
  expect(head.files[0]).toMatchObject({ problem: { code: "json-truncated", data: { count: 2 } } });
});

test("a file cut off, one of wrong shapes and one unknown: each is said, the rest is read", async () => {
  const { head, items } = await audit(
    await zip("a.zip", {
      [POSTS]: [post("good", 1), 7, null, "x", {}],
      [COMMENTS]: '{"comments_v2": [{"timestamp": 5, "title"',
      [`${FB}/posts/something_new.json`]: { x: [] },
    }),
  );
  expect(items.map((i) => i.text)).toEqual(["good"]);
  const by = (name: string) => head.files.find((f) => f.file.endsWith(name));
  expect(by("comments.json")).toMatchObject({ status: "failed", problem: { code: "json-truncated" } });
  expect(by("something_new.json")).toMatchObject({ status: "unknown" });
  expect(by("videos_1.json")).toMatchObject({
    status: "read",
    records: 5,
    items: 1,
    problem: { code: "record-wrong-shape", data: { count: 4 } },
  });
});
