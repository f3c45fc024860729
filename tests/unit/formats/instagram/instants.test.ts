import { expect, test } from "vitest";
import { routeOf } from "../../../../src/formats/routes.ts";
import { host, OWN, readAll } from "../collect.ts";

function readAt(path: string, value: unknown) {
  const route = routeOf(path, "instagram");
  if (route === null) throw new Error(`no route for ${path}`);
  return readAll(route.reader, value, { platform: "instagram" });
}

test("instants are stories that are over, as labels and as a list of files", () => {
  const path = "your_instagram_activity/instants/your_instants.json";
  const labels = [{ timestamp: 5, media: [{ uri: "a.jpg" }], label_values: [{ label: "Caption", value: "Sea" }] }];
  const list = { ig_instants: [{ uri: "a.jpg", creation_timestamp: 5, title: "Sea" }] };
  for (const value of [labels, list])
    expect(readAt(path, value).items).toMatchObject([
      { kind: "story", text: "Sea", createdAt: 5000, state: "expired-story", media: [{ uri: "a.jpg" }], place: OWN },
    ]);
});

test.each([
  "your_instagram_activity/instants/instants_interactions.json",
  "personal_information/personal_information/note_and_repost_interactions.json",
  "personal_information/personal_information/note_interactions.json",
])("what was given on others' instants, notes and reposts: %s", (path) => {
  const author = { title: "Author", dict: [{ title: "", dict: [{ label: "Username", value: "bob_example" }] }] };
  const { items, problems } = readAt(path, [{ timestamp: 5, label_values: [{ label: "Emoji", value: "❤" }, author] }]);
  expect(items).toMatchObject([{ kind: "reaction", createdAt: 5000, text: "", place: host("bob_example") }]);
  expect(problems).toEqual([]);
});
