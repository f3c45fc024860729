import type { Translator } from "../locales/index.ts";
import type { Overview } from "../model/query.ts";
import type { VerdictCounts } from "../model/report.ts";
import type { Platform, Region } from "../model/vocabulary.ts";

/** The counts a statement may name; null while no audit is open. Never contents. */
export interface StatementCounts {
  readonly atLeast: number;
  readonly atMost: number;
  readonly of: number;
  /** Year of the oldest public item, where known. */
  readonly oldestYear: number | null;
}

export interface StatementInput {
  readonly platform: Platform;
  readonly region: Region;
  readonly words: Translator;
  readonly counts: StatementCounts | null;
}

/** What an overview says about one platform; null where the audit has nothing of it. */
export function statementCounts(overview: Overview, platform: Platform): StatementCounts | null {
  const verdicts = overview.byPlatform.find((row) => row.value === platform)?.verdicts;
  if (verdicts === undefined) return null;
  const oldest = overview.oldestPublic;
  return {
    ...range(verdicts),
    oldestYear:
      oldest?.platform === platform && oldest.createdAt !== null ? Number(oldest.createdAt.slice(0, 4)) : null,
  };
}

function range(verdicts: VerdictCounts): Pick<StatementCounts, "atLeast" | "atMost" | "of"> {
  const atLeast = verdicts["in-scope"] + verdicts["likely-in-scope"];
  const atMost = atLeast + verdicts.undetermined + verdicts["formerly-public"];
  return { atLeast, atMost, of: atMost + verdicts["not-in-scope"] };
}

/**
 * A short text for the objection form's free field, or for a letter. It cites the law only where that law holds: art.
 * 21(1) and 12(3) of the GDPR in the EU and EEA, of the UK GDPR in the United Kingdom.
 */
export function objectionStatement({ platform, region, words, counts }: StatementInput): string {
  const text = (name: string, values?: Readonly<Record<string, string>>) => words.t(`letters:${name}`, values);
  const name = words.t(`words:platform.${platform}`);
  const law = region === "eu" ? "Eu" : region === "uk" ? "Uk" : null;
  const first = [text("statementObject")];
  if (law !== null) first.push(text("statementBasis", { article: text(`articleObject${law}`) }));
  const second = [text("statementCovers", { platform: name })];
  if (counts !== null && counts.atMost > 0) {
    const { atLeast, atMost, of } = counts;
    const [least, most, all] = [atLeast, atMost, of].map((count) => words.number(count));
    second.push(text("statementCounts", { platform: name, atLeast: least ?? "", atMost: most ?? "", of: all ?? "" }));
    if (counts.oldestYear !== null) second.push(text("statementOldest", { year: String(counts.oldestYear) }));
  }
  const third = [text("statementConfirm")];
  if (law !== null) third.push(text("statementTerm", { article: text(`articleTerm${law}`) }));
  return [first, second, third].map((sentences) => sentences.join(" ")).join("\n\n");
}
