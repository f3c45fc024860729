import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { ProblemError } from "../model/problem.ts";
import { type Answer, Answers } from "../model/report.ts";
import { checkAnswer } from "../store/questions.ts";
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

/**
 * The answers of a file: a JSON object from question id to answer (`Answers` in src/model/report.ts).
 * @throws ProblemError `answers-file-invalid`.
 */
async function readAnswers(path: string): Promise<Answers> {
  try {
    return Answers.parse(JSON.parse((await readFile(path, "utf8")).replace(/^\ufeff/, "")));
  } catch (cause) {
    throw new ProblemError("answers-file-invalid", { file: basename(path) }, { cause });
  }
}

/**
 * All answers given on the command line; one typed there wins over one of the file.
 * What no audit could take is refused here, before a large export is read.
 * @throws ProblemError `answer-unknown`, `answer-invalid`, `answer-period-order`, and those of reading.
 */
export async function collectAnswers(typed: readonly string[], file: string | undefined): Promise<[string, Answer][]> {
  const answers = new Map<string, Answer>(file === undefined ? [] : Object.entries(await readAnswers(file)));
  for (const [id, answer] of typed.map(parseAnswer)) answers.set(id, answer);
  for (const [id, answer] of answers) {
    checkAnswer(id, answer);
    checkPeriods(id, answer);
  }
  return [...answers];
}

/** Days are ISO dates, which sort as text; `to` is the first day after the period. */
function checkPeriods(question: string, answer: Answer): void {
  if (typeof answer === "string") return;
  for (const { from, to } of answer.periods ?? [])
    if (from !== undefined && to !== undefined && from >= to)
      throw new ProblemError("answer-period-order", { question, from, to });
}

/** @throws ProblemError `answer-unknown`, `answer-invalid`. */
export function applyAnswers(store: AuditStore, answers: readonly [string, Answer][]): void {
  for (const [id, answer] of answers) store.answer(id, answer);
}
