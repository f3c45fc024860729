import type { Translator } from "../../locales/index.ts";
import { ProblemError } from "../../model/problem.ts";
import { isOpen } from "../../model/report.ts";
import type { Region } from "../../model/vocabulary.ts";
import { problemWithoutContents, type ReportFormat, withoutContents } from "../../report/index.ts";
import type { AuditStore } from "../../store/types.ts";
import { saveReports } from "../reportOutput.ts";
import { openAudit, type Tools } from "../session.ts";
import { inputOf, type Outcome, writeOutcome } from "./done.ts";
import type { Person } from "./persons.ts";

export interface PersonOptions {
  /** A folder that is there. */
  readonly folder: string;
  readonly formats: readonly ReportFormat[];
  readonly region: Region;
  readonly hideContents: boolean;
}

/**
 * Audits one person of many: reports and outcome go into the person's folder. Exports that cannot be audited are an outcome too.
 * @throws ProblemError `cancelled`, `report-write-failed`.
 */
export async function auditPerson(
  tools: Tools,
  words: Translator,
  person: Person,
  { folder, formats, region, hideContents }: PersonOptions,
): Promise<void> {
  const input = await inputOf(person);
  const store = await openAudit(tools, words, person.paths, { region }).catch((error: unknown) => {
    if (error instanceof ProblemError && error.problem.code !== "cancelled") return error.problem;
    throw error;
  });
  if ("code" in store) {
    const failed = hideContents ? problemWithoutContents(store) : store;
    return await writeOutcome(folder, { ...NOTHING, input, failed });
  }
  try {
    const source = hideContents ? withoutContents(store) : store;
    await saveReports(tools.io, folder, formats, source, { language: words.language, locale: words.locale, region });
    await writeOutcome(folder, { ...NOTHING, ...outcomeOf(store), input });
  } finally {
    await store.close();
  }
}

const NOTHING: Outcome = {
  schema: "outscope-each/1",
  input: "",
  summary: null,
  people: 0,
  openQuestions: 0,
  problems: {},
  failed: null,
};

function outcomeOf(store: AuditStore): Pick<Outcome, "summary" | "people" | "openQuestions" | "problems"> {
  const { summary, accounts, questions, problems } = store.head();
  const counted: Record<string, number> = {};
  for (const { code } of problems) counted[code] = (counted[code] ?? 0) + 1;
  return {
    summary,
    people: peopleOf(accounts.map(({ platform, username, name }) => [platform, username ?? name ?? ""])),
    openQuestions: questions.filter((question) => isOpen(question) && question.items > 0).length,
    problems: counted,
  };
}

/** A person has one account of a platform as a rule: more of one are a mixture, or a second account, and somebody looks. */
function peopleOf(accounts: readonly (readonly [string, string])[]): number {
  const byPlatform = new Map<string, Set<string>>();
  for (const [platform, name] of accounts) byPlatform.set(platform, (byPlatform.get(platform) ?? new Set()).add(name));
  return Math.max(0, ...Array.from(byPlatform.values(), (names) => names.size));
}
