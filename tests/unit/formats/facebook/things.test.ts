import { describe, expect, test } from "vitest";
import * as facts from "../../../../src/formats/facebook/facts.ts";
import * as labelled from "../../../../src/formats/facebook/labelledFiles.ts";
import * as media from "../../../../src/formats/facebook/media.ts";
import { profile } from "../../../../src/formats/facebook/profile.ts";
import * as things from "../../../../src/formats/facebook/things.ts";
import { host, mojibake, OWN, readAll } from "../collect.ts";

const PHOTO = { uri: "a/1_n.jpg", creation_timestamp: 10, title: "Album", description: "Sea" };

describe("media outside posts", () => {
  test("an album's photos and its cover, and whose pictures they are", () => {
    const { items } = readAll(media.album, {
      name: mojibake("Photos de profil"),
      photos: [PHOTO, 5, { uri: "a/2.mp4" }],
      cover_photo: { uri: "a/3_n.jpg" },
    });
    expect(items.map((i) => [i.kind, i.text, i.pointer])).toEqual([
      ["profile-picture", "Sea", ["/photos", 0]],
      ["profile-picture", "", ["/photos", 2]],
      ["profile-picture", "", ["/cover_photo", -1]],
    ]);
    expect(readAll(media.album, { name: "Holidays", photos: [PHOTO] }).items[0]?.kind).toBe("photo");
  });

  test("photos and videos; coordinates are noted, 0, 0 are none", () => {
    const at = (latitude: number, longitude: number) => ({
      ...PHOTO,
      media_metadata: { photo_metadata: { exif_data: [{ latitude, longitude }] } },
    });
    const { items, problems } = readAll(media.uncategorizedPhotos, { other_photos_v2: [at(1, 2), at(0, 0), {}] });
    expect(items.map((i) => [i.kind, i.createdAt, i.notes])).toEqual([
      ["photo", 10_000, ["has-location"]],
      ["photo", 10_000, []],
    ]);
    expect(problems).toEqual(["record-wrong-shape"]);
    expect(readAll(media.videos, { videos_v2: [{ uri: "v" }] }).items[0]?.kind).toBe("video");
  });
});

describe("things", () => {
  test("a listing: title, then description; a time; a place of its own", () => {
    const listing = { title: "Bike", description: "Blue", created_timestamp: 7, location: {} };
    expect(readAll(things.marketplaceListings, { items_selling_v2: [listing] }).items).toMatchObject([
      { kind: "marketplace-listing", text: "Bike\nBlue", createdAt: 7000, place: { type: "marketplace" } },
    ]);
  });

  test("a listing's time under a Portuguese label", () => {
    const entries = [
      { label: mojibake("Título"), value: "Mesa" },
      { label: mojibake("Hora de criação"), timestamp_value: 7 },
    ];
    expect(readAll(labelled.listingHistory, { label_values: entries }).items).toMatchObject([
      { text: "Mesa", createdAt: 7000 },
    ]);
  });

  test("events, notes, fundraisers", () => {
    const event = { name: "Fair", description: "In town", start_timestamp: 20, create_timestamp: 10 };
    expect(readAll(things.events, { your_events_v2: [event] }).items).toMatchObject([
      { kind: "event", text: "Fair\nIn town", createdAt: 10_000 },
    ]);
    expect(readAll(things.notes, { notes_v2: [{ title: "A", text: "B", created_timestamp: 3 }] }).items).toMatchObject([
      { kind: "note", text: "A\nB", createdAt: 3000 },
    ]);
    const fundraiser = { timestamp: 4, attachments: [{ data: [{ fundraiser: { title: "Help" } }] }] };
    expect(readAll(things.fundraisers, { fundraisers_created_v2: [fundraiser] }).items).toMatchObject([
      { kind: "fundraiser", text: "Help", createdAt: 4000 },
    ]);
  });

  test("a recommendation names a Page and is a fact about it", () => {
    const { items, facts: found } = readAll(things.recommendations, {
      recommended_pages_v2: [{ name: "Cafe", timestamp: 1 }],
    });
    expect(items).toMatchObject([{ kind: "review", place: host("Cafe", "page") }]);
    expect(found).toEqual([{ type: "page", name: "Cafe" }]);
  });
});

describe("label_values files", () => {
  const record = (...label_values: object[]) => ({ timestamp: 5, media: [], fbid: "1", label_values });

  test("a post on another's Page names its target in any language", () => {
    const { items } = readAll(
      labelled.postsOnOthers,
      [record({ label: "Nachricht", value: "Hallo" }, { label: "Ziel", value: "Cafe" })],
      { names: [["Cafe", "page"]] },
    );
    expect(items).toMatchObject([{ text: "Hallo", createdAt: 5000, place: host("Cafe", "page") }]);
  });

  test("one lone record; an audience label settles it", () => {
    const { items } = readAll(
      labelled.checkIns,
      record({ label: "Message", value: "Here" }, { label: "Audience", value: "Friends" }),
    );
    expect(items).toMatchObject([{ text: "Here", label: "limited", place: OWN, pointer: ["", -1] }]);
  });

  test("archived with labels nobody knows: the longest words are the text", () => {
    const { items } = readAll(labelled.archivedLabelled, [
      record({ label: "X", value: "Vrai" }, { label: "Y", value: "long words" }),
    ]);
    expect(items).toMatchObject([{ text: "long words", state: "archived" }]);
  });
});

describe("facts", () => {
  test("names of groups, Pages and friends, in both list shapes", () => {
    const joined = readAll(facts.groupsJoined, { groups_joined_v2: [{ timestamp: 1, data: [{ name: "Cooking" }] }] });
    expect(joined.facts).toEqual([{ type: "group", name: "Cooking" }]);
    const liked = readAll(facts.pagesLiked, { page_likes_v2: [{ name: mojibake("Café"), timestamp: 1 }] });
    expect(liked.facts).toEqual([{ type: "page", name: "Café" }]);
  });

  test("the future audience and the locale", () => {
    const settings = {
      label_values: [{ label: "Posts", dict: [{ label: "Who can see your future posts?", value: "Friends" }] }],
    };
    expect(readAll(facts.privacySettings, settings).facts).toEqual([
      { type: "future-posts", audience: "limited", words: "Friends" },
    ]);
    const locale = { language_and_locale_v2: [{ children: [{ entries: [{ data: { value: "de_DE" } }] }] }] };
    expect(readAll(facts.language, locale).facts).toEqual([{ type: "language", value: "de-DE" }]);
  });
});

test("a profile: one item for each value, and the facts about the holder", () => {
  const { items, facts: found } = readAll(profile, {
    profile_v2: {
      name: { full_name: "Ann Example", first_name: "Ann" },
      username: "ann.example",
      emails: { emails: ["ann@example.org"], previous_emails: ["old@example.org"] },
      birthday: { year: 1990, month: 1, day: 31 },
      gender: { gender_option: "FEMALE", pronoun: "FEMALE" },
      intro_bio: { name: "Hello", timestamp: 3 },
      websites: [{ address: "https://example.org" }],
      work_experiences: [{ employer: "Example Ltd", title: "Baker" }],
      registration_timestamp: 1,
      blood_info: { blood_donor_status: "UNREGISTERED" },
    },
  });
  expect(items.map((i) => [i.kind, i.field, i.text])).toEqual([
    ["profile-name", "name", "Ann Example"],
    ["username", "username", "ann.example"],
    ["profile-field", "email", "ann@example.org"],
    ["profile-field", "previous_email", "old@example.org"],
    ["profile-field", "birthday", "1990-01-31"],
    ["profile-field", "gender", "FEMALE"],
    ["bio", "bio", "Hello"],
    ["profile-link", "website", "https://example.org"],
    ["profile-field", "work_experiences", "Example Ltd"],
  ]);
  expect(found).toContainEqual({ type: "birth-date", value: "1990-01-31" });
});
