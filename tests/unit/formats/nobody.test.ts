import { describe, expect, test } from "vitest";
import { labelledComments } from "../../../src/formats/facebook/labelledFiles.ts";
import { comments } from "../../../src/formats/instagram/interactions.ts";
import { isNobodysName } from "../../../src/formats/nobody.ts";
import { contextFor, host, readAll } from "./collect.ts";

describe("what stands for the name of whoever left", () => {
  test.each([
    ...["Facebook User", "facebook user", "Utilisateur de Facebook", "Facebook-Nutzer", "Usuario de Facebook"],
    ...["Utente di Facebook", "Facebook-gebruiker", "Użytkownik Facebooka", "Usuário do Facebook"],
    ...["Facebook 사용자", "Facebookユーザー", "Пользователь Facebook", "مستخدم فيسبوك", "Instagram User"],
    // In languages nobody tabled: the service's name with a word or two.
    ...["Mtumiaji wa Facebook", "Facebook erabiltzailea", "Facebookin käyttäjä"],
    ...["instagramuser", "__deleted__8a7b6c5d"],
  ])("%s", (name) => {
    expect(isNobodysName(name)).toBe(true);
  });

  test.each(["Bob Example", "Facebook", "Instagram", "bookfaceuser", "User Example", "facebook_fan_42"])(
    "%s is a name",
    (name) => {
      expect(isNobodysName(name)).toBe(false);
    },
  );

  test("is no host of its own in a title, in any language", () => {
    const { titles } = contextFor();
    for (const title of [
      "Ann Example commented on Facebook User's post.",
      "Ann Example a commenté la publication de Utilisateur de Facebook.",
      "Ann Example hat den Beitrag von Facebook-Nutzer kommentiert.",
    ])
      expect(titles.read(title, "interaction").place).toEqual(host(null));
    expect(titles.read("Ann Example wrote on Facebook User's timeline.", "post").place).toEqual(host(null));
  });

  test("is no friend, though a list of friends holds it, but a Page the export knows by that name is one", () => {
    const title = "Ann Example commented on Facebook User's post.";
    const as = (kind: "friend" | "page") => contextFor({ names: [["Facebook User", kind]] }).titles;
    expect(as("friend").read(title, "interaction").place).toEqual(host(null));
    expect(as("page").read(title, "interaction").place).toEqual(host("Facebook User", "page"));
  });

  test("is nobody where a label or a list names the owner", () => {
    const labelled = [
      {
        label_values: [
          { label: "Comment", value: "x" },
          { label: "Owner", value: "Facebook User" },
        ],
      },
    ];
    expect(readAll(labelledComments, labelled).items).toMatchObject([{ place: host(null) }]);
    const listed = { string_map_data: { Comment: { value: "x" }, "Media Owner": { value: "instagramuser" } } };
    const found = readAll(comments, { comments_media_comments: [listed] }, { platform: "instagram" });
    expect(found.items).toMatchObject([{ place: host(null) }]);
  });
});
