import type { Translator } from "../../locales/index.ts";
import { answersFile } from "../../model/answersFile.ts";
import { jsonText } from "../../report/index.ts";
import { personNamed } from "../../store/people.ts";
import type { Io } from "../io.ts";
import { printQuestions } from "../questionLines.ts";
import { openAudit, type Tools } from "../session.ts";
import { styled } from "../terminal.ts";

/** `outscope questions`: all questions, those that settle most first, with how to answer each. */
export async function questionsCommand(
  tools: Tools,
  words: Translator,
  paths: readonly string[],
  flags: { readonly json?: boolean; readonly template?: boolean; readonly person?: string },
): Promise<void> {
  const { io } = tools;
  const store = await openAudit(tools, words, paths, {});
  try {
    const questions = store.questions(personNamed(store.overview(), flags.person)?.place);
    if (flags.template === true) return await printJson(io, answersFile(questions, store.fingerprints()));
    if (flags.json === true) return await printJson(io, questions);
    if (questions.length === 0) return await io.line(words.t("cli:questions.none"));
    await io.line(styled("bold", words.t("cli:questions.title")));
    await printQuestions(io, words, questions);
  } finally {
    await store.close();
  }
}

/** One JSON document on standard output. */
export async function printJson(io: Io, value: unknown): Promise<void> {
  await io.write(`${jsonText(value, 2)}\n`);
}
