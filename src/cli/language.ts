import { createTranslator, localeOf, pickLanguage, type Translator } from "../locales/index.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** The first of the locale variables that is set counts (POSIX); without any, the system's language. */
function systemLanguages(env: Env): string[] {
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

/** The words of a command with these arguments, and the language that was asked for in them. */
export function wordsFor(
  args: readonly string[],
  env: Env,
): { readonly words: Translator; readonly asked: string | null } {
  const asked = languageAsked(args);
  const system = systemLanguages(env);
  return {
    words: createTranslator(
      pickLanguage(asked, system),
      localeOf(pickLanguage(asked, system), [asked ?? "", ...system]),
    ),
    asked,
  };
}
