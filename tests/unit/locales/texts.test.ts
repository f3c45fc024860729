import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { TOPICS } from "../../../src/exposure/topics.ts";
import { answerWord, createTranslator, problemSentence, supportedLanguages } from "../../../src/locales/index.ts";
import { namespaces, type Tree, texts } from "../../../src/locales/texts.ts";
import {
  AudienceValue,
  Certainty,
  ContainerType,
  DECISIONS,
  FileStatus,
  KINDS,
  NOTES,
  Platform,
  Region,
  VERDICTS,
} from "../../../src/model/vocabulary.ts";
import { rules } from "../../../src/policy/index.ts";

function flat(tree: Tree, prefix = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );
}

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const variables = (text: string) =>
  [...text.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map((match) => match[1] ?? "").sort(byCode);

/** The source texts of `src`, to look codes up in. */
function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

const CODE =
  /(?:ProblemError|problem|fail|refuse|damaged)\(\s*"([a-z0-9]+(?:-[a-z0-9]+)+)"|\bcode: "([a-z0-9]+(?:-[a-z0-9]+)*)"/g;
const usedCodes = new Set(
  sources(join(import.meta.dirname, "../../../src")).flatMap((text) =>
    [...text.matchAll(CODE)].map((match) => match[1] ?? match[2] ?? ""),
  ),
);

describe.each(namespaces)("the texts %s", (namespace) => {
  const english = flat(texts.en[namespace]);
  test.each(supportedLanguages)("are all there in %s, with the same values to fill in", (language) => {
    const here = new Map(flat(texts[language][namespace]));
    expect([...here.keys()].sort(byCode)).toEqual(english.map(([key]) => key).sort(byCode));
    for (const [key, text] of english) {
      expect(variables(here.get(key) ?? ""), key).toEqual(variables(text));
      expect(here.get(key)?.trim(), key).not.toBe("");
    }
  });
});

describe.each(supportedLanguages)("in %s", (language) => {
  const words = createTranslator(language);

  test("every code that the program can give has a sentence", () => {
    expect(usedCodes.size).toBeGreaterThan(5);
    const general = (code: string) => words.t("problems:unexpected", { code });
    const missing = [...usedCodes].filter((code) => problemSentence(words, { code, data: {} }) === general(code));
    expect(missing).toEqual([]);
  });

  test("every question has a sentence of its own", () => {
    expect(TOPICS.filter(({ id }) => !words.has(`words:question.${id}`)).map(({ id }) => id)).toEqual([]);
  });

  test("every answer that a question offers has words", () => {
    const offered = TOPICS.flatMap(({ id, options, periods }) =>
      [...options, ...(periods === null ? [] : ["periods"])].map((option) => [id, option] as const),
    );
    expect(offered.filter(([id, option]) => answerWord(words, id, option) === option)).toEqual([]);
  });

  test("every rule has a sentence", () => {
    expect(rules.map((rule) => rule.id).filter((id) => !words.has(`rules:${id}`))).toEqual([]);
  });

  test.each([
    ["kind", KINDS],
    ["kinds", KINDS],
    ["verdict", VERDICTS],
    ["verdictMeaning", VERDICTS],
    ["note", NOTES],
    ["decision", DECISIONS],
    ["platform", Platform.options],
    ["audience", AudienceValue.options],
    ["certainty", Certainty.options],
    ["container", ContainerType.options],
    ["region", Region.options],
    ["fileStatus", FileStatus.options],
  ])("every %s has a word", (group, values) => {
    expect(values.filter((value) => !words.has(`words:${group}.${value}`))).toEqual([]);
  });
});
