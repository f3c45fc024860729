import { CommanderError } from "commander";
import { problemSentence, supportedLanguage, supportedLanguages, type Translator } from "../locales/index.ts";
import { ProblemError } from "../model/problem.ts";
import { stoppedCode } from "./each/stoppedCode.ts";
import { EXIT, exitCodeOf } from "./exitCodes.ts";
import type { Io } from "./io.ts";
import { wordsFor } from "./language.ts";
import { buildProgram } from "./program.ts";
import type { Tools } from "./session.ts";
import { styled } from "./terminal.ts";

interface Run {
  readonly io: Io;
  readonly words: Translator;
  readonly args: readonly string[];
}

function report({ io, words, args }: Run, error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage; // its message is out already
  if (io.signal.aborted) {
    io.note(problemSentence(words, { code: stoppedCode(args), data: {} }));
    return EXIT.interrupted;
  }
  // An unforeseen error's message may hold contents: only the name of its class is shown.
  const problem =
    error instanceof ProblemError
      ? error.problem
      : { code: "unexpected", data: { code: error instanceof Error ? error.name : "unknown" } };
  io.note(styled("red", words.t("cli:error")), " ", problemSentence(words, problem));
  return exitCodeOf(problem);
}

/** Runs the command with these arguments (without node and script) and gives its exit status; never throws. */
export async function runCli(args: readonly string[], tools: Tools, version: string): Promise<number> {
  const { words, asked } = wordsFor(args, tools.io.env);
  try {
    if (asked !== null && supportedLanguage(asked) === null)
      throw new ProblemError("usage-language-unknown", { value: asked, languages: supportedLanguages.join(", ") });
    await buildProgram(tools, words, version).parseAsync([...args], { from: "user" });
    return EXIT.done;
  } catch (error) {
    return report({ io: tools.io, words, args }, error);
  }
}
