import { describe, expect, it } from "vitest";
import { titlesOf } from "../../generator/facebook/titles/index.ts";
import { type ExampleOptions, makeExample, type TruthItem } from "../../generator/index.ts";
import { commentKeys, labelsOf } from "../../generator/instagram/labels.ts";
import { LANGUAGES } from "../../generator/language.ts";
import { fullOptions } from "../../generator/options.ts";
import { people } from "../../generator/people.ts";

const [person] = people(fullOptions());
if (!person) throw new Error("nobody");

function everySentence(language: (typeof LANGUAGES)[number]): string[] {
  const titles = titlesOf(person as NonNullable<typeof person>, language);
  return Object.values(titles).flatMap((value) => {
    if (typeof value === "string") return [value];
    if (typeof value !== "function") return [];
    const make = value as (first: unknown, second: unknown) => string;
    if (value === titles.addedPhotos) return [make(1, null), make(3, null), make(3, "Album")];
    if (value === titles.commentOnOwn || value === titles.likesOwn) return [make("photo", ""), make("post", "")];
    return [make("Bob Example", value === titles.likesInGroup ? "Cooking" : "post")];
  });
}

describe("sentences", () => {
  it.each(LANGUAGES)("name the person and the other, and differ from English: %s", (language) => {
    const all = everySentence(language);
    const english = everySentence("en");
    expect(all).toHaveLength(english.length);
    for (const [n, sentence] of all.entries()) {
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/undefined|function/);
      if (english[n]?.includes("Bob Example")) expect(sentence).toContain("Bob Example");
      if (english[n]?.includes("Ann Example")) expect(sentence).toContain("Ann Example");
      if (language !== "en") expect(sentence).not.toBe(english[n]);
    }
    expect(new Set(all).size).toBe(all.length);
  });

  it("agree with the person's gender where the language asks for it", () => {
    const two = people(fullOptions({ people: 2 }));
    const [hers, his] = two.map((one) => titlesOf(one, "pl").updatedStatus);
    expect([hers, his]).toEqual(["Ann Example zaktualizowała swój status.", "Milo Vzorek zaktualizował swój status."]);
    expect(two.map((one) => titlesOf(one, "de").profilePicture)).toEqual([
      "Ann Example hat ihr Profilbild aktualisiert.",
      "Milo Vzorek hat sein Profilbild aktualisiert.",
    ]);
  });
});

describe("labels of Instagram", () => {
  it.each(LANGUAGES)("are all there and tell fields apart: %s", (language) => {
    const labels = Object.values(labelsOf(language));
    expect(labels.every((label) => label !== "")).toBe(true);
    expect(new Set(labels).size).toBeGreaterThan(labels.length - 2);
  });

  it("stay English for comments in French and German", () => {
    expect(commentKeys("fr")).toEqual(commentKeys("en"));
    expect(commentKeys("de")).toEqual(commentKeys("en"));
    expect(commentKeys("nl").owner).toBe("Media-eigenaar");
  });
});

/** What no language changes. */
function core({ platform, account, kind, createdAt, text, media, verdict }: TruthItem): string {
  return JSON.stringify([platform, account, kind, createdAt, text, media, verdict]);
}

describe("an example in another language", () => {
  it.each(LANGUAGES)("has the same items: %s", (language) => {
    const options: ExampleOptions = { items: 300, media: false };
    expect(makeExample({ ...options, language }).truth.map(core)).toEqual(makeExample(options).truth.map(core));
  });
});
