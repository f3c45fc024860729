import { parseQuestionId, type QuestionParts } from "../model/questionId.ts";
import type { Translator } from "./translator.ts";

/** A question as a sentence for the user, from its id or its parts. */
export function questionSentence(
  words: Translator,
  question: string | Pick<QuestionParts, "topic" | "subject">,
): string {
  const { topic, subject } = typeof question === "string" ? parseQuestionId(question) : question;
  const key = `words:question.${topic}`;
  return words.has(key)
    ? words.t(key, { subject: subject ?? "" })
    : words.t("words:questionOther", { id: subject ?? topic });
}

/**
 * The words for an answer that the question of this topic offers: its own ("Public group"), else those for every question; an
 * answer without words is shown as it is written.
 */
export function answerWord(words: Translator, topic: string, answer: string): string {
  const key = [`words:answerTo.${topic}.${answer}`, `words:answer.${answer}`].find((each) => words.has(each));
  return key === undefined ? answer : words.t(key);
}
