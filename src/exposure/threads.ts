import { answered, sincePrivate } from "./answers.ts";
import { isHidden, isPublic, isUnknown, type Opinion, resting, withReasons, withWindow } from "./finding.ts";
import { profileOpinion } from "./instagram.ts";
import { questionId, THREADS } from "./topics.ts";
import type { AccountFacts, Circumstance, World } from "./world.ts";

/** Who could see a Threads item: by Threads' own flag, for which no export has a history. */
export function threadsOpinions(c: Circumstance, t: number | null, world: World, account: AccountFacts): Opinion[] {
  const profile = profileOpinion(c, world, account);
  if (profile !== null) return [profile];
  if ((c.state === "draft" || c.state === "pending") && !c.outdated)
    return [isHidden("nobody", "no", "instagram-draft")];
  if (c.place.type === "host") return onAnothers(c.place.name, t, world, account);
  const made = questionId(account, THREADS.madePrivate);
  const now = sincePrivate(flagged(t, world, account), made, t, world);
  if (c.state === "published") return [now];
  const past = now.value === "public" ? "yes" : now.value === "unknown" ? "unknown" : now.past;
  const window = past === "yes" ? ({ type: "span", from: null, to: null } as const) : now.window;
  return [withWindow(isHidden("nobody", past, "instagram-archived", now.question, "state"), window), now];
}

function onAnothers(owner: string | null, t: number | null, world: World, account: AccountFacts): Opinion[] {
  const question =
    owner === null ? questionId(account, THREADS.otherOwners) : questionId(account, THREADS.owner, owner);
  const unknown = isUnknown("instagram-owner-unknown", question);
  const answer = answered(question, t, world);
  return answer === null ? [unknown] : [answer, unknown];
}

function flagged(t: number | null, world: World, account: AccountFacts): Opinion {
  const question = questionId(account, THREADS.account);
  const evidence = account.private?.evidence ?? null;
  const answer = account.private === null ? answered(question, t, world) : null;
  const isPrivate =
    account.private?.value ??
    (answer === null ? null : answer.value === "public" ? false : answer.value === "unknown" ? null : true);
  if (isPrivate === null) return isUnknown("threads-account-unknown", question, null);
  const said = answer?.reasons ?? [];
  if (!isPrivate)
    return resting(isPublic("certain", "threads-account-public", answer === null ? null : question, evidence), said);
  const history = questionId(account, THREADS.history);
  const before = answered(history, t, world);
  const rule = "threads-account-private";
  if (before?.value === "public") {
    const past = isHidden("limited", "yes", rule, history, evidence);
    return resting(withWindow(past, { type: "span", from: null, to: null }), before.reasons);
  }
  if (before !== null && before.value !== "unknown")
    return resting(isHidden("limited", "no", rule, history, evidence), before.reasons);
  const unknown = isHidden("limited", "unknown", rule, history, evidence);
  return resting(withReasons(unknown, [{ rule: "threads-history-unknown", evidence: null }]), said);
}
