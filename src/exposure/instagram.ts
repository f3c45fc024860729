import { exposureSince, publicWindows, wasPublicAt } from "./accountHistory.ts";
import { accountWas, answered } from "./answers.ts";
import { isHidden, isPublic, isUnknown, type Opinion, withReasons } from "./finding.ts";
import { INSTAGRAM, questionId } from "./topics.ts";
import type { AccountFacts, Circumstance, World } from "./world.ts";

/** Who could see an Instagram item of time `t`, strongest opinion first; rules in `src/policy/rules.json`. */
export function instagramOpinions(c: Circumstance, t: number | null, world: World, account: AccountFacts): Opinion[] {
  if (c.state === "draft" || c.state === "pending") return [isHidden("nobody", "no", "instagram-draft")];
  const profile = profileOpinion(c, account);
  if (profile !== null) return [profile];
  if (c.place.type === "host") {
    const opinions = ownerOpinions(c.place.name, t, world, account);
    return c.state === "trashed" ? [withdrawn(opinions), ...opinions] : opinions;
  }
  if (c.state === "unclear") return [unclearOpinion(t, world, account)];
  if (c.state === "expired-story") return [gone("instagram-story-expired", { type: "day" }, t, world, account)];
  if (c.state !== "published")
    return [gone("instagram-archived", { type: "span", from: null, to: null }, t, world, account)];
  const interaction = c.kind === "comment" || c.kind === "reaction";
  const opinion = accountOpinion(t, world, account);
  return [interaction ? withReasons(opinion, [{ rule: "instagram-own-content", evidence: "item" }]) : opinion];
}

/** Name, username, photo, bio and link are public on private accounts too; contact data is not. */
export function profileOpinion(c: Circumstance, account: AccountFacts): Opinion | null {
  const always = ["profile-name", "username", "profile-picture", "bio", "profile-link", "avatar"].includes(c.kind);
  if (!always && c.kind !== "profile-field") return null;
  const contact = c.field === "email" || c.field === "phone";
  if (c.state === "replaced") {
    if (always) return isHidden("nobody", "yes", "instagram-replaced-value", null, "item", { type: "until-replaced" });
    return isHidden(
      "nobody",
      contact && account.professional !== false ? "unknown" : "no",
      "instagram-private-contact",
    );
  }
  if (always) return isPublic("certain", "instagram-always-public");
  if (contact && account.professional === null) return isUnknown("instagram-contact-unknown", null);
  if (contact && account.professional) return isPublic("likely", "instagram-professional-contact");
  return isHidden("limited", "no", "instagram-private-contact");
}

/** A draft or a post, the file does not say: out of scope only where the account never showed its posts to all. */
function unclearOpinion(t: number | null, world: World, account: AccountFacts): Opinion {
  const opinion = accountOpinion(t, world, account);
  const rule = "instagram-unclear-state";
  if (opinion.value !== "public" && opinion.value !== "unknown" && opinion.past === "no")
    return withReasons(opinion, [{ rule, evidence: "item" }]);
  return isUnknown(rule, null);
}

/** Deleted from another's content: nobody sees it now; it was public if that content was. */
function withdrawn(opinions: readonly Opinion[]): Opinion {
  const [before] = opinions;
  const past =
    before === undefined || before.value === "unknown" ? "unknown" : before.value === "public" ? "yes" : before.past;
  const window = past === "yes" ? ({ type: "span", from: null, to: null } as const) : ({ type: "none" } as const);
  return isHidden("nobody", past, "instagram-archived", before?.question ?? null, "state", window);
}

function ownerOpinions(owner: string | null, t: number | null, world: World, account: AccountFacts): Opinion[] {
  const question =
    owner === null ? questionId(account, INSTAGRAM.otherOwners) : questionId(account, INSTAGRAM.owner, owner);
  const unknown = isUnknown("instagram-owner-unknown", question);
  const answer = answered(question, t, world);
  return answer === null ? [unknown] : [answer, unknown];
}

/** The account's flag as it counts: the export's, else the user's answer, else null. */
function flagOf(world: World, account: AccountFacts): { private: boolean; byUser: boolean } | null {
  if (account.private !== null) return { private: account.private.value, byUser: false };
  const answer = world.answers.get(questionId(account, INSTAGRAM.account));
  if (answer === "public") return { private: false, byUser: true };
  if (answer === "limited" || answer === "nobody") return { private: true, byUser: true };
  return null;
}

/** Posts, reels and IGTV share the audience of the account. */
function accountOpinion(t: number | null, world: World, account: AccountFacts): Opinion {
  const flag = flagOf(world, account);
  const question = questionId(account, INSTAGRAM.account);
  if (flag === null) {
    if (account.professional) return isPublic("likely", "instagram-professional", question);
    return isUnknown("instagram-account-unknown", question);
  }
  const evidence = account.private?.evidence ?? null;
  const flagReason = { rule: flag.private ? "instagram-account-private" : "instagram-account-public", evidence };
  const byUser = flag.byUser ? [{ rule: "user-answer", evidence: null }] : [];
  if (flag.private) {
    const past = pastOf(t, world, account);
    return {
      ...past,
      question: past.question ?? (flag.byUser ? question : null),
      reasons: [...byUser, flagReason, ...past.reasons],
    };
  }
  const open = isPublic("certain", flagReason.rule, flag.byUser ? question : null, evidence);
  const base = { ...open, reasons: [...byUser, ...open.reasons] };
  return closeFriends(base, t, world, account);
}

/** After the first close-friends story any post may have been for close friends only; nothing marks it. */
function closeFriends(base: Opinion, t: number | null, world: World, account: AccountFacts): Opinion {
  if (!closeFriendsPossible(t, account)) return base;
  const question = questionId(account, INSTAGRAM.closeFriends);
  const answer = answered(question, t, world);
  const hint = { rule: "instagram-close-friends-possible", evidence: account.closeFriendsEvidence };
  if (answer !== null && answer.value !== "unknown") return withReasons(answer, [...base.reasons, hint]);
  return { ...base, certainty: "likely", question, reasons: [hint, ...base.reasons] };
}

function closeFriendsPossible(t: number | null, account: AccountFacts): boolean {
  const since = account.closeFriendsSince;
  return since !== null && since > 0 && (t === null || t >= since);
}

/** A private account's item: was it public earlier? `until`: when it was gone, null where it is still there. */
function pastOf(t: number | null, world: World, account: AccountFacts, until: number | null = null): Opinion {
  const question = questionId(account, INSTAGRAM.history);
  if (account.switches.length > 0) {
    const windows = publicWindows(account);
    const exposure = t === null ? null : exposureSince(windows, t);
    if (exposure !== null)
      return isHidden("limited", "yes", "instagram-history-window", null, account.switchEvidence, {
        type: "span",
        ...exposure,
      });
    if ((t !== null || windows.length === 0) && !account.historyDoubtful)
      return isHidden("limited", "no", "instagram-history-none", null, account.switchEvidence);
  }
  const said = accountWas(question, { from: t, to: until }, world);
  if (said?.public === "yes")
    return isHidden("limited", "yes", "user-answer", question, null, { type: "span", ...said.window });
  if (said?.public === "no") return isHidden("limited", "no", "user-answer", question, null);
  if (account.historyLeftOut && account.switches.length === 0)
    return isHidden("limited", "no", "instagram-history-none", null, null);
  return isHidden("limited", "unknown", "instagram-history-unknown", question, null);
}

/** Stories that are over, archived and deleted posts: nobody sees them now; they were public if the account was then. */
function gone(rule: string, window: Opinion["window"], t: number | null, world: World, account: AccountFacts): Opinion {
  const flag = flagOf(world, account);
  const hidden = (past: Opinion["past"], question: string | null, reasons: Opinion["reasons"] = []) =>
    withReasons(isHidden("nobody", past, rule, question, "state", past === "yes" ? window : { type: "none" }), reasons);
  if (flag === null && !(account.professional && account.switches.length === 0)) {
    const question = questionId(account, INSTAGRAM.account);
    return hidden("unknown", question, [{ rule: "instagram-account-unknown", evidence: null }]);
  }
  const flagged = [
    {
      rule: flag?.private ? "instagram-account-private" : "instagram-account-public",
      evidence: account.private?.evidence ?? null,
    },
  ];
  const then = publicThen(t, world, account, flag?.private ?? false, window.type === "day");
  if (then.public === "unknown") return hidden("unknown", questionId(account, INSTAGRAM.history), flagged);
  if (then.public === "no") return hidden("no", then.question, flagged);
  if (!closeFriendsPossible(t, account)) return hidden("yes", then.question, flagged);
  const question = questionId(account, INSTAGRAM.closeFriends);
  const answer = answered(question, t, world);
  const hint = { rule: "instagram-close-friends-possible", evidence: account.closeFriendsEvidence };
  if (answer?.value === "public") return hidden("yes", question, [...answer.reasons, hint]);
  if (answer?.value === "limited" || answer?.value === "nobody")
    return hidden("no", question, [...answer.reasons, hint]);
  return hidden("unknown", question, [hint, ...flagged]);
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether the account was public when the item was made. A story counts for its 24 hours. An archived or deleted post that was
 * made in private may have been there still when the account went public: when it was archived is not exported.
 */
function publicThen(
  t: number | null,
  world: World,
  account: AccountFacts,
  privateNow: boolean,
  story: boolean,
): { public: "yes" | "no" | "unknown"; question: string | null } {
  if (account.switches.length > 0 && t !== null) {
    const windows = publicWindows(account);
    const opened = story ? windows.some((w) => w.from !== null && w.from > t && w.from < t + DAY) : false;
    if (opened || wasPublicAt(windows, t)) return { public: "yes", question: null };
    const later = !story && exposureSince(windows, t) !== null;
    if (!later && !account.historyDoubtful) return { public: "no", question: null };
    const question = questionId(account, INSTAGRAM.history);
    const said = accountWas(question, { from: t, to: story ? t + DAY : null }, world);
    return { public: said?.public ?? "unknown", question };
  }
  if (!privateNow && account.switches.length === 0) return { public: "yes", question: null };
  const past = pastOf(t, world, account, story && t !== null ? t + DAY : null);
  return { public: past.past, question: past.question };
}
