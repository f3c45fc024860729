import { accountOf, type Topic, topicOf } from "../../exposure/topics.ts";
import type { AccountFacts, World } from "../../exposure/world.ts";
import { ProblemError } from "../../model/problem.ts";
import type { QuestionDetail } from "../../model/query.ts";
import { type Answer, Answer as AnswerSchema } from "../../model/report.ts";
import { VERDICTS } from "../../model/vocabulary.ts";
import type { AuditData } from "../auditData.ts";
import { bulkQuestion, settledByBulk } from "./settledBy.ts";

/** The open and the answered questions of an audit, those that settle most first. Reactions count only when included. */
export function listQuestions(data: AuditData, world: World, includeReactions: boolean): QuestionDetail[] {
  const found = new Map<string, Tally>();
  const { items } = data;
  const byFinding = new Tallies(items.findings.list.length);
  const byCircumstance = new Tallies(items.circumstances.length);
  const asked = items.findings.list.map((f) => f.question !== null);
  const bulk = items.circumstances.map((c) => bulkQuestion(c, data));
  const undetermined = VERDICTS.indexOf("undetermined");
  for (const row of items.rows) {
    const finding = items.finding[row] ?? 0;
    if (asked[finding] !== true) continue;
    const counts = includeReactions || !items.isReaction(row);
    const open = items.findings.verdicts[finding] === undetermined;
    byFinding.add(finding, items.account[row] ?? 0, counts, open);
    const circumstance = items.circumstance[row] ?? 0;
    if (bulk[circumstance] !== null) byCircumstance.add(circumstance, items.account[row] ?? 0, counts, open);
  }
  items.findings.list.forEach(({ question }, i) => {
    if (question !== null) byFinding.into(found, question, i, null);
  });
  items.circumstances.forEach(({ place }, i) => {
    const id = bulk[i] ?? null;
    const one = "name" in place ? place.name : null; // one person, however many kinds of items lie with them
    if (id !== null) byCircumstance.into(found, id, i, one);
  });
  for (const [id] of world.answers)
    if (!found.has(id) && topicOf(id)?.topic.asked !== false)
      found.set(id, { items: 0, open: 0, account: Math.max(0, accountOf(id, data.accounts)), subjects: null });
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
  /** Made with the first: of thousands of questions only the bulk ones have any. */
  subjects: Set<string> | null;
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
    const t = found.get(id) ?? { items: 0, open: 0, account, subjects: null };
    found.set(id, t);
    t.items += this.#items[i] ?? 0;
    t.open += this.#open[i] ?? 0;
    if (subject === null || (this.#items[i] ?? 0) === 0) return;
    t.subjects ??= new Set();
    t.subjects.add(subject);
  }
}

function detail(
  id: string,
  t: Tally,
  accounts: readonly AccountFacts[],
  world: World,
  settledBy: string | null,
): QuestionDetail {
  const found = topicOf(id);
  const account = accounts[t.account];
  if (found === null || account === undefined) throw new RangeError(`no question ${id}`);
  const { topic, subject } = found;
  return {
    id,
    topic: topic.id,
    subject,
    account: t.account,
    periods: topic.periods,
    items: t.items,
    open: t.open,
    subjects: topic.bulkOf === null ? null : (t.subjects?.size ?? 0),
    answer: world.answers.get(id) ?? null,
    settledBy,
    suggestion: topic.suggestion(account),
    options: [...topic.options],
  };
}

/** Refuses an answer no question has. Throws `answer-unknown` {question}, `answer-invalid` {question, options}. */
export function checkAnswer(id: string, answer: Answer): void {
  const topic = topicOf(id)?.topic;
  if (topic === undefined) throw new ProblemError("answer-unknown", { question: id });
  const valid = AnswerSchema.safeParse(answer).success;
  const fits = typeof answer === "string" ? topic.options.includes(answer) : takesPeriods(topic, answer);
  if (!valid || !fits) throw new ProblemError("answer-invalid", { question: id, options: topic.options.join(", ") });
}

function takesPeriods({ periods }: Topic, answer: Exclude<Answer, string>): boolean {
  return periods === "posts" || (periods === "account" && answer.limitPastPostsOn === undefined);
}
