import { answerWord, type Translator } from "../../locales/index.ts";
import { parseQuestionId } from "../../model/questionId.ts";
import type { Question } from "../../model/report.ts";

/** What was answered, or that it is open or settled by another answer. */
export function answerText(words: Translator, { id, answer, settledBy }: Question): string {
  if (answer === null) return words.t(settledBy === null ? "report:questions.open" : "report:questions.settled");
  return answerWord(words, parseQuestionId(id).topic, typeof answer === "string" ? answer : "periods");
}
