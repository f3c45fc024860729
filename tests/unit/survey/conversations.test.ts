import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { HEAD_BYTES } from "../../../src/survey/heads.ts";
import { structureReport } from "../../../src/survey/structureReport.ts";
import { folder, PROFILE, profileOf } from "../audit/export.ts";
import { page, section } from "../decode/html/pages.ts";

const read = vi.hoisted(() => new Map<string, number>());
vi.mock("../../../src/archive/index.ts", async (original) => {
  const archive = await original<typeof import("../../../src/archive/index.ts")>();
  const note = (path: string, bytes: number) => read.set(path, (read.get(path) ?? 0) + bytes);
  return {
    ...archive,
    openTree: async (...given: Parameters<typeof archive.openTree>) => {
      const tree = await archive.openTree(...given);
      return {
        ...tree,
        read: async (member: Parameters<typeof tree.read>[0], limit?: number) => {
          const bytes = await tree.read(member, limit);
          note(member.path, bytes.length);
          return bytes;
        },
        async *stream(...how: Parameters<typeof tree.stream>) {
          const [member] = how;
          for await (const chunk of tree.stream(...how)) {
            note(member.path, chunk.length);
            yield chunk;
          }
        },
      };
    },
  };
});

const SECRET = "Zed whispers";
const DATE = "Jun 01, 2025 3:31:29 pm";
const said = { sender_name: "Zed", timestamp_ms: 1_600_000_000_000, content: SECRET };
const thread = { participants: [{ name: "Zed" }, { name: "Ann" }], messages: [said, said] };
const e2ee = {
  participants: ["Zed", "Ann"],
  threadName: "Zed_5",
  messages: Array.from({ length: 2000 }, () => ({ isUnsent: false, senderName: "Zed", text: SECRET, timestamp: 1e12 })),
};
const chat = page(...["Zed", "Ann", "Zed", "Ann", "Zed"].map((name) => section(name, `<div>${SECRET}</div>`, DATE)));

/** By its path no byte of it is read; else no more than the head. */
const KNOWN: readonly [path: string, content: unknown][] = [
  ["messages/inbox/zed_1/message_1.json", thread],
  ["messages/zed_1/message.json", thread],
  ["inbox/zed_1/message_12.html", chat],
  ["messages/1.htm", chat],
  ["html/messages.htm", chat],
  ["your_facebook_activity/groups/your_group_messages/64528.json", thread],
  ["your_facebook_activity/facebook_marketplace/conversations_you_had_as_a_buyer.json", [thread]],
  ["your_instagram_activity/messages/broadcast/zed_1/message_1.json", thread],
  ["your_facebook_activity/messages/e2ee_cutover/zed_1/message_1.json", thread],
  ["data_messenger_e2e/Zed_1.json", e2ee],
  ["your_facebook_activity/saved/message_1 (1).json", thread],
];
const BY_HEAD: readonly [path: string, content: unknown][] = [
  ["Zed Confidant_5.json", e2ee],
  ["your_facebook_activity/strange/Zed_1.json", e2ee],
  ["your_facebook_activity/strange/export.json", [thread]],
  ["your_facebook_activity/strange/export.json", { chats: [{ thread }] }],
  ["your_facebook_activity/strange/export.json", [said, said]],
  [
    "your_facebook_activity/strange/export.json",
    [{ participants: ["a", "b"], conversation: [{ sender: "a", text: SECRET }] }],
  ],
  ["your_facebook_activity/strange/talk.html", chat],
  // What it holds decides, whatever it is called.
  ["your_facebook_activity/posts/your_posts_1.json", thread],
  ["your_facebook_activity/posts/your_posts_2.json", [said, said]],
  ["your_facebook_activity/comments_and_reactions/comments.json", { comments_v2: [said] }],
  ["your_instagram_activity/media/posts_1.json", e2ee],
  ["your_facebook_activity/posts/your_posts_1.html", chat],
];

async function write(files: Readonly<Record<string, unknown>>): Promise<string> {
  const root = await folder();
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
  }
  read.clear();
  return root;
}

describe("a conversation is counted as private, and nothing of it is told", () => {
  test.each([...KNOWN.map((one) => [...one, 0] as const), ...BY_HEAD.map((one) => [...one, HEAD_BYTES] as const)])(
    "%s",
    async (path, content, most) => {
      const root = await write({ [PROFILE]: profileOf("Ann Example", "ann"), [path]: content });
      const store = await runAudit([root]);
      const head = store.head();
      const report = JSON.stringify({ head, items: [...store.items()] });
      const shapes = await structureReport([root], { store });
      await store.close();
      expect(head.files.find(({ file }) => file === path)?.status).toBe("private");
      expect(report).not.toContain(SECRET);
      expect(shapes).toContain("Every file was understood.");
      // The audit and the structure report look at it once each.
      expect(read.get(path) ?? 0).toBeLessThanOrEqual(2 * most);
    },
  );

  test("a page is closed behind style sheets of any length", async () => {
    const css = `<style>${".a { color: red } ".repeat(20_000)}</style>`;
    const path = "your_facebook_activity/strange/talk.html";
    const root = await write({
      [PROFILE]: profileOf("Ann Example", "ann"),
      [path]: chat.replace("<style>", `${css}<style>`),
    });
    const store = await runAudit([root]);
    const { files, problems } = store.head();
    await store.close();
    expect(files.find(({ file }) => file === path)?.status).toBe("private");
    expect(problems).toEqual([]);
  });

  test("what only its end tells is no content either", async () => {
    const path = "your_facebook_activity/strange/lines.json";
    const line = { timestamp: 1_600_000_000, text: `${SECRET} to you` };
    const late = [...Array.from({ length: 3000 }, () => line), said];
    const root = await write({ [PROFILE]: profileOf("Ann Example", "ann"), [path]: late });
    const store = await runAudit([root]);
    const { files, problems } = store.head();
    await store.close();
    expect(files.find(({ file }) => file === path)?.status).toBe("private");
    expect(problems).toEqual([]);
  });

  test("pages of posts and captions are none", async () => {
    const posts = ["Ann Exampleさんが近況を更新しました", "Ann Exampleさんが写真を追加しました"];
    const captions = ["sunset", "sea"];
    const root = await write({
      "your_facebook_activity/posts/your_posts_1.html": page(
        ...[...posts, ...posts, ...posts].map((title) => section(title, "<div>Words of a post</div>", DATE)),
      ),
      "your_instagram_activity/media/posts_1.html": page(
        ...[...captions, ...captions, ...captions].map((title) =>
          section(title, '<img src="media/posts/1.jpg">', DATE),
        ),
      ),
    });
    const store = await runAudit([root]);
    const { files } = store.head();
    await store.close();
    expect(files.map(({ status }) => status)).toEqual(["read", "read"]);
  });

  test.each(BY_HEAD.slice(0, 3))("alone: %s", async (path, content) => {
    const root = await write({ [path]: content });
    await expect(runAudit([root])).rejects.toMatchObject({ problem: { code: "private-only" } });
  });
});
