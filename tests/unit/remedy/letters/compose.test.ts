import { describe, expect, test } from "vitest";
import { createTranslator, supportedLanguages } from "../../../../src/locales/index.ts";
import { LetterInput, LetterKind } from "../../../../src/model/letter.ts";
import { letterText } from "../../../../src/model/letterText.ts";
import { Region } from "../../../../src/model/vocabulary.ts";
import { law } from "../../../../src/policy/index.ts";
import { annexOf, composeLetter } from "../../../../src/remedy/letters/compose.ts";
import { paragraphsOf, requestLaw } from "../../../../src/remedy/letters/sentences.ts";

const FULL = {
  name: "Ada Example",
  address: "1 Sample Street",
  email: "ada@example.org",
  accounts: ["ada.example"],
  date: "2026-11-29",
  earlierOn: "2025-05-20",
  request: { kind: "objection", sentOn: "2026-10-01", answer: { what: "refused", on: "2026-10-20" } },
  child: { name: "Ben Example", birthDate: "2016-05-04" },
} as const;
const make = (kind: LetterKind, country: string, language = "en", changes: object = FULL) =>
  composeLetter({
    input: LetterInput.parse({ kind, country, ...changes }),
    words: createTranslator(language),
    items: ["Post · 1 March 2014"],
    today: "2026-11-29",
  });

const COUNTRIES = ["DE", "GB", "CH", "BR", "US"];

describe.each(supportedLanguages)("letters in %s", (language) => {
  test.each(LetterKind.options.flatMap((kind) => COUNTRIES.map((country) => [kind, country] as const)))(
    "%s in %s: nothing is left open, and nothing is promised",
    (kind, country) => {
      const letter = make(kind, country, language);
      const text = letterText(letter);
      if (!(kind === "complaint" && country === "US")) expect(letter.places).toBe(0);
      expect(text).not.toMatch(/\{\{|\}\}|undefined|letters:|\(\)|…/);
      expect(text).not.toMatch(/guarantee|garanti|will surely|certainly|sicher erreich/i);
    },
  );
});

describe("what a letter says of the law", () => {
  test.each(Region.options)("stands on facts that hold in %s", (region) => {
    const facts = new Map(law.map((fact) => [fact.id, fact]));
    for (const kind of LetterKind.options)
      for (const { sentences } of paragraphsOf(kind, region))
        for (const { key, law: ids } of sentences)
          for (const id of ids) expect(facts.get(id)?.regions, `${key} in ${region}: ${id}`).toContain(region);
    for (const kind of LetterKind.options) {
      const id = requestLaw(kind, region);
      if (id !== null) expect(facts.get(id)?.regions, `${kind} in ${region}: ${id}`).toContain(region);
    }
  });

  test("goes with the ids of the facts, and none where no law is known", () => {
    expect(make("objection", "DE").facts).toContain("law-gdpr-21-1");
    expect(make("objection", "CH").facts).toEqual(["law-ch-fadp-30-2-b", "law-ch-fadp-30-3", "law-ch-fadp-32-2"]);
    expect(make("objection", "US").facts).toEqual([]);
  });
});

test("a complaint goes to the authority of the Land, or leaves a place where none is known", () => {
  const [bavaria] = make("complaint", "DE", "de", { ...FULL, land: "BY" }).addressees;
  expect(bavaria?.[0]).toContain("BayLDA");
  expect(make("complaint", "US").places).toBe(1);
});

test("a complaint claims nothing that the person did not say, and names no law that asks for it", () => {
  const british = letterText(make("complaint", "GB"));
  expect(british).toContain("section\u00a0165");
  expect(british).not.toMatch(/164A|complained to it/);
});

test("in Switzerland it is a report: an inquiry is asked for, and German has no sharp s", () => {
  const swiss = make("complaint", "CH", "de");
  expect(swiss.subject).toMatch(/^Anzeige/);
  expect(swiss.facts).toEqual(["law-ch-fadp-30-2-b", "law-ch-fadp-49-1", "law-ch-fadp-49-4"]);
  for (const country of ["CH", "LI"])
    for (const kind of LetterKind.options) expect(letterText(make(kind, country, "de"))).not.toContain("ß");
  expect(letterText(make("objection", "AT", "de"))).toContain("Grüßen");
});

test("an annex that is yet to be filled counts nothing", () => {
  const words = createTranslator("en");
  expect(annexOf("erasure", [], words)?.title).toBe("Annex: items");
  expect(annexOf("erasure", ["Post"], words)?.title).toBe("Annex: 1 item");
});

test("what is not given is a place to fill in", () => {
  const letter = make("child", "FR", "fr", {});
  expect(letter.places).toBe(6);
  expect(letterText(letter)).toContain("[nom de l’enfant]");
});

test("a reminder and a complaint name the right that was asked for, and the day of the answer", () => {
  for (const kind of ["reminder", "complaint"] as const) {
    const text = letterText(make(kind, "FR")).replaceAll("\u00a0", " ");
    expect(text).toContain("Objection to the use of my data for AI (Art. 21(1) GDPR).");
    expect(text).toContain("The answer of 20 October 2026 was a refusal.");
    expect(letterText(make(kind, "US"))).not.toMatch(/Art\.|\(\)/);
  }
  const request = { kind: "access", sentOn: "2026-10-01", answer: { what: "refused", on: null } };
  const open = make("complaint", "FR", "en", { ...FULL, request });
  expect(open.places).toBe(1);
  expect(letterText(open)).toContain("The answer of [date of the answer] was a refusal.");
  expect(open.facts).toContain("law-gdpr-15");
});

test("a British letter has the United Kingdom's own term, and its own facts for it", () => {
  const letter = make("objection", "GB");
  expect(letterText(letter)).toContain("before the end of the applicable time period");
  expect(letter.facts).toEqual(expect.arrayContaining(["law-uk-gdpr-12-3", "law-uk-gdpr-12a", "law-uk-gdpr-12-4"]));
  expect(letter.facts).not.toContain("law-gdpr-12-3");
});

test("an access asks for nothing that could be confirmed as done", () => {
  expect(letterText(make("access", "FR"))).not.toContain("what you have done");
});

test("in German a letter goes on in small letters after the comma of its salutation", () => {
  for (const kind of LetterKind.options) {
    const [salutation, first] = make(kind, "DE", "de").body;
    expect(salutation).toMatchObject({ text: expect.stringMatching(/,$/) });
    expect(first, kind).toMatchObject({ text: expect.stringMatching(/^[a-zäöü]/) });
  }
});

test("days that cannot be are refused", () => {
  expect(() => make("objection", "FR", "en", { date: "2026-11-30" })).toThrow("letter-date-future");
  const request = { kind: "objection", sentOn: "2026-10-20", answer: { what: "refused", on: "2026-10-01" } };
  expect(() => make("complaint", "FR", "en", { request })).toThrow("letter-answer-before-request");
});

test("emoji and right-to-left names come through in the text", () => {
  const name = "נועה 🦊 دوغمة";
  expect(letterText(make("objection", "IT", "en", { ...FULL, name }))).toContain(name);
});
