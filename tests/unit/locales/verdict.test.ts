import { describe, expect, test } from "vitest";
import { createTranslator, supportedLanguages, verdictSentence } from "../../../src/locales/index.ts";
import { type Tree, texts } from "../../../src/locales/texts.ts";
import type { Audience, Item } from "../../../src/model/report.ts";

type Judged = Pick<Item, "verdict" | "audience" | "notes" | "reasons">;

const judged = (
  verdict: Item["verdict"],
  value: Audience["value"],
  past: Audience["past"]["public"],
  { contested = false, rule = "some-rule" }: { contested?: boolean; rule?: string } = {},
): Judged => ({
  verdict,
  audience: { value, certainty: "likely", past: { public: past, from: null, to: null } },
  notes: contested ? ["contested"] : [],
  reasons: [{ rule, evidence: null }],
});

/** Everything that the table of verdicts can give, with the doubt that is left. */
const CASES = {
  public: judged("in-scope", "public", "unknown"),
  "probably public": judged("likely-in-scope", "public", "unknown"),
  "public, of a contested kind": judged("likely-in-scope", "public", "unknown", { contested: true }),
  "nobody said who": judged("undetermined", "unknown", "unknown"),
  "nobody said who, of a contested kind": judged("undetermined", "unknown", "unknown", { contested: true }),
  "probably public, of a contested kind": judged("undetermined", "public", "unknown", { contested: true }),
  "limited, before that unknown": judged("undetermined", "limited", "unknown"),
  "was public": judged("formerly-public", "limited", "yes"),
  "never public": judged("not-in-scope", "nobody", "no"),
  "of a kind that is not used": judged("not-in-scope", "public", "unknown"),
  "a chat with Meta AI": judged("in-scope", "limited", "no", { rule: "ai-interaction" }),
  "a minor's": judged("not-in-scope", "public", "unknown", { rule: "account-of-minor" }),
  "public by the user's word": judged("in-scope", "public", "unknown", { rule: "user-decision" }),
  "not public by the user's word": judged("not-in-scope", "limited", "no", { rule: "user-decision" }),
  "public by an answer": judged("in-scope", "public", "unknown", { rule: "user-answer" }),
  "once public by an answer": judged("formerly-public", "limited", "yes", { rule: "user-answer" }),
  "never public by an answer": judged("not-in-scope", "limited", "no", { rule: "user-answer" }),
  "limited by their word": judged("formerly-public", "limited", "yes", { rule: "user-limit-past-posts" }),
  "made private by their word": judged("formerly-public", "limited", "yes", { rule: "user-made-private" }),
} satisfies Record<string, Judged>;

describe.each(supportedLanguages)("in %s", (language) => {
  const words = createTranslator(language);
  test("each doubt has a sentence of its own", () => {
    const sentences = Object.values(CASES).map((item) => verdictSentence(words, item));
    expect(sentences.filter((text) => text.includes("verdict"))).toEqual([]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

test("says nothing of a chat with Meta AI that is true of posts alone", () => {
  const sentence = verdictSentence(createTranslator("en"), CASES["a chat with Meta AI"]);
  expect(sentence).toContain("although nobody else sees it");
  expect(sentence).not.toContain("public");
});

test("never says that the user called something hidden which they called public", () => {
  for (const rule of ["user-decision", "user-answer"]) {
    const notUsed = judged("not-in-scope", "public", "unknown", { rule });
    expect(verdictSentence(createTranslator("en"), notUsed)).toBe("Meta says it does not use this kind.");
  }
});

/** Words of the program's own that nobody says: screens and reports have plain ones. */
const JARGON = {
  en: /verdict|undetermined|in scope|formerly public/i,
  fr: /verdict|indétermin/i,
  de: /befund|ungeklärt/i,
};

test.each(supportedLanguages)("no screen, report or command speaks the program's own words in %s", (language) => {
  const { cli, problems, report, rules, screens, words } = texts[language];
  // How something is written on a command line stays as it is.
  const read = strings({ cli, problems, report, rules, screens, words }).map((text) =>
    text.replace(/verdict=[a-z-]+/g, ""),
  );
  expect(read.filter((text) => JARGON[language].test(text))).toEqual([]);
});

function strings(tree: Tree): string[] {
  return Object.values(tree).flatMap((value) => (typeof value === "string" ? [value] : strings(value)));
}
