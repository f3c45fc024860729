import deCli from "./de/cli.json" with { type: "json" };
import deProblems from "./de/problems.json" with { type: "json" };
import deReport from "./de/report.json" with { type: "json" };
import deRules from "./de/rules.json" with { type: "json" };
import deScreens from "./de/screens.json" with { type: "json" };
import deWords from "./de/words.json" with { type: "json" };
import enCli from "./en/cli.json" with { type: "json" };
import enProblems from "./en/problems.json" with { type: "json" };
import enReport from "./en/report.json" with { type: "json" };
import enRules from "./en/rules.json" with { type: "json" };
import enScreens from "./en/screens.json" with { type: "json" };
import enWords from "./en/words.json" with { type: "json" };
import frCli from "./fr/cli.json" with { type: "json" };
import frProblems from "./fr/problems.json" with { type: "json" };
import frReport from "./fr/report.json" with { type: "json" };
import frRules from "./fr/rules.json" with { type: "json" };
import frScreens from "./fr/screens.json" with { type: "json" };
import frWords from "./fr/words.json" with { type: "json" };
import { frenchTree } from "./frenchSpaces.ts";
import type { Language } from "./languages.ts";

/** The files of one language. `screens` belongs to the screens, the others to the command, the reports and both. */
export const namespaces = ["words", "problems", "rules", "report", "cli", "screens"] as const;
export type Namespace = (typeof namespaces)[number];

/** Every text, by language and namespace; imported statically, so that nothing is loaded at run time. */
export const texts: Readonly<Record<Language, Readonly<Record<Namespace, object>>>> = {
  en: {
    screens: enScreens,
    words: enWords,
    problems: enProblems,
    rules: enRules,
    report: enReport,
    cli: enCli,
  },
  fr: {
    screens: frenchTree(frScreens),
    words: frenchTree(frWords),
    problems: frenchTree(frProblems),
    rules: frenchTree(frRules),
    report: frenchTree(frReport),
    cli: frenchTree(frCli),
  },
  de: {
    screens: deScreens,
    words: deWords,
    problems: deProblems,
    rules: deRules,
    report: deReport,
    cli: deCli,
  },
};
