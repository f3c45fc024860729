import { splitOrdinal } from "../model/questionId.ts";
import type { Translator } from "./translator.ts";

/** The parts of a question's id: "facebook.host:Anna#2" is about the host "Anna", on the second account. */
export interface QuestionParts {
  readonly topic: string;
  readonly subject: string | null;
}

/** Takes a question's id apart. The account's number at the end ("#2") is left out. */
export function questionParts(id: string): QuestionParts {
  const { bare } = splitOrdinal(id);
  const colon = bare.indexOf(":");
  return colon < 0 ? { topic: bare, subject: null } : { topic: bare.slice(0, colon), subject: bare.slice(colon + 1) };
}

/** A question as a sentence for the user, from its id or its parts. */
export function questionSentence(words: Translator, question: string | QuestionParts): string {
  const { topic, subject } = typeof question === "string" ? questionParts(question) : question;
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
