import { describe, expect, test } from "vitest";
import { contextFor, group, host, OWN } from "../collect.ts";

const G = group("Quiet Readers");
const SOMEBODY = host(null);
const SOME_GROUP = group(null);

describe("pictures of the profile", () => {
  test.each([
    ["Ann Example updated her profile picture.", "profile-picture"],
    ["Ann Example a changé sa photo de profil.", "profile-picture"],
    ["Ann Example hat ihr Profilbild aktualisiert.", "profile-picture"],
    ["Ann Example hat sein Titelbild aktualisiert.", "cover-photo"],
    ["Ann Example actualizó su foto del perfil.", "profile-picture"],
    ["Ann Example cambió su foto de portada.", "cover-photo"],
    ["Ann Example ha aggiornato la sua immagine del profilo.", "profile-picture"],
    ["Ann Example ha aggiornato la sua immagine di copertina.", "cover-photo"],
    ["Ann Example heeft haar profielfoto bijgewerkt.", "profile-picture"],
    ["Ann Example heeft zijn omslagfoto bijgewerkt.", "cover-photo"],
    ["Ann Example zmieniła zdjęcie profilowe.", "profile-picture"],
    ["Ann Example zmienił(a) swoje zdjęcie w tle.", "cover-photo"],
    ["Ann Example atualizou a foto do perfil.", "profile-picture"],
    ["Ann Example alterou a sua foto de capa.", "cover-photo"],
  ])("%s", (sentence, picture) => {
    expect(contextFor().titles.read(sentence, "post").picture).toBe(picture);
  });

  test.each([
    ["Profile pictures", "profile-picture"],
    ["Profilbilder", "profile-picture"],
    ["Fotos de portada", "cover-photo"],
    ["Immagini del profilo", "profile-picture"],
    ["Omslagfoto's", "cover-photo"],
    ["Zdjęcia profilowe", "profile-picture"],
    ["Fotos da capa", "cover-photo"],
    ["Holidays", null],
  ])("album %s", (name, kind) => {
    expect(contextFor().titles.albumKind(name)).toBe(kind);
  });
});

describe("names the export knows", () => {
  const known = contextFor({
    names: [
      ["Quiet Readers", "group"],
      ["Bob Example", "friend"],
      ["Cafe", "page"],
    ],
  }).titles;

  test.each([
    ["Ann Example が Quiet Readers に投稿しました。", "post", G],
    ["Ann Example đã bình luận về bài viết của Bob Example.", "interaction", host("Bob Example", "friend")],
    ["Ann Example прокомментировала публикацию Cafe.", "interaction", host("Cafe", "page")],
    ["Ann Example commented on Bob Example's post.", "interaction", host("Bob Example", "friend")],
    ["Ann Example skrev på Bob Examples tidslinje.", "post", host("Bob Example", "friend")],
    // It may be a group of this name as well as somebody's timeline.
    ["Ann Example skrev på Cafes tidslinje.", "post", { type: "own", unread: true }],
    ["Ann Example", "post", OWN],
  ] as const)("are found in any language: %s", (sentence, use, place) => {
    expect(known.read(sentence, use).place).toEqual(place);
  });

  test("a sentence that cannot be read never means the own timeline where something is somebody's", () => {
    expect(contextFor().titles.read("Ann Example đã bình luận về bài viết của ai đó.", "interaction").place).toEqual(
      SOMEBODY,
    );
    // The author's own name is not the host's where something stands before it.
    for (const title of [
      "Ο/Η Ann Example σχολίασε τη δημοσίευση του χρήστη Κάποιος.",
      "Nagkomento si Ann Example sa post ni Somebody.",
    ])
      expect(contextFor().titles.read(title, "interaction").place).toEqual(SOMEBODY);
    for (const title of [
      "Ann Example kommenterade Ann Examples inlägg.",
      "Ο/Η Ann Example σχολίασε τη δημοσίευση του χρήστη Ann Example.",
    ])
      expect(contextFor().titles.read(title, "interaction").place).toEqual(OWN);
    expect(contextFor().titles.read("???", "group").place).toEqual(SOME_GROUP);
  });
});

// Whatever needs the square of its length runs into the limit of a test here.
test("a title of any length and make is read", () => {
  const titles = ["in ", "commented on ", "Beitrag in ", "op de foto van ", "post di a in ", "'s ", "a "].map((words) =>
    words.repeat(200_000),
  );
  for (const title of titles)
    for (const use of ["post", "interaction", "group"] as const)
      expect(contextFor().titles.read(title, use)).toHaveProperty("place");
});

test.each([
  ["Ann Example added a photo in Quiet Readers.", G],
  ["Ann Example asked a question in Lost and found in the quarter.", group("Lost and found in the quarter")],
  ["Ann Example a ajouté une photo dans Quiet Readers.", G],
  ["Ann Example commented on Bob Example's post.", SOME_GROUP],
  ["Ann Example added a photo in a private group.", SOME_GROUP],
])("in a file of groups: %s", (title, place) => {
  expect(contextFor().titles.read(title, "group").place).toEqual(place);
});
