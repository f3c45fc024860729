import type { ReasonRef } from "./finding.ts";
import { INSTAGRAM, questionId } from "./topics.ts";
import type { AccountFacts, Circumstance, World } from "./world.ts";

/** What an Instagram account is today, as far as it can be said for an item: its flag, or what would have to be answered. */
export interface Standing {
  /** Null where it cannot be said. */
  readonly private: boolean | null;
  /** Public may be said of an older export, and is then only likely. */
  readonly certain: boolean;
  readonly reasons: readonly ReasonRef[];
  /** What would settle it, or did. */
  readonly question: string | null;
}

/**
 * The export's flag counts where it reaches the item: it says "private" only of parts that are known to be the account's, and
 * of today only where its export tells of today. Else the user's answer counts.
 */
export function standingOf(c: Circumstance, world: World, account: AccountFacts): Standing {
  const question = questionId(account, INSTAGRAM.account);
  const flag = account.private;
  const flagged = flag && {
    rule: flag.value ? "instagram-account-private" : "instagram-account-public",
    evidence: flag.evidence,
  };
  if (flag !== null && flagged !== null && (account.reach.today || c.assumed)) {
    if (!flag.value) return { private: false, certain: account.reach.today, reasons: [flagged], question: null };
    const parts = questionId(account, INSTAGRAM.parts);
    const isSame = world.answers.get(parts) === "yes";
    if (c.assumed && !isSame) return unknown(parts, [{ rule: "instagram-part-assumed", evidence: "item" }, flagged]);
    if (account.reach.today)
      return {
        private: true,
        certain: true,
        reasons: c.assumed ? [{ rule: "user-answer", evidence: null }, flagged] : [flagged],
        question: c.assumed ? parts : null,
      };
  }
  const outdated: ReasonRef[] =
    flagged === null ? [] : [{ rule: "instagram-flag-outdated", evidence: flagged.evidence }];
  const answer = world.answers.get(question);
  if (answer === "public" || answer === "limited") {
    const isPrivate = answer === "limited";
    const said = { rule: isPrivate ? "instagram-account-private" : "instagram-account-public", evidence: null };
    const reasons = [{ rule: "user-answer", evidence: null }, said, ...outdated];
    return { private: isPrivate, certain: true, reasons, question };
  }
  if (flag?.value === false) return { private: false, certain: false, reasons: outdated, question };
  return unknown(question, outdated);
}

function unknown(question: string, reasons: readonly ReasonRef[]): Standing {
  return { private: null, certain: false, reasons, question };
}
