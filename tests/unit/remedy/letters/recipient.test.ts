import { describe, expect, test } from "vitest";
import { createTranslator, supportedLanguages } from "../../../../src/locales/index.ts";
import { LetterInput, LetterKind } from "../../../../src/model/letter.ts";
import { authorities, externalUrl } from "../../../../src/policy/index.ts";
import { countryOf, lawForm } from "../../../../src/remedy/letters/lawForm.ts";
import { recipientOf } from "../../../../src/remedy/letters/recipient.ts";

const words = createTranslator("en");
const recipient = (kind: LetterKind, country: string, land: string | null = null) =>
  recipientOf(LetterInput.parse({ kind, country, land }), words);

test("a complaint goes to the authority of the country, by plain mail only where it takes that", () => {
  expect(recipient("complaint", "AT").authority).toMatchObject({ email: "dsb@dsb.gv.at", language: "de", first: null });
  expect(recipient("complaint", "PL").authority).toMatchObject({
    email: null,
    first: expect.stringContaining("e-mail"),
  });
  expect(recipient("complaint", "IT").authority?.email).toBeNull();
  expect(recipient("complaint", "ZZ").authority).toBeNull();
});

test("in Germany it is the Land's, and all Länder are offered", () => {
  const { authority, lands } = recipient("complaint", "DE", "BY");
  expect(authority?.title).toContain("BayLDA");
  expect(lands).toHaveLength(authorities.filter(({ country }) => country === "DE").length);
  expect(recipient("objection", "DE").lands).toEqual([]);
});

describe.each(supportedLanguages)("in %s", (language) => {
  test.each(LetterKind.options)("a letter of the kind %s opens only pages that the app may open", (kind) => {
    for (const country of ["FR", "GB", "CH", "BR", "ZZ"]) {
      const { ways, authority } = recipientOf(LetterInput.parse({ kind, country }), createTranslator(language));
      expect(new Set(ways.map(({ url }) => url)).size).toBe(ways.length);
      for (const { linkId, url, title } of [...ways, ...(authority ? [authority] : [])]) {
        expect(externalUrl(linkId)).toBe(url);
        expect(title).not.toMatch(/policy:|^$/);
      }
    }
  });
});

test("who did not say where in the Union they live gets its law, who lives elsewhere none", () => {
  expect(lawForm(countryOf({ country: null, region: "eu" }))).toBe("eu");
  expect(lawForm(countryOf({ country: null, region: "other" }))).toBe("other");
  expect(lawForm(countryOf({ country: "CH", region: "ch" }))).toBe("ch");
});
