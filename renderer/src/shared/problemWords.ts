import { problemSentence, type Translator } from "../../../src/locales/index.ts";
import type { Problem } from "../../../src/model/problem.ts";

/** A problem in a sentence. What can only go wrong in a window has its words among those of the screens. */
export function problemWords(words: Translator, problem: Problem): string {
  const own = `screens:problem.${problem.code}`;
  return words.has(own) ? words.t(own, problem.data) : problemSentence(words, problem);
}
