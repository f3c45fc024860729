import { answerWord, questionSentence, type Translator } from "../locales/index.ts";
import type { QuestionDetail } from "../model/query.ts";
import type { Io } from "./io.ts";
import { shellWord, styled } from "./terminal.ts";

function chosen(words: Translator, { answer, topic }: QuestionDetail): string {
  if (answer === null) return "";
  return answerWord(words, topic, typeof answer === "string" ? answer : "periods");
}

/** Questions as lines: how much each settles, what it asks, how to answer it on the command line, what the export hints at. */
export async function printQuestions(io: Io, words: Translator, questions: readonly QuestionDetail[]): Promise<void> {
  for (const question of questions) {
    await io.line(
      "  ",
      styled("yellow", words.t("cli:questions.settles", { count: question.items })),
      "  ",
      questionSentence(words, question),
    );
    for (const option of question.options) {
      await io.line(
        "      --answer ",
        shellWord(`${question.id}=${option}`),
        "  ",
        styled("dim", answerWord(words, question.topic, option)),
      );
    }
    const { suggestion } = question;
    if (suggestion !== null) {
      await io.line("      ", words.t("cli:questions.hint", { value: answerWord(words, question.topic, suggestion) }));
    }
    if (question.answer !== null) {
      await io.line("      ", words.t("cli:questions.answered", { value: chosen(words, question) }));
    } else if (question.settledBy !== null) {
      const other = questionSentence(words, question.settledBy);
      await io.line("      ", words.t("cli:questions.settledBy", { question: other }));
    }
  }
}
