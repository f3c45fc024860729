import type { QuestionDetail } from "../../../src/model/query.ts";
import type { Answer } from "../../../src/model/report.ts";

/** The radio buttons of a question: what it offers, periods where it takes them, and always "I don't know". */
export function choicesOf(question: QuestionDetail): string[] {
  const offered = question.options.filter((option) => option !== "unknown" && option !== "periods");
  return [...offered, ...(question.periods !== null ? ["periods"] : []), "unknown"];
}

/** Which radio button the present answer belongs to, or null where nobody answered. */
export function chosenIn(question: QuestionDetail): string | null {
  if (question.answer === null) return null;
  return typeof question.answer === "string" ? question.answer : "periods";
}

/** What to send for a radio button. "I don't know" takes an answer back where the question has no such option. */
export function answerFor(choice: string, options: readonly string[]): Answer | null {
  return choice === "unknown" && !options.includes("unknown") ? null : choice;
}
