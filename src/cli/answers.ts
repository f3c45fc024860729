import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { type AnswersFile, readAnswersFile } from "../model/answersFile.ts";
import { ProblemError } from "../model/problem.ts";
import type { Answer } from "../model/report.ts";
import { wordsOfFile } from "../state/wordsOfFile.ts";
import { checkAnswer } from "../store/questions/questions.ts";
import type { AuditStore } from "../store/types.ts";

/**
 * An answer as typed, "ID=VALUE", split at the last "=": ids hold names, and names may hold "=".
 * @throws ProblemError `usage-answer-form`.
 */
function parseAnswer(text: string): [id: string, answer: string] {
  const at = text.lastIndexOf("=");
  if (at < 1 || at === text.length - 1) throw new ProblemError("usage-answer-form", { value: text });
  return [text.slice(0, at), text.slice(at + 1)];
}

/** What is said on the command line and in a file of answers. */
export interface GivenWords {
  /** As typed; they win over those of the file. */
  readonly typed: readonly [string, Answer][];
  readonly file: { readonly name: string; readonly words: AnswersFile } | null;
}

/**
 * All answers given on the command line, and what a file of answers holds.
 * What no audit could take is refused here, before a large export is read.
 * @throws ProblemError `answer-unknown`, `answer-invalid`, `answer-period-order`, and those of reading.
 */
export async function collectAnswers(typed: readonly string[], path: string | undefined): Promise<GivenWords> {
  const own = typed.map(parseAnswer);
  const file = path === undefined ? null : { name: basename(path), words: await readWords(path) };
  for (const [id, answer] of [...Object.entries(file?.words.answers ?? {}), ...own]) {
    checkAnswer(id, answer);
    checkPeriods(id, answer);
  }
  return { typed: own, file };
}

/** @throws ProblemError `answers-file-invalid`, `answers-file-newer`. */
async function readWords(path: string): Promise<AnswersFile> {
  const name = basename(path);
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new ProblemError("answers-file-invalid", { file: name }, { cause });
  });
  return readAnswersFile(text, name);
}

/** Days are ISO dates, which sort as text; `to` is the first day after the period. */
function checkPeriods(question: string, answer: Answer): void {
  if (typeof answer === "string") return;
  for (const { from, to } of answer.periods ?? [])
    if (from !== undefined && to !== undefined && from >= to)
      throw new ProblemError("answer-period-order", { question, from, to });
}

/** @throws ProblemError `answer-unknown`, `answer-invalid`, `answers-other-account`. */
export function applyAnswers(store: AuditStore, { typed, file }: GivenWords): void {
  const words = file === null ? null : wordsOfFile(file.words, store.fingerprints(), file.name);
  for (const [id, answer] of new Map([...Object.entries(words?.answers ?? {}), ...typed])) store.answer(id, answer);
  if (words !== null && Object.keys(words.decisions).length > 0)
    store.restore({ answers: {}, decisions: words.decisions, sightings: {} });
}
