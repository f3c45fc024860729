import type { AnswersFile } from "../model/answersFile.ts";
import { ProblemError } from "../model/problem.ts";
import { answersOf, joinWords, type OpenAccount } from "./accountWords.ts";

/**
 * The words of a file as those of the audit that has these accounts open: an answer about the file's second Facebook account is
 * one about the first here, where that is the same account. What is about accounts that are not open is left out.
 * @throws ProblemError `answers-other-account` {file}: none of the file's accounts is open.
 */
export function wordsOfFile(
  { answers, decisions, accounts }: AnswersFile,
  open: readonly OpenAccount[],
  file: string,
): Pick<AnswersFile, "answers" | "decisions"> {
  if (accounts === null || accounts.length === 0) return { answers, decisions };
  const own = open.map(({ platform, fingerprint }) => {
    const place = accounts.findIndex((one) => one.platform === platform && one.fingerprint === fingerprint);
    return place < 0 ? null : { answers: answersOf(answers, accounts, place), decisions: {}, sightings: {} };
  });
  if (own.every((words) => words === null)) throw new ProblemError("answers-other-account", { file });
  return { answers: joinWords(open, own).answers, decisions };
}
