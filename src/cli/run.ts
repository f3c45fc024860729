import { CommanderError } from "commander";
import {
  createTranslator,
  localeOf,
  pickLanguage,
  problemSentence,
  supportedLanguage,
  supportedLanguages,
  type Translator,
} from "../locales/index.ts";
import { ProblemError } from "../model/problem.ts";
import { EXIT, exitCodeOf } from "./exitCodes.ts";
import type { Io } from "./io.ts";
import { buildProgram } from "./program.ts";
import type { Tools } from "./session.ts";
import { styled } from "./terminal.ts";

/** The first of the locale variables that is set counts (POSIX); without any, the system's language. */
function systemLanguages(env: Io["env"]): string[] {
  const named = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== "");
  return [named ?? Intl.DateTimeFormat().resolvedOptions().locale];
}

/** --lang is looked for before the arguments are parsed, because the help texts are in that language too. */
function languageAsked(args: readonly string[]): string | null {
  for (const [index, arg] of args.entries()) {
    if (arg === "--") return null;
    if (arg === "--lang") return args[index + 1] ?? null;
    if (arg.startsWith("--lang=")) return arg.slice("--lang=".length);
  }
  return null;
}

function report(io: Io, words: Translator, error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage; // its message is out already
  if (io.signal.aborted) {
    io.note(problemSentence(words, { code: "cancelled", data: {} }));
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
  const asked = languageAsked(args);
  const system = systemLanguages(tools.io.env);
  const language = pickLanguage(asked, system);
  const words = createTranslator(language, localeOf(language, [asked ?? "", ...system]));
  try {
    if (asked !== null && supportedLanguage(asked) === null)
      throw new ProblemError("usage-language-unknown", { value: asked, languages: supportedLanguages.join(", ") });
    await buildProgram(tools, words, version).parseAsync([...args], { from: "user" });
    return EXIT.done;
  } catch (error) {
    return report(tools.io, words, error);
  }
}
