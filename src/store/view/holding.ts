import { accountOf } from "../../exposure/topics.ts";
import type { Answer, Period } from "../../model/report.ts";
import type { AuditData } from "../auditData.ts";

/**
 * The answers as they hold. What the user said of a time beside the items that were seen in it holds only while so many are known to
 * have been seen: without them the same words would call safe what was public.
 */
export function holding(answers: ReadonlyMap<string, Answer>, data: AuditData): ReadonlyMap<string, Answer> {
  if (![...answers.values()].some(isBesideSeen)) return answers;
  return new Map([...answers].map(([id, answer]) => [id, isBesideSeen(answer) ? held(id, answer, data) : answer]));
}

/** Whether an answer speaks of what was left out beside items that were seen. */
export function isBesideSeen(answer: Answer): answer is Exclude<Answer, string> {
  return typeof answer === "object" && (answer.periods ?? []).some(({ seen }) => seen !== undefined);
}

/** How many items of an account's timeline were seen for certain in a time, Unix ms; an open end is null. */
export function seenBetween(data: AuditData, account: number, from: number | null, to: number | null): number {
  const { items } = data;
  let n = 0;
  for (const row of items.rows) {
    if (items.account[row] !== account || items.sightings.at(row)?.certainty !== "certain") continue;
    const at = items.createdAt[row] ?? Number.NaN;
    if (at >= (from ?? Number.NEGATIVE_INFINITY) && at < (to ?? Number.POSITIVE_INFINITY) && isOnTimeline(row, data))
      n++;
  }
  return n;
}

export function isOnTimeline(row: number, { items }: Pick<AuditData, "items">): boolean {
  const { place } = items.circumstanceOf(row);
  return place.type === "own" && place.unread !== true;
}

function held(id: string, answer: Exclude<Answer, string>, data: AuditData): Answer {
  const account = accountOf(id, data.accounts);
  const holds = ({ from, to, seen }: Period) =>
    seen === undefined || seenBetween(data, account, dayStart(from), dayStart(to)) >= seen;
  return { ...answer, periods: (answer.periods ?? []).filter(holds) };
}

function dayStart(day: string | undefined): number | null {
  return day === undefined ? null : Date.parse(day);
}
