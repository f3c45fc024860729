import { expect, test } from "vitest";
import { routeOf } from "../../../../src/formats/routes.ts";
import { auditFolder } from "../auditFolder.ts";
import { group, OWN, readAll } from "../collect.ts";

function readAt(path: string, value: unknown, pageExport = false) {
  const route = routeOf(path, "facebook");
  if (route === null) throw new Error(`no route for ${path}`);
  return readAll(route.reader, value, { pageExport });
}

const folder = "personal_information/profile_information";
const record = (...label_values: object[]) => ({ timestamp: 5, media: [], fbid: "1", label_values });

test("the websites of the profile, whether they stand as value or as link", () => {
  const { items, problems } = readAt(`${folder}/websites.json`, [
    record({ label: "Website", value: "ann.example", href: "https://ann.example/" }),
    record({ label: "URL", href: "https://ann.example.org/" }),
  ]);
  expect(items.map((i) => [i.kind, i.field, i.text])).toEqual([
    ["profile-link", "website", "ann.example"],
    ["profile-link", "website", "https://ann.example.org/"],
  ]);
  expect(problems).toEqual([]);
});

test("contact data are fields under what their labels say, nested ones too; those of a Page stand on it", () => {
  const value = record(
    { label: "Address", value: "1 Example Street" },
    { title: "Phones", dict: [{ label: "Phone Number", value: "+43 1 555 0100" }] },
    { label: "Email", value: "ann@example.org" },
    { label: "Website", href: "https://ann.example/" },
  );
  const { items } = readAt("profile_information/profile_information/contact_info.json", value, true);
  expect(items.map((i) => [i.kind, i.field, i.text])).toEqual([
    ["profile-field", "address", "1 Example Street"],
    ["profile-field", "phone", "+43 1 555 0100"],
    ["profile-field", "email", "ann@example.org"],
    ["profile-link", "website", "https://ann.example/"],
  ]);
  expect(new Set(items.map((i) => i.place.type))).toEqual(new Set(["page"]));
});

test("each book is a field; its address is none", () => {
  const { items } = readAt(`${folder}/books.json`, [
    record({ label: "Name", value: "The Sea" }, { label: "URL", value: "https://www.facebook.com/1" }),
    record({ label: "Books", vec: ["Snow", "Rain"] }),
  ]);
  expect(items.map((i) => [i.field, i.text])).toEqual([
    ["books", "The Sea"],
    ["books", "Snow"],
    ["books", "Rain"],
  ]);
});

test("a school class is one field of several lines", () => {
  const value = [record({ label: "School", value: "Example School" }, { label: "Class", value: "4b" })];
  expect(readAt(`${folder}/your_school_class_history.json`, value).items).toMatchObject([
    { kind: "profile-field", field: "education_experiences", text: "Example School\n4b", createdAt: 5000, place: OWN },
  ]);
});

test("what cannot be read of them is counted", () => {
  for (const name of ["websites", "contact_info", "books", "your_school_class_history"])
    expect(readAt(`${folder}/${name}.json`, [{ other: "x" }]).problems).toEqual(["record-wrong-shape"]);
  expect(readAt("facebook_gaming/gaming_profile.json", { facebook_gaming_profile_v2: { x: 1 } }).problems).toHaveLength(
    1,
  );
  expect(
    readAt("saved_items_and_collections/your_local_lists.json", { local_lists_v2: [{ x: 1 }] }).problems,
  ).toHaveLength(1);
});

test("the gaming profile: the player's name and picture", () => {
  const value = {
    facebook_gaming_profile_v2: {
      player_name: "Captain Ann",
      avatar: { uri: "facebook_gaming/a.png", creation_timestamp: 7 },
    },
  };
  expect(readAt("your_facebook_activity/facebook_gaming/gaming_profile.json", value).items).toMatchObject([
    { kind: "profile-field", field: "player_name", text: "Captain Ann" },
    { kind: "avatar", createdAt: 7000, media: [{ uri: "facebook_gaming/a.png" }] },
  ]);
});

test("a list of places: the user's title and words, and the places' own names beside them", () => {
  const value = {
    local_lists_v2: [
      {
        title: "Best bread",
        description: "Go early",
        create_timestamp: 5,
        places: [{ name: "Old Mill", address: "1 Example Street", coordinate: { latitude: 1, longitude: 2 } }],
      },
    ],
  };
  expect(readAt("saved_items_and_collections/your_local_lists.json", value).items).toMatchObject([
    {
      kind: "post",
      text: "Best bread\nGo early",
      createdAt: 5000,
      attached: "Old Mill, 1 Example Street",
      notes: ["has-location"],
      place: OWN,
    },
  ]);
});

test("a document of a group is a post in it", () => {
  const value = [
    record(
      { label: "Title", value: "Rules" },
      { label: "Message", value: "Be kind" },
      { label: "Group", value: "Bakers" },
    ),
  ];
  expect(readAt("your_facebook_activity/groups/your_document_revision.json", value).items).toMatchObject([
    { kind: "post", text: "Rules\nBe kind", place: group("Bakers") },
  ]);
});

test("comments and reactions in one file each have their kind", () => {
  const value = {
    comments_v2: [
      { timestamp: 5, title: "Ann Example commented on her own post.", data: [{ comment: { comment: "Hi" } }] },
    ],
    reactions_v2: [
      { timestamp: 6, title: "Ann Example likes Bob's post.", data: [{ reaction: { reaction: "LIKE" } }] },
    ],
  };
  const { items } = readAt("comments_and_reactions/comments_and_reactions.json", value);
  expect(items.map((i) => [i.kind, i.text])).toEqual([
    ["comment", "Hi"],
    ["reaction", ""],
  ]);
});

test("a website that profile_information.json lists too counts once", async () => {
  const { items, files } = await auditFolder({
    [`facebook-ann/${folder}/profile_information.json`]: {
      profile_v2: { name: { full_name: "Ann Example" }, websites: [{ address: "https://ann.example/" }] },
    },
    [`facebook-ann/${folder}/websites.json`]: [record({ label: "URL", value: "https://ann.example/" })],
  });
  expect(files.map((f) => f.status)).toEqual(["read", "read"]);
  expect(items.filter((i) => i.kind === "profile-link").map((i) => i.text)).toEqual(["https://ann.example/"]);
});
