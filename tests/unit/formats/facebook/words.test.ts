import { expect, test } from "vitest";
import { auditFolder } from "../auditFolder.ts";

const FB = "your_facebook_activity";
const POSTS = `${FB}/posts/your_posts__check_ins__photos_and_videos_1.json`;
const media = (n: number, description = "") => ({
  media: {
    uri: `${FB}/posts/media/your_posts/10000000000000${n}.jpg`,
    creation_timestamp: 1,
    title: "Album",
    description,
  },
});
const post = (words: string, ...data: object[]) => ({
  timestamp: 1_600_000_000,
  title: "Ann Example wrote.",
  data: [{ post: words }],
  attachments: [{ data }],
});

async function only(record: object) {
  const { items } = await auditFolder({ [POSTS]: [record] });
  expect(items).toHaveLength(1);
  return items[0];
}

test("captions of single pictures stand beside the post's own words, each once", async () => {
  const item = await only(
    post("A trip", media(1, "On the stairs"), media(2), media(3, "A trip"), media(4, "The keeper")),
  );
  expect(item?.text).toBe("A trip\nOn the stairs\nThe keeper");
});

test("a life event is the post's words, with its description and pictures; beside other words it is what the post is about", async () => {
  const event = { life_event: { title: "Ran", description: "It hurt", photos: [media(1).media] } };
  expect(await only(post("", event))).toMatchObject({
    text: "Ran\nIt hurt",
    attached: null,
    media: [{ type: "image" }],
  });
  expect(await only(post("Look", event))).toMatchObject({ text: "Look", attached: "Ran\nIt hurt" });
});

test.each<[what: string, attachment: object, attached: string]>([
  ["a link", { external_context: { name: "Maps", url: "https://example.org/a" } }, "Maps\nhttps://example.org/a"],
  ["an event", { event: { name: "Jam in the yard" } }, "Jam in the yard"],
  ["a fundraiser", { fundraiser: { title: "A roof" } }, "A roof"],
  ["a place", { place: { name: "Rome", address: "Via 1" } }, "Rome\nVia 1"],
])("%s is what a post is about, and not its words", async (_what, attachment, attached) => {
  expect(await only(post("", attachment))).toMatchObject({ text: "", attached });
});

test("a picture's album is what it is about; a caption that the post does not say is not lost", async () => {
  const { items } = await auditFolder({
    [POSTS]: [post("A trip", media(1))],
    [`${FB}/posts/album/0.json`]: {
      name: "Summer 2020",
      description: "All of it",
      photos: [media(1, "On the stairs").media, media(2, "The keeper").media],
    },
  });
  expect(new Set(items.map((i) => i.text))).toEqual(new Set(["A trip", "On the stairs", "The keeper"]));
  expect(items.find((i) => i.text === "The keeper")?.attached).toBe("Summer 2020\nAll of it");
});
