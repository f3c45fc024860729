import { z } from "zod";
import { ProblemError } from "./problem.ts";
import { type Answer, Answers, type Question } from "./report.ts";
import { Decision, Platform } from "./vocabulary.ts";

const SCHEMA = /^outscope-answers\/(\d+)$/;

/** An account that a file of answers is about: its platform and a fingerprint that does not say its name. */
const FileAccount = z.strictObject({ platform: Platform, fingerprint: z.string().regex(/^[0-9a-f]{64}$/) });
export type FileAccount = z.infer<typeof FileAccount>;

/** What a file of answers holds. `accounts` is null where it names none: then it is taken for whatever audit is open. */
export interface AnswersFile {
  readonly answers: Answers;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly accounts: readonly FileAccount[] | null;
}

/** The parts that are no answers begin with "$"; a part of that kind that nobody knows is left out, as a comment. */
const Parts = z.looseObject({
  $schema: z.string().optional(),
  $accounts: z.array(FileAccount).optional(),
  $decisions: z.record(z.string().regex(/^[0-9a-f]{16}$/), Decision).optional(),
});

/**
 * Reads a file of answers; docs/answers-file.md describes it. An answer that is null is none.
 * @throws ProblemError with {file}: `answers-file-invalid`; `answers-file-newer`: made by a newer Outscope.
 */
export function readAnswersFile(text: string, file: string): AnswersFile {
  const wrong = (cause: unknown) => new ProblemError("answers-file-invalid", { file }, { cause });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (cause) {
    throw wrong(cause);
  }
  const parts = Parts.safeParse(json);
  if (!parts.success) throw wrong(parts.error);
  const { $schema, $accounts = null, $decisions = {}, ...rest } = parts.data;
  const version = $schema === undefined ? 1 : Number(SCHEMA.exec($schema)?.[1] ?? Number.NaN);
  if (version > 1) throw new ProblemError("answers-file-newer", { file });
  if (version !== 1) throw wrong($schema);
  const given = Object.entries(rest).filter(([id, answer]) => !id.startsWith("$") && answer !== null);
  const answers = Answers.safeParse(Object.fromEntries(given));
  if (!answers.success) throw wrong(answers.error);
  return { answers: answers.data, decisions: $decisions, accounts: $accounts };
}

/**
 * A file of answers: each question with the answer it has, or null, and what may be answered. It is read as it is, filled in or not.
 */
export function answersFile(
  questions: readonly Pick<Question, "id" | "answer" | "options">[],
  accounts: readonly FileAccount[],
  decisions: Readonly<Record<string, Decision>> = {},
): Record<string, unknown> {
  const answers: [string, Answer | null][] = questions.map(({ id, answer }) => [id, answer]);
  return {
    $schema: "outscope-answers/1",
    $accounts: accounts.map(({ platform, fingerprint }) => ({ platform, fingerprint })),
    $options: Object.fromEntries(questions.map(({ id, options }) => [id, options])),
    ...(Object.keys(decisions).length > 0 && { $decisions: decisions }),
    ...Object.fromEntries(answers),
  };
}
