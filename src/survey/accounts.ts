import type { AccountFacts } from "../exposure/world.ts";
import type { Problem } from "../model/problem.ts";
import { type AccountContext, contextOf } from "./accountContext.ts";
import { accountFacts } from "./accountFacts.ts";
import { gapsIn, repeatedFiles } from "./completeness.ts";
import { type Entry, withAccounts } from "./entry.ts";
import type { Survey } from "./index.ts";
import { type AccountDraft, type FoundFact, groupFragments } from "./owners.ts";
import type { SurveyedFile } from "./survey.ts";
import { type Pages, withoutTwins } from "./twins.ts";

/** What the files of facts said, which are read before all others. */
export interface FactsRead {
  readonly facts: readonly FoundFact[];
  /** Files that were not read whole. */
  readonly damaged: ReadonlySet<SurveyedFile>;
  /** Of these, files that gave nothing at all. */
  readonly lost: ReadonlySet<SurveyedFile>;
}

/** Whose the exports are, and what they say of each account; the three lists are in the same order. */
export interface Accounts {
  readonly drafts: readonly AccountDraft[];
  readonly facts: readonly AccountFacts[];
  readonly contexts: readonly AccountContext[];
  /** The entries of the survey, each with its account. */
  readonly entries: readonly Entry[];
  readonly pages: Pages;
  /** Files that another part of the account holds as well. */
  readonly repeated: ReadonlySet<SurveyedFile>;
  readonly problems: readonly Problem[];
  /** The day of the audit. */
  readonly now: Date;
}

/** Tells whose each part is, and puts together what is said of each account. */
export async function tellAccounts(
  survey: Survey,
  { facts: found, damaged, lost }: FactsRead,
  now: Date,
): Promise<Accounts> {
  const { trees, fragments } = survey;
  const grouped = groupFragments(fragments, found, trees);
  const { drafts, ...pages } = withoutTwins(grouped.drafts, survey.entries, fragments, lost);
  const gaps = drafts.map((draft) => gapsIn(draft.fragments.flatMap((i) => fragments[i]?.files ?? [])));
  const facts = drafts.map((draft, i) =>
    accountFacts(draft, ordinalOf(i, drafts), {
      fragments,
      damaged,
      lossy: survey.lossy || gaps[i]?.length !== 0,
      now,
    }),
  );
  const entries = withAccounts(survey.entries, drafts, facts);
  const wanted = entries.filter(({ file }) => file.status === "read" && !pages.leftOut.has(file));
  return {
    drafts,
    facts,
    contexts: drafts.map((draft, i) => contextOf(draft, facts[i] as AccountFacts)),
    entries,
    pages,
    repeated: await repeatedFiles(wanted, trees),
    problems: [...grouped.problems, ...gaps.flat()],
    now,
  };
}

/** 1 for the first account of its platform, 2 for the second. */
function ordinalOf(i: number, drafts: readonly AccountDraft[]): number {
  return drafts.slice(0, i + 1).filter((d) => d.platform === drafts[i]?.platform).length;
}
