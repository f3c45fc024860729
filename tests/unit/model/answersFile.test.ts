import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answersFile, readAnswersFile } from "../../../src/model/answersFile.ts";
import { wordsOfFile } from "../../../src/state/wordsOfFile.ts";

const A = { platform: "facebook", fingerprint: "a".repeat(64) } as const;
const B = { platform: "facebook", fingerprint: "b".repeat(64) } as const;
const read = (value: unknown) =>
  readAnswersFile(typeof value === "string" ? value : JSON.stringify(value), "mine.json");
const code = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return (error as { problem: { code: string } }).problem.code;
  }
  return null;
};

test("the example of docs/answers-file.md is read", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../docs/answers-file.md"), "utf8");
  const { answers, decisions, accounts } = read(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "");
  expect(Object.keys(answers)).toEqual(["facebook.timeline", "facebook.group:Cooking"]);
  expect(Object.values(decisions)).toEqual(["delete"]);
  expect(accounts).toHaveLength(1);
});

test("what is written is read back", () => {
  const questions = [
    { id: "facebook.timeline", answer: "limited", options: ["public", "limited"] },
    { id: "facebook.friends", answer: null, options: ["public"] },
  ];
  const decisions = { "0123456789abcdef": "keep" } as const;
  expect(read(answersFile(questions, [A], decisions))).toEqual({
    answers: { "facebook.timeline": "limited" },
    decisions,
    accounts: [A],
  });
});

test("a file written by hand needs nothing but answers", () => {
  expect(read('\ufeff{"facebook.timeline":"public","$note":"by Ada"}')).toEqual({
    answers: { "facebook.timeline": "public" },
    decisions: {},
    accounts: null,
  });
});

test.each([
  ["no JSON", "{"],
  ["a list", "[]"],
  ["an answer that is a number", { "facebook.timeline": 3 }],
  ["a decision nobody knows", { $decisions: { "0123456789abcdef": "burn" } }],
  ["an item that has no id", { $decisions: { "../x": "keep" } }],
  ["an account without a fingerprint", { $accounts: [{ platform: "facebook", fingerprint: "Ada" }] }],
  ["another schema", { $schema: "outscope-report/1" }],
])("%s is no file of answers", (_what, value) => {
  expect(code(() => read(value))).toBe("answers-file-invalid");
});

test("a file of a newer version is not guessed at", () => {
  expect(code(() => read({ $schema: "outscope-answers/2", "facebook.timeline": "public" }))).toBe("answers-file-newer");
});

test("an answer follows its account, whatever its number here", () => {
  const file = read({ $accounts: [A, B], "facebook.timeline": "public", "facebook.timeline#2": "limited" });
  expect(wordsOfFile(file, [B], "mine.json").answers).toEqual({ "facebook.timeline": "limited" });
  expect(wordsOfFile(file, [B, A], "mine.json").answers).toEqual({
    "facebook.timeline": "limited",
    "facebook.timeline#2": "public",
  });
});

test("the answers of another account are refused, those without an account are for what is open", () => {
  const file = read({ $accounts: [A], "facebook.timeline": "public" });
  expect(code(() => wordsOfFile(file, [B], "mine.json"))).toBe("answers-other-account");
  expect(wordsOfFile(read({ "facebook.timeline": "public" }), [B], "mine.json").answers).toEqual({
    "facebook.timeline": "public",
  });
});
