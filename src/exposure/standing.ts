import { holdsToday } from "./age.ts";
import { type ReasonRef, USER_SAID } from "./finding.ts";
import { INSTAGRAM, questionId } from "./topics.ts";
import type { AccountFacts, Circumstance, World } from "./world.ts";

/** What an Instagram account is today, as far as it can be said for an item: its flag, or what would have to be answered. */
export interface Standing {
  /** Null where it cannot be said. */
  readonly private: boolean | null;
  /** False where the export that says it is older, or may be: public is then only likely, and private proves nothing for today. */
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
  const today = holdsToday(account, INSTAGRAM.recent, world);
  if (flag !== null && flagged !== null && (today !== false || c.assumed)) {
    // An open account is not taken for a closed one because its export may be old.
    if (!flag.value) return { private: false, certain: today !== false, reasons: [flagged], question: null };
    const parts = questionId(account, INSTAGRAM.parts);
    const isSame = world.answers.get(parts) === "yes";
    if (c.assumed && !isSame) return unknown(parts, [{ rule: "instagram-part-assumed", evidence: "item" }, flagged]);
    const recent = questionId(account, INSTAGRAM.recent);
    if (today === "asked") {
      const reasons = [...(c.assumed ? [USER_SAID] : []), { rule: "export-undated", evidence: null }, flagged];
      return { private: true, certain: false, reasons, question: recent };
    }
    const byUser = c.assumed ? parts : account.reach.undated ? recent : null;
    if (today)
      return {
        private: true,
        certain: true,
        reasons: byUser === null ? [flagged] : [USER_SAID, flagged],
        question: byUser,
      };
  }
  const outdated: ReasonRef[] =
    flagged === null
      ? []
      : [
          ...(account.reach.undated ? [USER_SAID] : []),
          { rule: "instagram-flag-outdated", evidence: flagged.evidence },
        ];
  const answer = world.answers.get(question);
  if (answer === "public" || answer === "limited") {
    const isPrivate = answer === "limited";
    const said = { rule: isPrivate ? "instagram-account-private" : "instagram-account-public", evidence: null };
    const reasons = [USER_SAID, said, ...outdated];
    return { private: isPrivate, certain: true, reasons, question };
  }
  if (flag?.value === false) return { private: false, certain: false, reasons: outdated, question };
  return unknown(question, outdated);
}

function unknown(question: string, reasons: readonly ReasonRef[]): Standing {
  return { private: null, certain: false, reasons, question };
}
