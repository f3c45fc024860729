import { describeAccount } from "../exposure/describeAccount.ts";
import { accountOf } from "../exposure/topics.ts";
import type { Filter } from "../model/filter.ts";
import { ProblemError } from "../model/problem.ts";
import type { Change, Facets, Overview, Page, QuestionDetail, Sort } from "../model/query.ts";
import type { Account, Answer, Item, Person, ReportHead, Summary } from "../model/report.ts";
import type { Decision } from "../model/vocabulary.ts";
import { policyVersion } from "../policy/index.ts";
import type { AuditData } from "./auditData.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { Indexes } from "./indexes.ts";
import { itemOf, rowOf } from "./itemOf.ts";
import { Judgement } from "./judgement.ts";
import { mediaFileOf } from "./media/mediaFile.ts";
import { onlyAccounts } from "./onlyAccounts.ts";
import { peopleOf, whoseOf } from "./people.ts";
import { countFacets } from "./query/facets.ts";
import { filterRows } from "./query/filteredRows.ts";
import { overviewOf } from "./query/overview.ts";
import { countBoth, summarise, type Whose } from "./query/summary.ts";
import { namedQuestions } from "./questions/namedQuestions.ts";
import { listQuestions } from "./questions/questions.ts";
import type { AuditStore, MediaFile, OwnedWords, Preferences, ReportSource, TriedAnswers, UserWords } from "./types.ts";
import { warmUp } from "./warmUp.ts";

/** The audit in memory: see {@link AuditStore}. What changes verdicts is in `judgement.ts`; the rest here answers from them. */
export class Store implements AuditStore {
  readonly #data: AuditData;
  readonly #indexes: Indexes;
  readonly #judgement: Judgement;
  /** The accounts of each person found. */
  readonly #people: readonly (readonly number[])[];
  #page: { key: string; rows: Uint32Array } | null = null;
  /** Several screens ask for the same after every change. */
  #overview: Overview | null = null;
  #questions: QuestionDetail[] | null = null;

  constructor(data: AuditData, preferences: Partial<Preferences> = {}) {
    this.#data = data;
    this.#people = peopleOf(data.accounts);
    this.#indexes = new Indexes(data);
    this.#judgement = new Judgement(data, this.#indexes, preferences, () => {
      this.#page = null;
      this.#overview = null;
      this.#questions = null;
    });
  }

  get itemCount(): number {
    return this.#data.items.rows.length;
  }

  head(person?: number): ReportHead {
    const { sources, files, problems, generatedAt } = this.#data;
    return {
      schema: "outscope-report/1",
      generatedAt: generatedAt.toISOString(),
      ...(this.#data.example && { example: true }),
      policy: { version: policyVersion, region: this.#judgement.preferences.region },
      sources: [...sources],
      accounts: this.#accounts(),
      files: [...files],
      summary: this.#summary(whoseOf(this.#people, person)),
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
    const ids = this.#indexes.ids;
    const { items } = this.#data;
    const whose = whoseOf(this.#people, person);
    for (const row of items.newestFirst) if (whose(items.account[row] ?? 0)) yield itemOf(row, this.#data, ids);
  }

  ofPerson(person: number): ReportSource {
    const head = this.head(person);
    const { items: itemCount } = head.summary;
    const decisionOf = (id: string) => this.decisionOf(id);
    const source = { head: () => head, itemCount, items: () => this.items(person), decisionOf };
    return onlyAccounts(source, this.#people[person] ?? []);
  }

  decisionOf(id: string): Decision | null {
    return this.#judgement.decisionOf(id);
  }

  overview(person?: number): Overview {
    if (person === undefined && this.#overview !== null) return this.#overview;
    const { includeReactions } = this.#judgement.preferences;
    const whose = whoseOf(this.#people, person);
    const found = overviewOf(this.#data, this.#accounts(), this.questions(person), includeReactions, whose);
    const reduced = [...this.#judgement.answers].some(
      ([id, a]) =>
        typeof a === "object" && a.limitPastPostsOn !== undefined && whose(accountOf(id, this.#data.accounts)),
    );
    const overview = { ...found, ...this.#several(), reduced };
    if (person === undefined) this.#overview = overview;
    return overview;
  }

  questions(person?: number): QuestionDetail[] {
    this.#questions ??= listQuestions(
      this.#data,
      { ...this.#judgement.world(), answers: this.#judgement.answers },
      this.#judgement.preferences.includeReactions,
    );
    const whose = whoseOf(this.#people, person);
    return person === undefined ? this.#questions : this.#questions.filter(({ account }) => whose(account));
  }

  answer(id: string, answer: Answer | null): number {
    return this.#judgement.answer(id, answer);
  }

  answerTo(id: string): Answer | null {
    return this.#judgement.answers.get(id) ?? null;
  }

  isProfessional(account: number): boolean | null {
    return this.#data.accounts[account]?.professional ?? null;
  }

  tryOut(answers: TriedAnswers, without: readonly Filter[], person?: number): Summary["headline"] {
    return this.#judgement.tryOut(answers, without, whoseOf(this.#people, person));
  }

  undo(): Change | null {
    return this.#judgement.undo();
  }

  page(filter: Filter, sort: Sort, from: number, limit: number): Page {
    const key = JSON.stringify([filter, sort]);
    if (this.#page?.key !== key)
      this.#page = { key, rows: filterRows(filter, sort, this.#data, () => this.#indexes.search) };
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
      world: () => this.#judgement.world(),
      search: () => this.#indexes.search,
      includeReactions: () => this.#judgement.preferences.includeReactions,
    });
  }

  facets(filter: Filter): Facets {
    return countFacets(filter, this.#data, () => this.#indexes.search);
  }

  item(row: number): Item {
    return itemOf(this.#known(row), this.#data, this.#indexes.ids);
  }

  decisionAt(row: number): Decision | null {
    return this.#data.items.decisionAt(this.#known(row));
  }

  decide(target: readonly number[] | Filter, decision: Decision | null): number {
    const rows = isRows(target)
      ? target.map((row) => this.#known(row))
      : filterRows(target, { by: "date", descending: true }, this.#data, () => this.#indexes.search).slice();
    this.#judgement.decide(rows, decision);
    return rows.length;
  }

  show: AuditStore["show"] = (page) => this.#judgement.show(page);

  setPreferences(change: Partial<Preferences>): void {
    this.#judgement.setPreferences(change);
  }

  preferences(): Preferences {
    return this.#judgement.preferences;
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
    const ids = this.#indexes.ids;
    for (const row of items.newestFirst) if (items.account[row] === account) yield ids.of(row);
  }

  words(): OwnedWords {
    return this.#judgement.words();
  }

  restore(words: UserWords): void {
    this.#judgement.restore(words);
  }

  async close(): Promise<void> {
    await Promise.all(this.#data.trees.map((tree) => tree.close()));
  }

  #summary(whose: Whose): Summary {
    return summarise(countBoth(this.#data, this.#judgement.preferences.includeReactions, whose));
  }

  /** Each person, where there are several. */
  #several(): { people?: Person[] } {
    if (this.#people.length < 2) return {};
    const people = this.#people.map((accounts, i) => ({
      accounts: [...accounts],
      summary: this.#summary(whoseOf(this.#people, i)),
    }));
    return { people };
  }

  #accounts(): Account[] {
    return this.#data.accounts.map(describeAccount);
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
