import { describe, expect, test } from "vitest";
import * as facts from "../../../../src/formats/instagram/facts.ts";
import { professional, profile, profileChanges } from "../../../../src/formats/instagram/profile.ts";
import { mojibake, readAll } from "../collect.ts";

const user = (map: object, more: object = {}) => ({ profile_user: [{ title: "User", string_map_data: map, ...more }] });

describe("the profile", () => {
  test("items, the flag, the photo", () => {
    const { items, facts: found } = readAll(
      profile,
      user(
        {
          Email: { value: "ann@example.org" },
          "Phone Confirmed": { value: "True" },
          Username: { value: "ann_example" },
          Name: { value: mojibake("Ann Exámple") },
          Bio: { value: "Hello" },
          "Date of birth": { value: "1990-01-31" },
          Website: { value: "", href: "https://example.org" },
          "Private Account": { value: "False" },
        },
        { media_map_data: { "Profile Photo": { uri: "p.jpg", creation_timestamp: 5 } } },
      ),
    );
    expect(items.map((i) => [i.kind, i.field, i.text])).toEqual([
      ["profile-field", "email", "ann@example.org"],
      ["username", "username", "ann_example"],
      ["profile-name", "name", "Ann Exámple"],
      ["bio", "bio", "Hello"],
      ["profile-field", "birthday", "1990-01-31"],
      ["profile-link", "website", "https://example.org"],
      ["profile-picture", "profile_photo", undefined],
    ]);
    expect(found).toContainEqual({ type: "private", value: false });
    expect(found).toContainEqual({ type: "birth-date", value: "1990-01-31" });
  });

  test("labels nobody knows: the values tell, and the first yes or no after the username is the flag", () => {
    const { items, facts: found } = readAll(
      profile,
      user({
        A: { value: "True" },
        B: { value: "ann_example" },
        C: { value: "Ann Example" },
        D: { value: "Hi" },
        E: { value: "True" },
        F: { value: "False" },
      }),
      { username: "ann_example" },
    );
    expect(items.map((i) => [i.kind, i.text])).toEqual([
      ["username", "ann_example"],
      ["profile-name", "Ann Example"],
      ["bio", "Hi"],
    ]);
    expect(found).toContainEqual({ type: "private", value: true });
  });

  describe("labels nobody knows, and no handle known from elsewhere", () => {
    const lines = (...values: string[]) =>
      user(Object.fromEntries(values.map((value, i) => [`Label ${i}`, { value }])));
    const told = (value: object, username: string | null = null) => {
      const { items, facts: found } = readAll(profile, value, { username });
      return { items: items.map((i) => [i.kind, i.text]), flags: found.filter((f) => f.type === "private") };
    };

    test("a number or what follows the flag is neither name nor bio", () => {
      const values = [
        "ann@example.org",
        "True",
        "ann_example",
        "Ann Example",
        "1990-01-31",
        "False",
        "0",
        "Late words",
      ];
      for (const username of [null, "ann_example"])
        expect(told(lines(...values), username)).toEqual({
          items: [
            ["profile-field", "ann@example.org"],
            ["profile-field", "1990-01-31"],
            ["username", "ann_example"],
            ["profile-name", "Ann Example"],
          ],
          flags: [{ type: "private", value: false }],
        });
      expect(told(lines("ann_example", "Ann Example", "0", "True")).items).toHaveLength(2);
    });

    test("a number is no handle where another value is one", () => {
      const { items, flags } = told(lines("7", "ann_example", "Ann Example", "True", "False"));
      expect(items[0]).toEqual(["username", "ann_example"]);
      expect(flags).toEqual([{ type: "private", value: true }]);
    });

    test("the flag is found where the handle has changed since, or is written otherwise", () => {
      for (const username of ["ann_before", "Ann_Example"])
        expect(told(lines("True", "ann_example", "Ann Example", "False"), username).flags).toEqual([
          { type: "private", value: false },
        ]);
    });
  });

  test("no flag is no fact", () => {
    const { facts: found } = readAll(profile, user({ Username: { value: "ann_example" } }));
    expect(found).toEqual([{ type: "username", value: "ann_example" }]);
  });
});

test("old values stay as replaced until their date; a first value replaced nothing", () => {
  const change = (previous: string) => ({
    string_map_data: {
      Changed: { value: "Profile Bio Text" },
      "Previous Value": { value: previous },
      "New Value": { value: "new" },
      "Change Date": { timestamp: 9 },
    },
  });
  const { items } = readAll(profileChanges, { profile_profile_change: [change("old"), change("")] });
  expect(items).toMatchObject([{ kind: "bio", text: "old", state: "replaced", replacedAt: 9000 }]);
});

test("a professional account says something in its file", () => {
  expect(readAll(professional, { profile_business: [{ string_map_data: {} }] }).facts).toEqual([]);
  expect(readAll(professional, { profile_business: [{ string_map_data: { Email: { value: "x" } } }] }).facts).toEqual([
    { type: "professional" },
  ]);
});

test("the contacts that a professional account shows are items, in any language", () => {
  const string_map_data = {
    Geschäftsziele: { value: "Mehr Besuche" },
    "E-Mail": { value: "shop@example.org" },
    Telefon: { value: "+49 221 5550100" },
    Seit: { value: "2020-01-01" },
  };
  expect(readAll(professional, { profile_business: [{ string_map_data }] }).items).toMatchObject([
    { kind: "profile-field", field: "email", text: "shop@example.org" },
    { kind: "profile-field", field: "phone", text: "+49 221 5550100" },
  ]);
});

describe("facts", () => {
  test("switches in all shapes and words nobody knows", () => {
    const { facts: found } = readAll(facts.privacyChanges, {
      account_history_account_privacy_history: [
        { title: "Switched to Private", string_map_data: { Time: { timestamp: 1 } } },
        { title: "Switched to Public", string_list_data: [{ timestamp: 2 }] },
        { title: mojibake("Переключение"), string_map_data: { X: { timestamp: 3 } } },
      ],
    });
    expect(found).toEqual([
      { type: "switch", at: 1000, to: "private" },
      { type: "switch", at: 2000, to: "public" },
      { type: "switch", at: 3000, to: null },
    ]);
  });

  test("close friends: the first story's time, 0 for never, in both shapes", () => {
    const label = "First Close Friends Story Time";
    expect(
      readAll(facts.profileInformation, {
        profile_account_insights: [{ string_map_data: { [label]: { timestamp: 7 } } }],
      }).facts,
    ).toEqual([{ type: "close-friends-since", at: 7000 }]);
    expect(readAll(facts.profileInformation, { label_values: [{ label, timestamp_value: 0 }] }).facts).toEqual([
      { type: "close-friends-since", at: 0 },
    ]);
  });
});

describe("a profile in lists of labels, as other files have had since 2026", () => {
  const text = (label: string, value: string) => ({ label, value });
  const link = (title: string, value: string) => ({ title: "", dict: [text("Title", title), text("URL", value)] });
  const told = (...label_values: object[]) => {
    const { items, facts: found } = readAll(profile, { timestamp: 5, media: [], label_values });
    return { items: items.map((i) => [i.kind, i.field, i.text]), facts: found };
  };

  test("words in groups and lists are read, links and pronouns among them", () => {
    const { items, facts: found } = told(
      {
        title: "Profile information",
        dict: [{ title: "", dict: [text("Username", "ann_example"), text("Name", "Ann"), text("Bio", "Hello")] }],
      },
      { label: "Pronouns", vec: [{ value: "she" }, { value: "her" }] },
      { title: "Links", dict: [link("My shop", "https://example.org/shop"), link("", "https://example.org")] },
      { title: "Music on profile", dict: [{ title: "", dict: [text("Name", "A song"), text("Username", "singer")] }] },
      text("Private Account", "True"),
    );
    expect(items).toEqual([
      ["username", "username", "ann_example"],
      ["profile-name", "name", "Ann"],
      ["bio", "bio", "Hello"],
      ["profile-field", "pronoun", "she/her"],
      ["profile-link", "website", "My shop\nhttps://example.org/shop"],
      ["profile-link", "website", "https://example.org"],
    ]);
    expect(found).toContainEqual({ type: "private", value: true });
  });

  test("whose name stands in a group is not the profile's, where the profile has its own", () => {
    const linked = { title: "Linked", dict: [{ title: "", dict: [text("Username", "other_example")] }] };
    const { items, facts: found } = told(linked, text("Username", "ann_example"), text("Private Account", "False"));
    expect(items).toEqual([["username", "username", "ann_example"]]);
    expect(found.filter((f) => f.type === "username")).toEqual([{ type: "username", value: "ann_example" }]);
  });

  test("the photo", () => {
    const media = [{ uri: "p.jpg", creation_timestamp: 5 }];
    const value = { label_values: [text("Username", "ann_example"), { label: "Profile Photo", media }] };
    expect(readAll(profile, value).items).toMatchObject([
      { kind: "username" },
      { kind: "profile-picture", field: "profile_photo", createdAt: 5000, media: [{ uri: "p.jpg" }] },
    ]);
  });

  test("the labels nobody knows: pronouns take the place of neither name nor bio", () => {
    const lines = ["ann_example", "Ann Example", "she/her", "Hello there", "True"];
    expect(new Set(told(...lines.map((value, i) => text(`Xx${i}`, value))).items)).toEqual(
      new Set([
        ["bio", "bio", "Hello there"],
        ["profile-field", "pronoun", "she/her"],
        ["profile-name", "name", "Ann Example"],
        ["username", "username", "ann_example"],
      ]),
    );
    const short = ["ann_example", "Ann Example", "sea/sun", "True"];
    expect(told(...short.map((value, i) => text(`Xx${i}`, value))).items.at(-1)).toEqual(["bio", "bio", "sea/sun"]);
  });

  test.each(["Pronouns", "Pronoms", "Pronomen", "Pronombres", "Pronomi", "Voornaamwoorden", "Zaimki", "Pronomes"])(
    "pronouns in a map of labels: %s",
    (label) => {
      const { items } = readAll(profile, user({ Username: { value: "ann_example" }, [label]: { value: "a/b" } }));
      expect(items[1]).toMatchObject({ kind: "profile-field", field: "pronoun", text: "a/b" });
    },
  );
});
