import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fold } from "../../../src/decode/fold.ts";
import { labelsOf, languages, valuesOf } from "../../../src/words/index.ts";
import type { Words } from "../../../src/words/language.ts";
import { others } from "../../../src/words/others/index.ts";

const listed = (words: Words): string[] => [...(words.seen ?? []), ...(words.derived ?? [])].map(fold);
/** Folded words that stand more than once. */
const twice = (words: readonly string[]): string[] => words.filter((word, i) => words.indexOf(word) !== i);

describe.each([...languages, ...others].map((one) => [one.language, one] as const))("the words of %s", (_, one) => {
  test("a word stands once for a meaning", () => {
    for (const words of [...Object.values(one.labels ?? {}), ...Object.values(one.values ?? {})])
      expect(twice(listed(words))).toEqual([]);
  });

  test("no label of a profile has two meanings", () => {
    const { name, username, bio, website, email, phone, gender, birthday, profileOther } = one.labels ?? {};
    const all = [name, username, bio, website, email, phone, gender, birthday, profileOther, one.labels?.private];
    expect(twice(all.flatMap((words) => (words === undefined ? [] : listed(words))))).toEqual([]);
  });
});

test("no word says yes in one language and no in another", () => {
  const no = new Set(valuesOf("no").map(fold));
  expect(valuesOf("yes").filter((word) => no.has(fold(word)))).toEqual([]);
});

test("no word names two audiences, in whichever languages", () => {
  const [open, limited, nobody] = (["public", "limited", "nobody"] as const).map((a) => new Set(valuesOf(a).map(fold)));
  for (const word of open ?? []) expect([limited?.has(word), nobody?.has(word)]).toEqual([false, false]);
  for (const word of limited ?? []) expect(nobody?.has(word)).toBe(false);
});

test("a draft is called by no word that means published", () => {
  const published = new Set(labelsOf("published").map(fold));
  expect(labelsOf("draft").filter((label) => published.has(fold(label)))).toEqual([]);
});

test("every language has a file of its own, and every such file is a language of the list", () => {
  const files = readdirSync("src/words").filter((name) => /^[a-z]{2}\.ts$/.test(name));
  expect(files.map((name) => name.slice(0, 2)).sort()).toEqual(languages.map((l) => l.language).sort());
});
