import type { Problem } from "../model/problem.ts";
import type { Translator } from "./translator.ts";

/**
 * What happened, to which file, and what to do, in one or two sentences. A code without words gets a general sentence
 * that names the code.
 */
export function problemSentence(words: Translator, problem: Problem): string {
  const count = typeof problem.data.count === "number" ? problem.data.count : 1;
  const key = `problems:${problem.code}`;
  const values = { ...problem.data, count };
  return words.has(key) || words.has(`${key}_other`)
    ? words.t(key, values)
    : words.t("problems:unexpected", { code: problem.code });
}
