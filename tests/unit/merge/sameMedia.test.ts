import { expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { FB, POSTS, photo, zip } from "../audit/export.ts";

const postWith = (uri: string, text: string, timestamp: number) => ({
  timestamp,
  title: "Ann Example added a new photo.",
  data: [{ post: text }],
  attachments: [{ data: [{ media: photo(uri, "", timestamp) }] }],
});
const UNCATEGORIZED = `${FB}/posts/your_uncategorized_photos.json`;

async function itemsOf(members: Record<string, unknown>) {
  const store = await runAudit([await zip("facebook-ann-2026-11-02-aaaaaaaa.zip", members)]);
  const items = [...store.items()].map((item) => `${item.kind} ${item.text}`).sort((a, b) => (a < b ? -1 : 1));
  await store.close();
  return items;
}

test("files of one short name in different folders are different files", async () => {
  const items = await itemsOf({
    [POSTS]: [postWith(`${FB}/posts/media/holiday/1.jpg`, "Sea", 1_500_000_000)],
    [UNCATEGORIZED]: { other_photos_v2: [photo(`${FB}/posts/media/garden/1.jpg`, "Roses", 1_400_000_000)] },
  });
  expect(items).toEqual(["photo Roses", "post Sea"]);
});

test.each([
  ["of a short name in the same folder", "holiday/1.jpg", "holiday/1.jpg"],
  [
    "whose name is a number of Meta's, below whatever folder",
    "holiday/10152_987654321_n.jpg",
    "other/10152_987654321_n.jpg",
  ],
])("a file %s is one item, the post's", async (_, one, other) => {
  const items = await itemsOf({
    [POSTS]: [postWith(`${FB}/posts/media/${one}`, "Sea", 1_500_000_000)],
    [UNCATEGORIZED]: { other_photos_v2: [photo(`${FB}/posts/media/${other}`, "", 1_500_000_000)] },
  });
  expect(items).toEqual(["post Sea"]);
});
