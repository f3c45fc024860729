import type { QuestionDetail } from "../../../src/model/query.ts";
import { isOpen } from "../../../src/model/report.ts";

/** So much of what is unknown should be asked about before it is "good enough". */
const ENOUGH = 0.8;
/** More than this nobody answers in one sitting. */
export const MOST = 7;
/** A question about a smaller part than this is left for later, however many there are. */
const SMALL = 0.02;

/** The questions whose answer would settle something now, the one that settles most first. */
export function waiting(questions: readonly QuestionDetail[]): QuestionDetail[] {
  return questions
    .filter((question) => isOpen(question) && question.open > 0)
    .sort((a, b) => b.open - a.open || (a.id < b.id ? -1 : 1));
}

/** How many items a question must settle to be worth asking now; those below change little together. */
export function worthAsking(questions: readonly QuestionDetail[]): number {
  const list = waiting(questions);
  const sum = list.reduce((all, { open }) => all + open, 0);
  let least = Number.POSITIVE_INFINITY;
  let asked = 0;
  for (const { open } of list.slice(0, MOST)) {
    if (least !== Number.POSITIVE_INFINITY && (asked >= sum * ENOUGH || open < Math.max(2, sum * SMALL))) break;
    least = open;
    asked += open;
  }
  return least;
}
