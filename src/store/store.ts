import { describeAccount } from "../exposure/describeAccount.ts";
import { concerns } from "../exposure/topics.ts";
import type { World } from "../exposure/world.ts";
import { ProblemError } from "../model/problem.ts";
import type { Change, Facets, Filter, Overview, Page, QuestionDetail, Sort } from "../model/query.ts";
import type { Account, Answer, Item, Person, ReportHead, Summary } from "../model/report.ts";
import { DECISIONS, type Decision, VERDICTS } from "../model/vocabulary.ts";
import { policyVersion } from "../policy/index.ts";
import type { AuditData } from "./auditData.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { Ids } from "./ids.ts";
import { itemOf, rowOf } from "./itemOf.ts";
import { mediaFileOf } from "./media/mediaFile.ts";
import { peopleOf } from "./people.ts";
import { countFacets } from "./query/facets.ts";
import { misfitOf } from "./query/filter.ts";
import { filterRows } from "./query/filteredRows.ts";
import { overviewOf } from "./query/overview.ts";
import { countBoth, EVERYBODY, headlineOf, noCounts, summarise, type Whose } from "./query/summary.ts";
import { namedQuestions } from "./questions/namedQuestions.ts";
import { checkAnswer, listQuestions } from "./questions/questions.ts";
import { Search } from "./search/search.ts";
import { indexTexts } from "./search/searchIndex.ts";
import type { AuditStore, MediaFile, OwnedWords, Preferences, ReportSource, UserWords } from "./types.ts";
import { UndoList } from "./undo.ts";
import { warmUp } from "./warmUp.ts";

/** The audit in memory: see {@link AuditStore}. Everything is judged when it is made; later changes judge what they touch. */
export class Store implements AuditStore {
  readonly #data: AuditData;
  readonly #answers = new Map<string, Answer>();
  #preferences: Preferences;
  readonly #undo = new UndoList();
  #ids: Ids | null = null;
  #search: Search | null = null;
  /** Decisions by item id, for the reports; null where they changed since. */
  #decided: Map<string, Decision> | null = null;
  #page: { key: string; rows: Uint32Array } | null = null;
  /** Several screens ask for the same after every change. */
  #overview: Overview | null = null;
  #questions: QuestionDetail[] | null = null;
  /** The accounts of each person found. */
  readonly #people: readonly (readonly number[])[];

  constructor(data: AuditData, preferences: Partial<Preferences> = {}) {
    this.#data = data;
    this.#people = peopleOf(data.accounts);
    this.#preferences = { region: "eu", countUnknownAsPublic: false, includeReactions: false, ...preferences };
    data.items.judge(this.#world());
  }

  get itemCount(): number {
    return this.#data.items.rows.length;
  }

  head(person?: number): ReportHead {
    const { sources, files, problems, generatedAt } = this.#data;
    return {
      schema: "outscope-report/1",
      generatedAt: generatedAt.toISOString(),
      policy: { version: policyVersion, region: this.#preferences.region },
      sources: [...sources],
      accounts: this.#accounts(),
      files: [...files],
      summary: this.#summary(this.#whose(person)),
      ...(person === undefined ? this.#several() : {}),
      questions: this.questions(person).map(({ id, items, answer, settledBy, suggestion, options }) => ({
        id,
        items,
        answer,
        settledBy,
        suggestion,
        options,
      })),
      problems: [...problems],
    };
  }

  *items(person?: number): Generator<Item> {
    const ids = this.#idsOf();
    const { items } = this.#data;
    const whose = this.#whose(person);
    for (const row of items.newestFirst) if (whose(items.account[row] ?? 0)) yield itemOf(row, this.#data, ids);
  }

  ofPerson(person: number): ReportSource {
    const head = this.head(person);
    return {
      head: () => head,
      itemCount: head.summary.items,
      items: () => this.items(person),
      decisionOf: (id) => this.decisionOf(id),
    };
  }

  decisionOf(id: string): Decision | null {
    this.#decided ??= new Map(Object.entries(this.words().decisions));
    return this.#decided.get(id) ?? null;
  }

  overview(person?: number): Overview {
    if (person === undefined && this.#overview !== null) return this.#overview;
    const { includeReactions } = this.#preferences;
    const whose = this.#whose(person);
    const found = overviewOf(this.#data, this.#accounts(), this.questions(person), includeReactions, whose);
    const reduced = [...this.#answers.values()].some((a) => typeof a === "object" && a.limitPastPostsOn !== undefined);
    const overview = { ...found, ...this.#several(), reduced };
    if (person === undefined) this.#overview = overview;
    return overview;
  }

  questions(person?: number): QuestionDetail[] {
    this.#questions ??= listQuestions(this.#data, this.#world(), this.#preferences.includeReactions);
    const whose = this.#whose(person);
    return person === undefined ? this.#questions : this.#questions.filter(({ account }) => whose(account));
  }

  answer(id: string, answer: Answer | null): number {
    if (answer !== null) checkAnswer(id, answer);
    const before = this.#answers.get(id) ?? null;
    const changed = this.#setAnswer(id, answer);
    this.#remember({ type: "answer", items: changed }, () => this.#setAnswer(id, before));
    return changed;
  }

  answerTo(id: string): Answer | null {
    return this.#answers.get(id) ?? null;
  }

  isProfessional(account: number): boolean | null {
    return this.#data.accounts[account]?.professional ?? null;
  }

  tryOut(
    answers: Readonly<Record<string, Answer | null>>,
    without: readonly Filter[],
  ): Overview["summary"]["headline"] {
    for (const [id, answer] of Object.entries(answers)) if (answer !== null) checkAnswer(id, answer);
    const before = Object.keys(answers).map((id) => [id, this.#answers.get(id) ?? null] as const);
    for (const [id, answer] of Object.entries(answers)) this.#setAnswer(id, answer);
    const { items } = this.#data;
    const misfits = without.map((filter) => misfitOf(filter, this.#data, () => this.#searchOf()));
    const counts = noCounts();
    for (const row of items.rows) {
      if (items.isReaction(row) && !this.#preferences.includeReactions) continue;
      if (misfits.some((misfit) => misfit(row) === 0)) continue;
      const verdict = VERDICTS[items.verdictAt(row)];
      if (verdict !== undefined) counts[verdict]++;
    }
    for (const [id, answer] of before) this.#setAnswer(id, answer);
    return headlineOf(counts);
  }

  undo(): Change | null {
    const change = this.#undo.takeBack();
    if (change !== null) this.#changed();
    return change;
  }

  page(filter: Filter, sort: Sort, from: number, limit: number): Page {
    const key = JSON.stringify([filter, sort]);
    if (this.#page?.key !== key)
      this.#page = { key, rows: filterRows(filter, sort, this.#data, () => this.#searchOf()) };
    const { rows } = this.#page;
    return {
      total: rows.length,
      from,
      rows: [...rows.subarray(from, from + limit)].map((row) => rowOf(row, this.#data)),
    };
  }

  warmUp(): Generator<void> {
    return warmUp({
      data: this.#data,
      world: () => this.#world(),
      search: () => this.#searchOf(),
      includeReactions: () => this.#preferences.includeReactions,
    });
  }

  facets(filter: Filter): Facets {
    return countFacets(filter, this.#data, () => this.#searchOf());
  }

  item(row: number): Item {
    return itemOf(this.#known(row), this.#data, this.#idsOf());
  }

  decisionAt(row: number): Decision | null {
    return this.#data.items.decisionAt(this.#known(row));
  }

  decide(target: readonly number[] | Filter, decision: Decision | null): number {
    const rows = isRows(target)
      ? target.map((row) => this.#known(row))
      : filterRows(target, { by: "date", descending: true }, this.#data, () => this.#searchOf()).slice();
    const { items } = this.#data;
    const code = decision === null ? 0 : DECISIONS.indexOf(decision) + 1;
    const before = Uint8Array.from(rows, (row) => items.decision[row] ?? 0);
    const put = (value: (i: number) => number) => {
      rows.forEach((row, i) => {
        items.decision[row] = value(i);
      });
      items.judgeRows(this.#world(), rows);
    };
    put(() => code);
    this.#remember({ type: "decision", items: rows.length }, () => put((i) => before[i] ?? 0));
    return rows.length;
  }

  setPreferences(change: Partial<Preferences>): void {
    const before = this.#preferences;
    this.#preferences = { ...before, ...change };
    if (before.countUnknownAsPublic !== this.#preferences.countUnknownAsPublic) this.#data.items.judge(this.#world());
    this.#changed();
  }

  preferences(): Preferences {
    return this.#preferences;
  }

  media(row: number, index: number): MediaFile | null {
    return mediaFileOf(this.#known(row), index, this.#data);
  }

  fingerprints(): { platform: Account["platform"]; fingerprint: string }[] {
    return this.#data.accounts.map((a) => ({ platform: a.platform, fingerprint: fingerprintOf(a) }));
  }

  namedQuestions(account: number): string[] {
    return namedQuestions(this.#data.items.circumstances, this.#data.accounts, account);
  }

  *idsOf(account: number): Generator<string> {
    const { items } = this.#data;
    const ids = this.#idsOf();
    for (const row of items.newestFirst) if (items.account[row] === account) yield ids.of(row);
  }

  words(): OwnedWords {
    const decisions: Record<string, Decision> = {};
    const owners = new Map<string, number>();
    const { items } = this.#data;
    // By time, as ids are made.
    for (const row of items.newestFirst) {
      const decision = items.decisionAt(row);
      if (decision === null) continue;
      const id = this.#idsOf().of(row);
      decisions[id] = decision;
      owners.set(id, items.account[row] ?? 0);
    }
    return { answers: Object.fromEntries(this.#answers), decisions, owners };
  }

  restore({ answers, decisions }: UserWords): void {
    for (const [id, answer] of Object.entries(answers)) if (isValid(id, answer)) this.#answers.set(id, answer);
    const { items } = this.#data;
    for (const [id, row] of this.#idsOf().rowsOf(Object.keys(decisions))) {
      const decision = decisions[id];
      if (decision !== undefined) items.decision[row] = DECISIONS.indexOf(decision) + 1;
    }
    items.judge(this.#world());
    this.#changed();
  }

  async close(): Promise<void> {
    await Promise.all(this.#data.trees.map((tree) => tree.close()));
  }

  #world(): World {
    return {
      accounts: this.#data.accounts,
      answers: this.#answers,
      countUnknownAsPublic: this.#preferences.countUnknownAsPublic,
      now: this.#data.generatedAt.getTime(),
    };
  }

  #setAnswer(id: string, answer: Answer | null): number {
    if (answer === null) this.#answers.delete(id);
    else this.#answers.set(id, answer);
    const { items, accounts } = this.#data;
    const touched = new Set<number>();
    items.circumstances.forEach((c, i) => {
      if (concerns(id, c, accounts)) touched.add(i);
    });
    const changed = items.judge(this.#world(), touched, this.#preferences.includeReactions);
    this.#changed();
    return changed;
  }

  #remember(change: Change, back: () => void): void {
    this.#undo.add(change, back);
    this.#changed();
  }

  #changed(): void {
    this.#page = null;
    this.#overview = null;
    this.#questions = null;
    this.#decided = null;
  }

  /** Whether an account is the person's; everybody's where none is asked for. Throws `person-unknown`. */
  #whose(person: number | undefined): Whose {
    if (person === undefined) return EVERYBODY;
    const accounts = this.#people[person];
    if (accounts === undefined) throw new ProblemError("person-unknown", { person });
    return (account) => accounts.includes(account);
  }

  #summary(whose: Whose): Summary {
    return summarise(countBoth(this.#data, this.#preferences.includeReactions, whose));
  }

  /** Each person, where there are several. */
  #several(): { people?: Person[] } {
    if (this.#people.length < 2) return {};
    const people = this.#people.map((accounts, i) => ({
      accounts: [...accounts],
      summary: this.#summary(this.#whose(i)),
    }));
    return { people };
  }

  #accounts(): Account[] {
    return this.#data.accounts.map(describeAccount);
  }

  #idsOf(): Ids {
    this.#ids ??= new Ids(this.#data.items, (account) => this.#data.accounts[account]?.platform ?? "facebook");
    return this.#ids;
  }

  #searchOf(): Search {
    this.#search ??= new Search(indexTexts(this.#data.items), this.#data.items.rows);
    return this.#search;
  }

  #known(row: number): number {
    const { items } = this.#data;
    if (!Number.isInteger(row) || row < 0 || row >= items.table.n || items.merged.into[row] !== -1)
      throw new ProblemError("row-unknown", { row });
    return row;
  }
}

function isRows(target: readonly number[] | Filter): target is readonly number[] {
  return Array.isArray(target);
}

function isValid(id: string, answer: Answer): boolean {
  try {
    checkAnswer(id, answer);
    return true;
  } catch {
    return false;
  }
}
