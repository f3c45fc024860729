import { describe, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { audit, FB, POSTS, photo, post, zip } from "./export.ts";

const sorted = (texts: readonly (string | undefined)[]) => texts.map(String).sort((a, b) => (a < b ? -1 : 1));

describe("one item in several files", () => {
  test("the same photo in a post, its album and the pile is one post that lists all its sources", async () => {
    const uri = `${FB}/posts/media/MobileUploads_1/7_n.jpg`;
    const { items } = await audit(
      await zip("a.zip", {
        [`${FB}/posts/your_uncategorized_photos.json`]: { other_photos_v2: [photo(uri, "sea")] },
        [`${FB}/posts/album/0.json`]: { name: "Mobile uploads", photos: [photo(uri, "sea")] },
        [POSTS]: [post("At the sea", 1_500_000_000, { attachments: [{ data: [{ media: photo(uri, "sea") }] }] })],
      }),
    );
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ kind: "post", text: "At the sea" });
    const files = items[0]?.sources.map((source) => source.file.split("/").at(-1)) ?? [];
    expect(files[0]).toBe("your_posts__check_ins__photos_and_videos_1.json"); // the one that won comes first
    expect(sorted(files)).toEqual([
      "0.json",
      files.find((f) => f?.startsWith("your_posts")),
      "your_uncategorized_photos.json",
    ]);
  });

  test("a post of the current profile picture is that picture, public whatever the timeline was", async () => {
    const uri = `${FB}/posts/media/Profilepictures_1/9_n.jpg`;
    const store = await runAudit([
      await zip("a.zip", {
        [`${FB}/posts/album/1.json`]: { name: "Profile pictures", photos: [photo(uri)] },
        [POSTS]: [post("", 1_500_000_000, { title: "", attachments: [{ data: [{ media: photo(uri, "me") }] }] })],
      }),
    ]);
    store.answer("facebook.timeline", "limited");
    const items = [...store.items()];
    await store.close();
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ kind: "profile-picture", verdict: "in-scope" });
  });
});

test("a group post that stands in two files is one item, in its group; twins stay two", async () => {
  const record = post("Soup tonight", 1_500_000_000, { title: "Ann Example posted in Cooking." });
  const inGroup = `${FB}/groups/group_posts_and_comments.json`;
  const { items } = await audit(
    await zip("a.zip", { [POSTS]: [record, record], [inGroup]: { group_posts_v2: [record, record] } }),
  );
  expect(items.map((i) => [i.container?.name, i.sources.length])).toEqual([
    ["Cooking", 2],
    ["Cooking", 2],
  ]);
});

test("an e-mail address that two files of the profile have is one item, public as that of a professional", async () => {
  const profile = {
    Username: { value: "uu" },
    Email: { value: "a@example.org" },
    "Private Account": { value: "False" },
  };
  const { items } = await audit(
    await zip("instagram-uu-2026-01-01-AAAAAAAA.zip", {
      "personal_information/personal_information/personal_information.json": {
        profile_user: [{ string_map_data: profile }],
      },
      "personal_information/personal_information/professional_information.json": {
        profile_business: [
          { string_map_data: { Email: { value: "a@example.org" }, Telefon: { value: "+49 30 5550100" } } },
        ],
      },
    }),
  );
  expect(
    items.filter((i) => i.kind === "profile-field").map((i) => [i.text, i.audience.value, i.sources.length]),
  ).toEqual([
    ["a@example.org", "public", 2],
    ["+49 30 5550100", "public", 1],
  ]);
});
