import type { Finding } from "../../exposure/finding.ts";
import { FACEBOOK, questionId } from "../../exposure/topics.ts";
import { withPeriod } from "../../model/periods.ts";
import type { Answer } from "../../model/report.ts";
import type { RestOffer } from "../../model/viewFound.ts";
import { SHORTEST_UNDATED } from "../../view/index.ts";
import type { AuditData } from "../auditData.ts";
import { textOf } from "../itemOf.ts";
import { isOnTimeline, seenBetween } from "./holding.ts";

const DAY = 24 * 60 * 60 * 1000;
/** Between posts further apart than this, with more than a few left out, a part of the page may be missing. */
const GAP = 183 * DAY;
const FEW = 3;
/** Fewer posts make no stretch of a timeline. */
const FEWEST = 5;

/** Rows of posts that were seen, newest first, with no gap between them. */
interface Stretch {
  readonly account: number;
  readonly newest: number;
  oldest: number;
  posts: number;
  /** Open ones since the oldest. */
  leftOut: number;
}

/**
 * What the user may be asked about the rest of the time for which their profile was shown on a day: whether what was not there was not
 * public. Only asked: that something was not found proves nothing. Null where the page shows no stretch of the timeline without a gap,
 * or nothing in it is open that would have been recognised.
 */
export function restOffer(data: AuditData, answers: ReadonlyMap<string, Answer>, on: string): RestOffer | null {
  const stretch = longestStretch(data, on);
  const account = data.accounts[stretch?.account ?? -1];
  if (stretch === null || account === undefined) return null;
  const question = questionId(account, FACEBOOK.timeline);
  const [from, end] = [dayOf(stretch.oldest), dayOf(stretch.newest) + DAY];
  const { items } = data;
  const counts = { seen: seenBetween(data, stretch.account, from, end), rest: 0, untold: 0 };
  for (const row of items.rows) {
    const at = items.createdAt[row] ?? Number.NaN;
    if (items.account[row] !== stretch.account || items.isReaction(row) || !(at >= from && at < end)) continue;
    if (isOpen(items.findings.finding(items.finding[row] ?? 0), question)) {
      counts.rest++;
      if (!isTold(row, data)) counts.untold++;
    }
  }
  if (counts.rest === counts.untold) return null;
  const answer = (audience: "not-now" | "limited") =>
    withPeriod(answers.get(question) ?? null, {
      ...{ from: isoDay(from), to: isoDay(end), audience },
      seen: counts.seen,
    });
  return {
    question,
    from: isoDay(from),
    to: isoDay(end - DAY),
    ...counts,
    answers: { notNow: answer("not-now"), never: answer("limited") },
  };
}

function longestStretch(data: AuditData, on: string): Stretch | null {
  const { items } = data;
  const questions = data.accounts.map((account) => questionId(account, FACEBOOK.timeline));
  const last: (Stretch | undefined)[] = [];
  let longest: Stretch | null = null;
  for (const row of items.newestFirst) {
    const at = items.createdAt[row] ?? Number.NaN;
    const account = items.account[row] ?? 0;
    let stretch = last[account];
    if (!isShown(row, data, on)) {
      const finding = items.findings.finding(items.finding[row] ?? 0);
      if (stretch !== undefined && isOpen(finding, questions[account] ?? "") && isTold(row, data)) stretch.leftOut++;
      continue;
    }
    if (stretch === undefined || (stretch.oldest - at > GAP && stretch.leftOut > FEW))
      stretch = { account, newest: at, oldest: at, posts: 0, leftOut: 0 };
    last[account] = stretch;
    Object.assign(stretch, { oldest: at, posts: stretch.posts + 1, leftOut: 0 });
    if (stretch.posts > (longest?.posts ?? FEWEST - 1)) longest = stretch;
  }
  return longest;
}

/** Whether a post was seen on the profile on a day. A comment tells nothing of the time: it stands below its post, whenever it was made. */
function isShown(row: number, data: AuditData, on: string): boolean {
  const { items } = data;
  const sighting = items.sightings.at(row);
  if (sighting?.view !== "profile" || sighting.on !== on || sighting.certainty !== "certain") return false;
  const isDated = !Number.isNaN(items.createdAt[row] ?? Number.NaN);
  return isDated && isOnTimeline(row, data) && items.circumstanceOf(row).kind !== "comment";
}

/** Whether the answer to the question would settle what nothing settles yet, nor an answer leaves open. */
function isOpen(finding: Finding, question: string): boolean {
  return (
    finding.question === question && finding.verdict === "undetermined" && finding.reasons[0]?.rule !== "user-answer"
  );
}

/** Whether the page would have been recognised to show it: a page folds comments away, short texts and pictures tell too little. */
function isTold(row: number, data: AuditData): boolean {
  const { kind, state } = data.items.circumstanceOf(row);
  if (kind === "comment" || state !== "published") return false;
  return textOf(row, data).trim().length >= SHORTEST_UNDATED;
}

function dayOf(at: number): number {
  return Math.floor(at / DAY) * DAY;
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
