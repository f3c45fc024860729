import { expect, test } from "vitest";
import { jsonTwin } from "../../../../src/formats/html/jsonTwin.ts";
import { routes } from "../../../../src/formats/routes.ts";

test("every kind of file has its pages read, but those of Instagram's exports before HTML came", () => {
  const without = new Set(routes.filter(({ page }) => page === null).map((r) => r.reader.id));
  expect([...without].filter((id) => !id.startsWith("instagram-2018-"))).toEqual([]);
});

test("a page has a JSON twin, and threads with Meta AI share one", () => {
  expect(jsonTwin("a/posts/posts_1.html")).toBe("a/posts/posts_1.json");
  expect(jsonTwin("a/messages/ai_conversations/thread_1.html")).toBe("a/messages/ai_conversations.json");
  expect(jsonTwin("a/messages/inbox/bob_1/message_1.html")).toBe("a/messages/inbox/bob_1/message_1.json");
});
