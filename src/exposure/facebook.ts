import { isOutdated, saidOfAge } from "./age.ts";
import { answered } from "./answers.ts";
import { isHidden, isPublic, isUnknown, type Opinion, resting, withWindow } from "./finding.ts";
import { FACEBOOK, questionId } from "./topics.ts";
import type { AccountFacts, Circumstance, World } from "./world.ts";

/**
 * Who could see a Facebook item of time `t`, as opinions from the strongest to the weakest. The first decides.
 * The rules and their sources: `src/policy/rules.json`.
 */
export function facebookOpinions(c: Circumstance, t: number | null, world: World, account: AccountFacts): Opinion[] {
  const isPending = c.state === "pending" || c.state === "draft";
  // What waited in an older export may have been let through since.
  const outdated = isPending && isOutdated(c, account, FACEBOOK.recent, world);
  if (isPending && outdated === false)
    return [resting(isHidden("nobody", "no", "facebook-pending"), saidOfAge(c, account))];
  if (outdated === "asked") return [isUnknown("export-undated", questionId(account, FACEBOOK.recent))];
  const published = publishedOpinions(c, t, world, account);
  if (isPending) return published.map((opinion) => resting(opinion, saidOfAge(c, account)));
  if (c.state === "published") return published;
  const rule = c.state === "replaced" ? "facebook-replaced-value" : "facebook-not-published";
  return [notShown(published, rule, questionId(account, FACEBOOK.timeline)), ...published];
}

function publishedOpinions(c: Circumstance, t: number | null, world: World, account: AccountFacts): Opinion[] {
  if (c.place.type === "group") return inGroup(c.place, t, world, account);
  if (c.place.type === "page")
    return [isPublic("certain", account.pageExport ? "facebook-page-export" : "facebook-own-page")];
  if (c.kind === "marketplace-listing") return [isPublic("certain", "facebook-marketplace")];
  if (c.place.type === "marketplace") return [isPublic("certain", "facebook-marketplace-activity")];
  return byKind(c, t, world, account) ?? byPlace(c, t, world, account);
}

/** The user's answer to a question, where there is one, before what is said without it. */
function asked(question: string, t: number | null, world: World, fallback: (question: string) => Opinion): Opinion[] {
  const answer = answered(question, t, world);
  const rest = fallback(question);
  return answer === null ? [rest] : [answer, rest];
}

type PlaceOf<T extends Circumstance["place"]["type"]> = Extract<Circumstance["place"], { type: T }>;

function inGroup({ name, rest }: PlaceOf<"group">, t: number | null, world: World, account: AccountFacts): Opinion[] {
  const question =
    name === null ? questionId(account, FACEBOOK.otherGroups) : questionId(account, FACEBOOK.group, name);
  const rule = name === null && rest !== true ? "facebook-other-groups" : "facebook-group-unknown";
  return asked(question, t, world, (q) => isUnknown(rule, q));
}

/**
 * In the archive or the trash, or an old value of the profile: nobody sees it now. What it was before is what it would be if it
 * were still shown, where that is certain; else only an answer can tell.
 */
function notShown(opinions: readonly Opinion[], rule: string, timeline: string): Opinion {
  const [before] = opinions;
  const question = before?.question ?? timeline;
  if (before?.value === "public" && before.certainty === "certain")
    return withWindow(isHidden("nobody", "yes", rule, question, "state"), { type: "span", from: null, to: null });
  const past =
    before === undefined || before.value === "public" || before.value === "unknown" ? "unknown" : before.past;
  return withWindow(isHidden("nobody", past, rule, question, "state"), before?.window);
}

/** Kinds that have a rule of their own, whatever the place. */
function byKind(c: Circumstance, t: number | null, world: World, account: AccountFacts): Opinion[] | null {
  switch (c.kind) {
    case "profile-name":
    case "username":
    case "avatar":
      return [isPublic("certain", "facebook-always-public")];
    case "profile-picture":
    case "cover-photo":
      return [c.current ? isPublic("certain", "facebook-always-public") : isPublic("likely", "facebook-past-picture")];
    case "reel":
      return [isPublic("likely", "facebook-reel")];
    case "fundraiser":
      return [isPublic("likely", "facebook-fundraiser")];
    case "review":
      return [isPublic("likely", "facebook-review")];
    case "bio":
      return asked(questionId(account, FACEBOOK.profile), t, world, (q) => isPublic("likely", "facebook-bio", q));
    case "profile-field":
    case "profile-link":
      if (c.field === "gender") return [isPublic("certain", "facebook-always-public")];
      return asked(questionId(account, FACEBOOK.profile), t, world, (q) => isUnknown("facebook-profile-field", q));
    case "event":
      return asked(questionId(account, FACEBOOK.events), t, world, (q) => isUnknown("facebook-event-unknown", q));
    case "poll":
      return asked(questionId(account, FACEBOOK.polls), t, world, (q) => isUnknown("facebook-poll-unknown", q));
    default:
      return null;
  }
}

function byPlace(c: Circumstance, t: number | null, world: World, account: AccountFacts): Opinion[] {
  if (c.place.type === "own" && c.place.unread)
    return asked(questionId(account, FACEBOOK.otherPosts), t, world, (q) => isUnknown("facebook-other-posts", q));
  if (c.place.type !== "host") {
    const interaction = c.kind === "comment" || c.kind === "reaction";
    const rule = interaction ? "facebook-own-content" : "facebook-timeline-unknown";
    return asked(questionId(account, FACEBOOK.timeline), t, world, (q) => isUnknown(rule, q));
  }
  return onAnothers(c.place, t, world, account);
}

function onAnothers(
  { name, known, rest }: PlaceOf<"host">,
  t: number | null,
  world: World,
  account: AccountFacts,
): Opinion[] {
  const host = name === null ? questionId(account, FACEBOOK.otherHosts) : questionId(account, FACEBOOK.host, name);
  const unknown = name === null && rest !== true ? "facebook-other-hosts" : "facebook-host-unknown";
  const opinions = asked(host, t, world, (q) =>
    known === "page" ? isPublic("likely", "facebook-host-page", q) : isUnknown(unknown, q),
  );
  // A single host's answer overrides the one for all friends.
  if (opinions.length > 1 || known !== "friend") return opinions;
  const bulk = answered(questionId(account, FACEBOOK.friends), t, world);
  return bulk === null ? opinions : [{ ...bulk, question: host }, ...opinions];
}
