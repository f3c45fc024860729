import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { z } from "zod";
import { ProblemError } from "../model/problem.ts";
import { type Answer, Answers, type Question } from "../model/report.ts";
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

/** A file of answers as `answersTemplate` makes it: null is no answer, and what begins with "$" explains the file. */
const AnswersFile = z.record(z.string(), z.unknown()).transform((file) => {
  const given = Object.entries(file).filter(([id, answer]) => !id.startsWith("$") && answer !== null);
  return Object.fromEntries(given);
});

/**
 * The answers of a file: a JSON object from question id to answer (`Answers` in src/model/report.ts); null for none yet, and keys
 * that begin with "$" are left out.
 * @throws ProblemError `answers-file-invalid`.
 */
async function readAnswers(path: string): Promise<Answers> {
  try {
    return Answers.parse(AnswersFile.parse(JSON.parse((await readFile(path, "utf8")).replace(/^\ufeff/, ""))));
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

/**
 * A file of answers to fill in: each question with the answer it has, or null, and what may be answered. `--answers` takes it as
 * it is.
 */
export function answersTemplate(questions: readonly Question[]): Record<string, unknown> {
  return {
    $schema: "outscope-answers/1",
    $options: Object.fromEntries(questions.map(({ id, options }) => [id, options])),
    ...Object.fromEntries(questions.map(({ id, answer }) => [id, answer])),
  };
}

/** @throws ProblemError `answer-unknown`, `answer-invalid`. */
export function applyAnswers(store: AuditStore, answers: readonly [string, Answer][]): void {
  for (const [id, answer] of answers) store.answer(id, answer);
}
