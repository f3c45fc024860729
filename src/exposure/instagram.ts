import type { Answer } from "../model/report.ts";
import { exposureSince, publicWindows, wasPublicAt } from "./accountHistory.ts";
import { holdsToday, isOutdated, saidOfAge } from "./age.ts";
import { accountWas, answered, sincePrivate } from "./answers.ts";
import { isHidden, isPublic, isUnknown, type Opinion, resting, USER_SAID, withReasons, withWindow } from "./finding.ts";
import { standingOf } from "./standing.ts";
import { INSTAGRAM, questionId } from "./topics.ts";
import type { AccountFacts, Circumstance, World } from "./world.ts";

/** Who could see an Instagram item of time `t`, strongest opinion first; rules in `src/policy/rules.json`. */
export function instagramOpinions(c: Circumstance, t: number | null, world: World, account: AccountFacts): Opinion[] {
  const isDraft = c.state === "draft" || c.state === "pending";
  // A draft of an older export may have been published since.
  const outdated = isDraft && isOutdated(c, account, INSTAGRAM.recent, world);
  if (outdated === "asked") return [isUnknown("export-undated", questionId(account, INSTAGRAM.recent))];
  if (isDraft && !outdated) return [resting(isHidden("nobody", "no", "instagram-draft"), saidOfAge(c, account))];
  const opinions = shownOpinions(c, t, world, account);
  return isDraft ? opinions.map((opinion) => resting(opinion, saidOfAge(c, account))) : opinions;
}

/** What an item's place and state say, where it is no draft for certain. */
function shownOpinions(c: Circumstance, t: number | null, world: World, account: AccountFacts): Opinion[] {
  const profile = profileOpinion(c, world, account);
  if (profile !== null) return [profile];
  if (c.place.type === "host") {
    const opinions = ownerOpinions(c.place.name, t, world, account);
    return c.state === "trashed" ? [withdrawn(opinions), ...opinions] : opinions;
  }
  if (c.state === "unclear" || c.state === "draft" || c.state === "pending")
    return [unclearOpinion(c, t, world, account)];
  if (c.state === "expired-story") return [gone(c, "instagram-story-expired", t, world, account)];
  if (c.state !== "published") return [gone(c, "instagram-archived", t, world, account)];
  const interaction = c.kind === "comment" || c.kind === "reaction";
  const made = questionId(account, INSTAGRAM.madePrivate);
  const opinion = sincePrivate(accountOpinion(c, t, world, account), made, t, world);
  return [interaction ? withReasons(opinion, [{ rule: "instagram-own-content", evidence: "item" }]) : opinion];
}

/** Name, username, photo, bio and link are public on private accounts too; contact data is not, but for professional ones. */
export function profileOpinion(c: Circumstance, world: World, account: AccountFacts): Opinion | null {
  const always = ["profile-name", "username", "profile-picture", "bio", "profile-link", "avatar"].includes(c.kind);
  if (always && c.state === "replaced")
    return withWindow(isHidden("nobody", "yes", "instagram-replaced-value"), { type: "until-replaced" });
  if (always) return isPublic("certain", "instagram-always-public");
  if (c.kind !== "profile-field") return null;
  if (c.field === "email" || c.field === "phone") return contactOpinion(c, world, account);
  if (c.field === "gender" || c.field === "birthday") return isNeverShown(c);
  // Pronouns, and whatever else a profile may come to show: everybody sees it, unless the user chose followers only.
  const isOld = c.state === "replaced";
  if (isOld) return withWindow(isHidden("nobody", "yes", "instagram-profile-field"), { type: "until-replaced" });
  return isPublic("likely", "instagram-profile-field");
}

function isNeverShown(c: Circumstance, question: string | null = null): Opinion {
  return isHidden(c.state === "replaced" ? "nobody" : "limited", "no", "instagram-private-contact", question);
}

/**
 * A professional account may show its e-mail address and phone number to all. That an export shows none today does not say that it
 * never was one, so only the user's word ends the doubt.
 */
function contactOpinion(c: Circumstance, world: World, account: AccountFacts): Opinion {
  if (account.platform === "threads") return isNeverShown(c); // Threads shows no contact data
  const [now, isOld] = [c.state === "replaced" ? "nobody" : "limited", c.state === "replaced"] as const;
  const asked = questionId(account, INSTAGRAM.professional);
  const answer = yesOrNo(world.answers.get(asked));
  const byUser = (opinion: Opinion) => resting(opinion, [USER_SAID]);
  if (account.professional !== true && answer === false) return byUser(isNeverShown(c, asked));
  if (account.professional !== true && answer === null) {
    const isTold = account.professional === false && !c.assumed;
    return isTold || isOld
      ? isHidden(now, "unknown", isTold ? "instagram-private-contact" : "instagram-contact-unknown", asked)
      : isUnknown("instagram-contact-unknown", asked);
  }
  const shown = questionId(account, INSTAGRAM.contact);
  const rule = "instagram-professional-contact";
  const isShown = yesOrNo(world.answers.get(shown));
  if (isShown === false) return byUser(isNeverShown(c, shown));
  if (isOld && isShown) return byUser(withWindow(isHidden("nobody", "yes", rule, shown), { type: "until-replaced" }));
  if (isShown) return byUser(isPublic("certain", rule, shown));
  const likely = isOld ? isHidden("nobody", "unknown", rule, shown) : isPublic("likely", rule, shown);
  return account.professional === true ? likely : byUser(likely);
}

function yesOrNo(answer: Answer | undefined): boolean | null {
  return answer === "yes" ? true : answer === "no" ? false : null;
}

/**
 * A draft or a post, the file does not say: out of scope where the account never showed its posts to all, or where the user says
 * that nobody saw it.
 */
function unclearOpinion(c: Circumstance, t: number | null, world: World, account: AccountFacts): Opinion {
  const opinion = accountOpinion(c, t, world, account);
  const reason = { rule: "instagram-unclear-state", evidence: "item" as const };
  if (opinion.value !== "public" && opinion.value !== "unknown" && opinion.past === "no")
    return withReasons(opinion, [reason]);
  const question = questionId(account, INSTAGRAM.drafts);
  const answer = answered(question, t, world);
  return answer === null ? isUnknown(reason.rule, question) : withReasons(answer, [reason]);
}

/** Deleted from another's content: nobody sees it now; it was public if that content was. */
function withdrawn(opinions: readonly Opinion[]): Opinion {
  const [before] = opinions;
  const past =
    before === undefined || before.value === "unknown" ? "unknown" : before.value === "public" ? "yes" : before.past;
  const window = past === "yes" ? ({ type: "span", from: null, to: null } as const) : ({ type: "none" } as const);
  return withWindow(isHidden("nobody", past, "instagram-archived", before?.question ?? null, "state"), window);
}

function ownerOpinions(owner: string | null, t: number | null, world: World, account: AccountFacts): Opinion[] {
  const question =
    owner === null ? questionId(account, INSTAGRAM.otherOwners) : questionId(account, INSTAGRAM.owner, owner);
  const unknown = isUnknown("instagram-owner-unknown", question);
  const answer = answered(question, t, world);
  return answer === null ? [unknown] : [answer, unknown];
}

/** Posts, reels and IGTV share the audience of the account. */
function accountOpinion(c: Circumstance, t: number | null, world: World, account: AccountFacts): Opinion {
  const standing = standingOf(c, world, account);
  const { reasons, question } = standing;
  if (standing.private === null) {
    const opinion = account.professional
      ? isPublic("likely", "instagram-professional", question)
      : isUnknown("instagram-account-unknown", question);
    return reasons.length === 0 ? opinion : { ...opinion, reasons: [...reasons, ...opinion.reasons] };
  }
  if (standing.private) {
    const past = pastOf(t, world, account);
    // What once was public stays that, whatever the account is today.
    if (!standing.certain && past.past !== "yes")
      return { ...isUnknown("instagram-account-unknown", question), reasons };
    return { ...past, question: past.question ?? question, reasons: [...reasons, ...past.reasons] };
  }
  const open = isPublic(standing.certain ? "certain" : "likely", "instagram-account-public", question);
  return closeFriends({ ...open, reasons }, t, world, account);
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
      return withWindow(isHidden("limited", "yes", "instagram-history-window", null, account.switchEvidence), {
        type: "span",
        ...exposure,
      });
    if (isTold(t ?? Number.NEGATIVE_INFINITY, account, world) && (t !== null || windows.length === 0))
      return isHidden("limited", "no", "instagram-history-none", null, account.switchEvidence);
  }
  const said = accountWas(question, { from: t, to: until }, world);
  if (said?.public === "yes")
    return withWindow(isHidden("limited", "yes", "user-answer", question, null), { type: "span", ...said.window });
  if (said?.public === "no") return isHidden("limited", "no", "user-answer", question, null);
  return isHidden("limited", "unknown", "instagram-history-unknown", question, null);
}

/** Whether every switch from `t` on is told. */
function isTold(t: number, account: AccountFacts, world: World): boolean {
  const { switchesFrom } = account.reach;
  return switchesFrom !== null && t >= switchesFrom && holdsToday(account, INSTAGRAM.recent, world) === true;
}

type Gone = "instagram-story-expired" | "instagram-archived";

/** Stories that are over, archived and deleted posts: nobody sees them now; they were public if the account was then. */
function gone(c: Circumstance, rule: Gone, t: number | null, world: World, account: AccountFacts): Opinion {
  const standing = standingOf(c, world, account);
  const isStory = rule === "instagram-story-expired";
  const window = isStory ? ({ type: "day" } as const) : ({ type: "span", from: null, to: null } as const);
  const hidden = (past: Opinion["past"], question: string | null, reasons: Opinion["reasons"] = []) =>
    withReasons(
      withWindow(isHidden("nobody", past, rule, question, "state"), past === "yes" ? window : undefined),
      reasons,
    );
  if (standing.private === null && !(account.professional && account.switches.length === 0))
    return hidden("unknown", standing.question, [
      ...standing.reasons,
      { rule: "instagram-account-unknown", evidence: null },
    ]);
  const flagged = standing.private === null ? [{ rule: "instagram-professional", evidence: null }] : standing.reasons;
  const then = publicThen(t, world, account, { privateNow: standing.private ?? false, isStory, assumed: c.assumed });
  if (standing.private === true && !standing.certain && then.public !== "yes")
    return hidden("unknown", standing.question, flagged);
  const told = then.byUser ? [USER_SAID, ...flagged] : flagged;
  if (then.public === "unknown") return hidden("unknown", then.question, told);
  if (then.public === "no") return hidden("no", then.question ?? standing.question, told);
  if (!closeFriendsPossible(t, account)) return hidden("yes", then.question ?? standing.question, told);
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
  { privateNow, isStory: story, assumed }: { privateNow: boolean; isStory: boolean; assumed: boolean },
): { public: "yes" | "no" | "unknown"; question: string | null; byUser: boolean } {
  if (account.switches.length > 0 && t !== null) {
    const windows = publicWindows(account);
    const opened = story ? windows.some((w) => w.from !== null && w.from > t && w.from < t + DAY) : false;
    if (opened || wasPublicAt(windows, t)) return { public: "yes", question: null, byUser: false };
    const later = !story && exposureSince(windows, t) !== null;
    if (!later && !assumed && isTold(t, account, world))
      return { public: "no", question: null, byUser: account.reach.undated };
    const question = questionId(account, INSTAGRAM.history);
    const said = accountWas(question, { from: t, to: story ? t + DAY : null }, world);
    return { public: said?.public ?? "unknown", question, byUser: said !== null };
  }
  if (!privateNow && account.switches.length === 0) return { public: "yes", question: null, byUser: false };
  const past = pastOf(t, world, account, story && t !== null ? t + DAY : null);
  return {
    public: past.past,
    question: past.question,
    byUser: past.reasons.some(({ rule }) => rule === USER_SAID.rule),
  };
}
