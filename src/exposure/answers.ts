import type { Answer, Period } from "../model/report.ts";
import { isHidden, isPublic, isUnknown, type Opinion, withReasons, withWindow } from "./finding.ts";
import type { AccountFacts, World } from "./world.ts";

const DAY = 24 * 60 * 60 * 1000;

type Word = Period["audience"];

/** Unix ms at the start of an ISO date, UTC. */
function dayStart(date: string): number {
  return Date.parse(`${date}T00:00:00.000Z`);
}

/** What the user says an item of this time was; null where the answer does not reach it. */
function wordAt(answer: Answer, t: number | null): Word | null {
  if (typeof answer === "string") return isWord(answer) ? answer : null;
  const periods = answer.periods ?? [];
  if (t === null) {
    // Without a time only what holds for every period can be said.
    const words = new Set(periods.map((p) => p.audience));
    const covers = periods.some((p) => p.from === undefined) && periods.some((p) => p.to === undefined);
    const [only] = words;
    return words.size === 1 && covers && only !== undefined ? only : null;
  }
  const period = periods.find(
    (p) => (p.from === undefined || t >= dayStart(p.from)) && (p.to === undefined || t < dayStart(p.to)),
  );
  return period?.audience ?? null;
}

function isWord(answer: string): answer is Word {
  return answer === "public" || answer === "limited" || answer === "nobody" || answer === "mixed";
}

/**
 * The user's answer to `question` applied to an item of time `t` (Unix ms): an opinion with the rule that carries it, or
 * null where there is no answer, or none that reaches the item. "mixed" leaves it unknown.
 */
export function answered(question: string, t: number | null, world: World): Opinion | null {
  const answer = world.answers.get(question);
  if (answer === undefined) return null;
  const word = wordAt(answer, t);
  const limitedAt = limitedOn(question, world);
  if (limitedAt !== null && t !== null && t < limitedAt) return limitedLater(word, limitedAt, question);
  return fromWord(word, question);
}

function fromWord(word: Word | null, question: string): Opinion | null {
  if (word === null) return null;
  if (word === "mixed") return isUnknown("user-answer-mixed", question, null);
  if (word === "public") return isPublic("certain", "user-answer", question, null);
  if (word === "not-now") return isHidden("limited", "unknown", "user-answer", question, null);
  // The user's "limited" means it never was public, by their word.
  return isHidden(word, "no", "user-answer", question, null);
}

/** "Limit Past Posts": what was public became limited; what was limited stayed so. */
function limitedLater(word: Word | null, at: number, question: string): Opinion {
  const rule = "user-limit-past-posts";
  if (word === "public")
    return withWindow(isHidden("limited", "yes", rule, question, null), { type: "span", from: null, to: at });
  if (word === "limited") return isHidden("limited", "no", rule, question, null);
  if (word === "nobody") return isHidden("nobody", "no", "user-answer", question, null);
  return isHidden("limited", "unknown", rule, question, null);
}

/** The day, Unix ms, from which on what was there is hidden, by the user's answer to a question; null where it says none. */
export function limitedOn(question: string, world: World): number | null {
  const answer = world.answers.get(question);
  const day = typeof answer === "object" ? answer.limitPastPostsOn : undefined;
  return day === undefined ? null : dayStart(day);
}

/**
 * What the user's word that they made an account private (`question`, with its day) makes of an opinion about what stands there:
 * what was public is hidden since that day, what was posted later never was.
 */
export function sincePrivate(opinion: Opinion, question: string, t: number | null, world: World): Opinion {
  const at = limitedOn(question, world);
  if (at === null || (opinion.value !== "public" && opinion.value !== "unknown")) return opinion;
  const rule = "user-made-private";
  if (t !== null && t >= at) return withReasons(isHidden("limited", "no", rule, null, null), opinion.reasons);
  const hidden =
    opinion.value === "public"
      ? withWindow(isHidden("limited", "yes", rule, opinion.question, null), { type: "span", from: null, to: at })
      : isHidden("limited", "unknown", rule, opinion.question, null);
  return withReasons(hidden, opinion.reasons);
}

/** A time in which something stood on an account, Unix ms; null for an open end. */
export interface Stay {
  readonly from: number | null;
  readonly to: number | null;
}

/** What the user says an account was while something stood on it. */
export interface AccountWas {
  readonly public: "yes" | "no" | "unknown";
  /** When it was public, as far as that is known. */
  readonly window: Stay;
}

/**
 * The user's answer to a question whose periods are about the account, for what stood there during `stay`: public if the account
 * was public at any time of it; never, if the periods leave no time of it out. Null without an answer; what "varied" is unknown.
 */
export function accountWas(question: string, stay: Stay, world: World): AccountWas | null {
  const answer = world.answers.get(question);
  if (answer === undefined) return null;
  const always = { from: null, to: null };
  if (typeof answer === "string") {
    const word = isWord(answer) && answer !== "mixed" ? answer : null;
    return { public: word === null ? "unknown" : word === "public" ? "yes" : "no", window: always };
  }
  const periods = (answer.periods ?? []).map(({ from, to, audience }) => ({
    from: from === undefined ? Number.NEGATIVE_INFINITY : dayStart(from),
    to: to === undefined ? Number.POSITIVE_INFINITY : dayStart(to),
    audience,
  }));
  const [from, to] = [stay.from ?? Number.NEGATIVE_INFINITY, stay.to ?? Number.POSITIVE_INFINITY];
  const during = periods.filter((p) => p.from < to && p.to > from).sort((a, b) => a.from - b.from);
  const open = during.filter(({ audience }) => audience === "public");
  const [first] = open;
  if (first !== undefined && stay.from !== null)
    return { public: "yes", window: { from: finite(first.from), to: finite(Math.max(...open.map((p) => p.to))) } };
  let told = from;
  for (const p of during)
    if (p.from <= told && (p.audience === "limited" || p.audience === "nobody")) told = Math.max(told, p.to);
  return { public: told >= to && first === undefined ? "no" : "unknown", window: always };
}

function finite(at: number): number | null {
  return Number.isFinite(at) ? at : null;
}

/** The instants at which an answer begins to say something else, in no order. */
function breaksOf(answer: Answer): number[] {
  if (typeof answer === "string") return [];
  const dates = (answer.periods ?? []).flatMap((p) => [p.from, p.to]);
  return [...dates, answer.limitPastPostsOn].filter((d): d is string => d !== undefined).map(dayStart);
}

/**
 * The instants, ascending, at which the rules may begin to say something else of an account's items: between two of them all
 * items of one circumstance share a finding. A story stands for a day, so it meets what happens within a day of it.
 */
export function breaksIn(world: World, account: Pick<AccountFacts, "switches" | "closeFriendsSince">): number[] {
  const changes = [...[...world.answers.values()].flatMap(breaksOf), ...account.switches.map(({ at }) => at)];
  const since = account.closeFriendsSince === null ? [] : [account.closeFriendsSince];
  const all = new Set([...changes, ...changes.map((at) => at - DAY + 1), ...since]);
  return [...all].sort((a, b) => a - b);
}
