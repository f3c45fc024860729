import { describe, expect, test } from "vitest";
import {
  answerWord,
  createTranslator,
  fieldWord,
  formatDate,
  formatInstant,
  pickLanguage,
  problemSentence,
  questionSentence,
} from "../../../src/locales/index.ts";

describe("pickLanguage", () => {
  test.each([
    ["fr", ["de"], "fr"],
    ["fr-CA", [], "fr"],
    ["xx", ["pt-BR", "de_AT.UTF-8"], "de"],
    [null, ["fr_FR.UTF-8"], "fr"],
    [null, ["C", "POSIX"], "en"],
    [null, [], "en"],
  ] as const)("%s asked, %j by the system: %s", (asked, system, picked) => {
    expect(pickLanguage(asked, system)).toBe(picked);
  });
});

describe("a translator", () => {
  test("knows each language's plurals, a million in French too", () => {
    const french = createTranslator("fr");
    const say = (count: number) => french.t("report:reactions", { count });
    expect(say(0)).toMatch(/^0 réaction a/);
    expect(say(1)).toMatch(/^1 réaction a/);
    expect(say(2)).toMatch(/^2 réactions ont/);
    expect(say(1_000_000)).toMatch(/^1\s000\s000 réactions ont/);
  });

  test("fills values in as they are: nothing in them is read as a key or a variable", () => {
    const words = createTranslator("en");
    const file = "$t(words:kind.post) {{count}} <b>";
    expect(problemSentence(words, { code: "json-empty", data: { file } })).toContain(`“${file}”`);
  });

  test("gives English for a language it does not have", () => {
    expect(createTranslator("xx").language).toBe("en");
  });
});

test("a problem without its facts shows no braces", () => {
  expect(problemSentence(createTranslator("en"), { code: "zip-empty", data: {} })).toMatch(/^“…” is an empty zip/);
});

test.each(["constructor", "__proto__", "", "a.b", "name_other", "new_field"])("the field %j has no word", (field) => {
  expect(fieldWord(createTranslator("en"), field)).toBeNull();
});

test("a known field has a word", () =>
  expect(fieldWord(createTranslator("fr"), "current_city")).toBe("Ville actuelle"));

test("a problem without words still names its code", () => {
  expect(problemSentence(createTranslator("en"), { code: "never-heard", data: {} })).toContain("never-heard");
});

test("a question's sentence names what it is about, whatever is in the name", () => {
  const words = createTranslator("de");
  expect(questionSentence(words, "facebook.group:Kochen: langsam = gut#2")).toBe(
    "Ist die Gruppe Kochen: langsam = gut öffentlich oder privat?",
  );
  expect(questionSentence(words, "facebook.new-topic:Ada")).toBe("Eine Frage zu „Ada“");
});

test("names an answer in the words of its question, and one without words as it is written", () => {
  const words = createTranslator("de");
  expect(answerWord(words, "facebook.group", "public")).toBe("Öffentliche Gruppe");
  expect(answerWord(words, "facebook.host", "public")).toBe(words.t("words:answer.public"));
  expect(answerWord(words, "threads.owner", "limited")).toBe("Privates Profil");
  expect(answerWord(words, "facebook.group", "fewer")).toBe("fewer");
});

test("days are counted in UTC, wherever the reader is", () => {
  expect(formatDate("en", "2014-03-01T23:59:59.000Z")).toBe("March 1, 2014");
  expect(formatInstant("fr", "2014-03-01T23:59:00.000Z")).toBe("1er mars 2014 à 23:59 UTC");
  expect(formatDate("de", "no date")).toBe("no date");
});
