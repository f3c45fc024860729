import { FACEBOOK_TOPICS } from "../exposure/facebook.ts";
import { type AccountFacts, type Circumstance, questionId, type World } from "../exposure/world.ts";
import { ProblemError } from "../model/problem.ts";
import type { QuestionDetail } from "../model/query.ts";
import { splitOrdinal } from "../model/questionId.ts";
import { type Answer, Answer as AnswerSchema } from "../model/report.ts";
import { VERDICTS } from "../model/vocabulary.ts";
import type { AuditData } from "./auditData.ts";
import { settledByBulk } from "./settledBy.ts";

const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  "facebook.timeline": ["public", "limited", "nobody", "mixed"],
  "facebook.profile": ["public", "limited", "nobody", "mixed"],
  "facebook.group": ["public", "limited"],
  "instagram.account": ["public", "limited"],
};
const DEFAULT_OPTIONS = ["public", "limited", "mixed"];

/** Questions that may be answered by periods and the date of "Limit Past Posts". */
const BY_PERIODS = new Set<string>([FACEBOOK_TOPICS.timeline, "instagram.history"]);

export interface ParsedQuestion {
  readonly topic: string;
  readonly subject: string | null;
  readonly ordinal: number;
}

/** Takes a question id apart: "facebook.host:Bob#2" → topic, subject, which account of the platform. */
export function parseQuestion(id: string): ParsedQuestion {
  const { bare, ordinal } = splitOrdinal(id);
  const colon = bare.indexOf(":");
  return {
    topic: colon < 0 ? bare : bare.slice(0, colon),
    subject: colon < 0 ? null : bare.slice(colon + 1),
    ordinal,
  };
}

/** The open and the answered questions of an audit, those that settle most first. Reactions count only when included. */
export function listQuestions(data: AuditData, world: World, includeReactions: boolean): QuestionDetail[] {
  const found = new Map<string, Tally>();
  const { items } = data;
  const byFinding = new Tallies(items.findings.list.length);
  const byCircumstance = new Tallies(items.circumstances.length);
  const asked = items.findings.list.map((f) => f.question !== null);
  const friend = items.circumstances.map(isFriendHost);
  const undetermined = VERDICTS.indexOf("undetermined");
  for (const row of items.rows) {
    const finding = items.finding[row] ?? 0;
    if (asked[finding] !== true) continue;
    const counts = includeReactions || !items.isReaction(row);
    const open = items.findings.verdicts[finding] === undetermined;
    byFinding.add(finding, items.account[row] ?? 0, counts, open);
    const circumstance = items.circumstance[row] ?? 0;
    if (friend[circumstance] === true) byCircumstance.add(circumstance, items.account[row] ?? 0, counts, open);
  }
  items.findings.list.forEach(({ question }, i) => {
    if (question !== null) byFinding.into(found, question, i, null);
  });
  items.circumstances.forEach((c, i) => {
    const account = data.accounts[c.account];
    const friend = "name" in c.place ? c.place.name : null; // one person, however many kinds of items lie with them
    if (account !== undefined) byCircumstance.into(found, questionId(account, FACEBOOK_TOPICS.friends), i, friend);
  });
  for (const [id] of world.answers)
    if (!found.has(id))
      found.set(id, { items: 0, open: 0, account: accountOf(id, data.accounts), subjects: new Set() });
  const settled = settledByBulk(items.circumstances, world);
  return [...found]
    .map(([id, t]) => detail(id, t, data.accounts, world, settled.get(id) ?? null))
    .filter((q) => q.items > 0 || q.answer !== null)
    .sort((a, b) => b.items - a.items || (a.id < b.id ? -1 : 1));
}

interface Tally {
  items: number;
  open: number;
  account: number;
  readonly subjects: Set<string>;
}

/** Items counted by finding or circumstance; what has no item at all leaves no tally. */
class Tallies {
  readonly #items: Uint32Array;
  readonly #open: Uint32Array;
  /** 1 + account of an item. */
  readonly #account: Uint32Array;

  constructor(size: number) {
    this.#items = new Uint32Array(size);
    this.#open = new Uint32Array(size);
    this.#account = new Uint32Array(size);
  }

  add(i: number, account: number, counts: boolean, open: boolean): void {
    this.#account[i] = account + 1;
    if (!counts) return;
    this.#items[i] = (this.#items[i] ?? 0) + 1;
    if (open) this.#open[i] = (this.#open[i] ?? 0) + 1;
  }

  /** Adds tally `i` to that of a question; `subject` is what the question is about, where it has several. */
  into(found: Map<string, Tally>, id: string, i: number, subject: string | null): void {
    const account = (this.#account[i] ?? 0) - 1;
    if (account === -1) return;
    const t = found.get(id) ?? { items: 0, open: 0, account, subjects: new Set<string>() };
    found.set(id, t);
    t.items += this.#items[i] ?? 0;
    t.open += this.#open[i] ?? 0;
    if (subject !== null && (this.#items[i] ?? 0) > 0) t.subjects.add(subject);
  }
}

function isFriendHost(c: Circumstance): boolean {
  return c.place.type === "host" && c.place.known === "friend";
}

function detail(
  id: string,
  t: Tally,
  accounts: readonly AccountFacts[],
  world: World,
  settledBy: string | null,
): QuestionDetail {
  const { topic, subject } = parseQuestion(id);
  const account = accounts[t.account];
  return {
    id,
    topic,
    subject,
    account: t.account,
    items: t.items,
    open: t.open,
    subjects: topic === FACEBOOK_TOPICS.friends ? t.subjects.size : null,
    answer: world.answers.get(id) ?? null,
    settledBy,
    suggestion: account === undefined ? null : suggestionFor(topic, account),
    options: [...(OPTIONS[topic] ?? DEFAULT_OPTIONS)],
  };
}

/** What the export hints at; shown beside the question, never applied. */
function suggestionFor(topic: string, account: AccountFacts): string | null {
  if (topic === FACEBOOK_TOPICS.timeline) return account.futurePosts;
  if (topic !== "instagram.account") return null;
  const last = account.switches.at(-1);
  if (last !== undefined) return last.to === "public" ? "public" : "limited";
  return account.professional ? "public" : null;
}

function accountOf(id: string, accounts: readonly AccountFacts[]): number {
  const { topic, ordinal } = parseQuestion(id);
  const index = accounts.findIndex((a) => topic.startsWith(`${a.platform}.`) && a.ordinal === ordinal);
  return Math.max(0, index);
}

const KNOWN_TOPICS =
  /^(facebook\.(timeline|other-posts|profile|host|other-hosts|friends|group|other-groups|events|polls)|instagram\.(account|history|close-friends|owner|other-owners)|threads\.(account|history|owner|other-owners))$/;
const WITH_SUBJECT = /\.(host|group|owner)$/;

/** Refuses an answer no question has. Throws `answer-unknown` {question}, `answer-invalid` {question, options}. */
export function checkAnswer(id: string, answer: Answer): void {
  const { topic, subject } = parseQuestion(id);
  if (!KNOWN_TOPICS.test(topic) || WITH_SUBJECT.test(topic) !== (subject !== null))
    throw new ProblemError("answer-unknown", { question: id });
  const options = OPTIONS[topic] ?? DEFAULT_OPTIONS;
  const valid = AnswerSchema.safeParse(answer);
  const fits = valid.success && (typeof answer === "string" ? options.includes(answer) : BY_PERIODS.has(topic));
  if (!fits) throw new ProblemError("answer-invalid", { question: id, options: options.join(", ") });
}

/** Whether a circumstance may be judged differently when this question is answered differently. */
export function concerns(id: string, c: Circumstance, accounts: readonly AccountFacts[]): boolean {
  const { topic, subject, ordinal } = parseQuestion(id);
  const account = accounts[c.account];
  if (account === undefined || !topic.startsWith(`${account.platform}.`) || account.ordinal !== ordinal) return false;
  if (subject !== null) return "name" in c.place && c.place.name === subject;
  if (topic === FACEBOOK_TOPICS.friends) return isFriendHost(c);
  if (topic.endsWith("other-hosts") || topic.endsWith("other-owners"))
    return c.place.type === "host" && c.place.name === null;
  if (topic === FACEBOOK_TOPICS.otherPosts) return c.place.type === "own" && c.place.unread === true;
  if (topic === FACEBOOK_TOPICS.otherGroups) return c.place.type === "group" && c.place.name === null;
  return c.place.type === "own" || c.state !== "published";
}
