import { type Language, supportedLanguages } from "./languages.ts";
import * as tongues from "./tongues.ts";

/**
 * The files of one language. `policy` has what is said of a fact, under the fact's id, `rules` the reasons of verdicts and `help`
 * the questions people ask; `letters` what a person sends; `desktop` the menus and the system’s dialogs; `screens` belongs to the screens, the others to command and reports.
 */
export const namespaces = [
  "words",
  "problems",
  "rules",
  "policy",
  "help",
  "letters",
  "report",
  "cli",
  "desktop",
  "screens",
] as const;
export type Namespace = (typeof namespaces)[number];

export type Tree = { readonly [key: string]: string | Tree };

type Tongue = Readonly<Record<Namespace, Tree>> & {
  /** What this language's print wants of every text, for example its spaces. */
  readonly inPrint?: (text: string) => string;
  /** What this language does with dates that the runtime's tables do not, for example an ordinal. */
  readonly inDates?: (date: string) => string;
};

const files: Readonly<Record<Language, Tongue>> = tongues;

function printed(tree: Tree, inPrint: (text: string) => string): Tree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === "string" ? inPrint(value) : printed(value, inPrint),
    ]),
  );
}

function ready({ inPrint, inDates: _, ...tongue }: Tongue): Readonly<Record<Namespace, Tree>> {
  if (inPrint === undefined) return tongue;
  return Object.fromEntries(namespaces.map((name) => [name, printed(tongue[name], inPrint)])) as Record<
    Namespace,
    Tree
  >;
}

/** Every text, by language and namespace; imported statically, so that nothing is loaded at run time. */
export const texts = Object.fromEntries(
  supportedLanguages.map((language) => [language, ready(files[language])]),
) as Readonly<Record<Language, Readonly<Record<Namespace, Tree>>>>;

/** What a locale's language does with a written date beyond the runtime's tables. */
export const dateHabits = (locale: string): ((date: string) => string) => {
  const tongue = Object.entries(files).find(([language]) => language === locale.split("-")[0]);
  return tongue?.[1].inDates ?? ((date) => date);
};
