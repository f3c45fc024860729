import type { Answer, Period } from "../model/report.ts";
import { isHidden, isPublic, isUnknown, type Opinion } from "./finding.ts";
import type { World } from "./world.ts";

type Word = Period["audience"];

/** Unix ms at the start of an ISO date, UTC. */
export function dayStart(date: string): number {
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
  const limitedOn = typeof answer === "string" ? undefined : answer.limitPastPostsOn;
  const limitedAt = limitedOn === undefined ? null : dayStart(limitedOn);
  if (limitedAt !== null && t !== null && t < limitedAt) return limitedLater(word, limitedAt, question);
  return fromWord(word, question);
}

function fromWord(word: Word | null, question: string): Opinion | null {
  if (word === null) return null;
  if (word === "mixed") return isUnknown("user-answer-mixed", question, null);
  if (word === "public") return isPublic("certain", "user-answer", question, null);
  // The user's "limited" means it never was public, by their word.
  return isHidden(word, "no", "user-answer", question, null);
}

/** "Limit Past Posts": what was public became limited; what was limited stayed so. */
function limitedLater(word: Word | null, at: number, question: string): Opinion {
  const rule = "user-limit-past-posts";
  if (word === "public") return isHidden("limited", "yes", rule, question, null, { type: "span", from: null, to: at });
  if (word === "limited") return isHidden("limited", "no", rule, question, null);
  if (word === "nobody") return isHidden("nobody", "no", "user-answer", question, null);
  return isHidden("limited", "unknown", rule, question, null);
}

/** The instants at which an answer begins to say something else, ascending or not. */
export function breaksOf(answer: Answer | undefined): number[] {
  if (answer === undefined || typeof answer === "string") return [];
  const dates = (answer.periods ?? []).flatMap((p) => [p.from, p.to]);
  return [...dates, answer.limitPastPostsOn].filter((d): d is string => d !== undefined).map(dayStart);
}
