import { describe, expect, test } from "vitest";
import { comments } from "../../../../src/formats/instagram/interactions.ts";
import { profile } from "../../../../src/formats/instagram/profile.ts";
import { fieldOfLabel } from "../../../../src/formats/instagram/profileLabels.ts";
import { LABELS } from "../../../../src/formats/labels.ts";
import { mojibake, readAll } from "../collect.ts";

/** Labels of username, name, bio, gender and the account's flag; of a comment and the owner of what it is on. */
const LANGUAGES: Record<string, { profile: [string, string, string, string, string]; comment: [string, string] }> = {
  en: { profile: ["Username", "Name", "Bio", "Gender", "Private Account"], comment: ["Comment", "Media Owner"] },
  fr: {
    profile: ["Nom de profil", "Nom", "Biographie", "Genre", "Compte privé"],
    comment: ["Commentaire", "Propriétaire du contenu multimédia"],
  },
  de: {
    profile: ["Benutzername", "Name", "Steckbrief", "Geschlecht", "Privates Konto"],
    comment: ["Kommentar", "Medieninhaber"],
  },
  es: {
    profile: ["Nombre de usuario", "Nombre", "Presentación", "Género", "Cuenta privada"],
    comment: ["Comentario", "Propietario del contenido multimedia"],
  },
  it: {
    profile: ["Nome utente", "Nome", "Biografia", "Genere", "Account privato"],
    comment: ["Commento", "Proprietario del contenuto multimediale"],
  },
  nl: {
    profile: ["Gebruikersnaam", "Naam", "Biografie", "Geslacht", "Privéaccount"],
    comment: ["Opmerking", "Media-eigenaar"],
  },
  pl: {
    profile: ["Nazwa użytkownika", "Nazwa", "Biografia", "Płeć", "Konto prywatne"],
    comment: ["Komentarz", "Właściciel mediów"],
  },
  pt: {
    profile: ["Nome de usuário", "Nome", "Biografia", "Gênero", "Conta privada"],
    comment: ["Comentário", "Proprietário do conteúdo multimédia"],
  },
};

describe.each(Object.entries(LANGUAGES))("%s", (_language, labels) => {
  test("a profile in any order of its lines", () => {
    const values = ["ann_example", "Ann", "Hello there", "female", "True"];
    const lines = labels.profile.map((label, i) => [mojibake(label), { value: values[i] ?? "" }]).reverse();
    const { items, facts } = readAll(profile, { profile_user: [{ string_map_data: Object.fromEntries(lines) }] });
    expect(new Set(items.map((i) => `${i.kind} ${i.text}`))).toEqual(
      new Set(["username ann_example", "profile-name Ann", "bio Hello there", "profile-field female"]),
    );
    expect(facts).toContainEqual({ type: "private", value: true });
  });

  test("a comment in any order of its parts", () => {
    const [comment, owner] = labels.comment;
    const map = { [mojibake(owner)]: { value: "bob" }, X: { timestamp: 5 }, [mojibake(comment)]: { value: "nice" } };
    expect(readAll(comments, [{ string_map_data: map }]).items).toMatchObject([
      { text: "nice", createdAt: 5000, place: { type: "host", name: "bob" } },
    ]);
  });
});

test("a label has one meaning in the profile, and every meaning of label_values has a machine name or words", () => {
  expect(fieldOfLabel("Something else")).toBeNull();
  for (const [meaning, words] of Object.entries(LABELS)) expect(words.length, meaning).toBeGreaterThan(3);
});

describe("a profile whose labels nobody knows", () => {
  const read = (values: readonly string[]) => {
    const lines = values.map((value, i) => [`Xx${i}`, { value: mojibake(value) }]);
    const { items } = readAll(profile, { profile_user: [{ string_map_data: Object.fromEntries(lines) }] });
    return new Set(items.map((i) => `${i.kind} ${i.text}`));
  };

  test.each(["unspecified", "žena", "Mężczyzna", "женский", "여성"])(
    "without a bio has none: %s is the gender",
    (word) => {
      expect(read(["ann_example", "Ann Example", word, "1990-01-01", "True"])).toEqual(
        new Set([
          "username ann_example",
          "profile-name Ann Example",
          `profile-field ${word}`,
          "profile-field 1990-01-01",
        ]),
      );
    },
  );

  test("without a name and a bio has neither", () => {
    expect(read(["ann_example", "female", "1990-01-01", "True"])).not.toContain("profile-name female");
  });

  test("may have a bio of that very word: the gender follows it", () => {
    expect(read(["ann_example", "Ann Example", "Femme", "femme", "True"])).toEqual(
      new Set(["username ann_example", "profile-name Ann Example", "bio Femme", "profile-field femme"]),
    );
  });
});
