import { type ReasonRef, USER_SAID } from "./finding.ts";
import type { Topic } from "./topics.ts";
import { questionId } from "./topics.ts";
import type { AccountFacts, Circumstance, World } from "./world.ts";

/**
 * Whether what is said of an account holds today: its export says so, or, where nothing says when it was made, the user does
 * (`topic`). "asked" where the user has not said it yet.
 */
export function holdsToday(account: AccountFacts, topic: Topic, world: World): boolean | "asked" {
  const { today, undated } = account.reach;
  if (today || !undated) return today;
  const answer = world.answers.get(questionId(account, topic));
  return answer === "yes" ? true : answer === "no" ? false : "asked";
}

/** Whether what stood in the export may have been changed since; "asked" where only the user can say how old the export is. */
export function isOutdated(c: Circumstance, account: AccountFacts, topic: Topic, world: World): boolean | "asked" {
  if (!c.outdated || !account.reach.undated) return c.outdated;
  const today = holdsToday(account, topic, world);
  return today === "asked" ? today : !today;
}

/** That the user said how old the export is, where only they can and it matters for this item. */
export function saidOfAge(c: Circumstance, account: AccountFacts): ReasonRef[] {
  return c.outdated && account.reach.undated ? [USER_SAID] : [];
}
