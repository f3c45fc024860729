import { concerns } from "../exposure/topics.ts";
import type { World } from "../exposure/world.ts";
import type { Filter } from "../model/filter.ts";
import type { Change } from "../model/query.ts";
import type { Answer, Summary } from "../model/report.ts";
import type { Sighting } from "../model/sighting.ts";
import type { ViewFound } from "../model/viewFound.ts";
import { DECISIONS, type Decision, VERDICTS } from "../model/vocabulary.ts";
import type { AuditData } from "./auditData.ts";
import type { Indexes } from "./indexes.ts";
import { misfitOf } from "./query/filter.ts";
import { headlineOf, noCounts, type Whose } from "./query/summary.ts";
import { checkAnswer } from "./questions/questions.ts";
import type { OwnedWords, Preferences, TriedAnswers, UserWords } from "./types.ts";
import { UndoList } from "./undo.ts";
import { holding, isBesideSeen } from "./view/holding.ts";
import { lookAt, type ShownPage } from "./view/showView.ts";

/**
 * The user's words and preferences, and the items judged by them: whatever changes a verdict goes through here, and judges what it
 * touches. Everything is judged when it is made.
 */
export class Judgement {
  readonly #data: AuditData;
  readonly #indexes: Indexes;
  readonly #answers = new Map<string, Answer>();
  readonly #undo = new UndoList();
  readonly #changed: () => void;
  #preferences: Preferences;
  /** Decisions by item id, for the reports; null where they changed since. */
  #decided: Map<string, Decision> | null = null;

  /** `changed` is called after each change, so that what was made of the verdicts before is not given again. */
  constructor(data: AuditData, indexes: Indexes, preferences: Partial<Preferences>, changed: () => void) {
    this.#data = data;
    this.#indexes = indexes;
    this.#preferences = { region: "eu", countUnknownAsPublic: false, includeReactions: false, ...preferences };
    this.#changed = () => {
      this.#decided = null;
      changed();
    };
    data.items.judge(this.world());
  }

  get preferences(): Preferences {
    return this.#preferences;
  }

  get answers(): ReadonlyMap<string, Answer> {
    return this.#answers;
  }

  world(): World {
    return {
      accounts: this.#data.accounts,
      answers: holding(this.#answers, this.#data),
      countUnknownAsPublic: this.#preferences.countUnknownAsPublic,
      now: this.#data.generatedAt.getTime(),
    };
  }

  setPreferences(change: Partial<Preferences>): void {
    const before = this.#preferences;
    this.#preferences = { ...before, ...change };
    if (before.countUnknownAsPublic !== this.#preferences.countUnknownAsPublic) this.#data.items.judge(this.world());
    this.#changed();
  }

  answer(id: string, answer: Answer | null): number {
    if (answer !== null) checkAnswer(id, answer);
    const before = this.#answers.get(id) ?? null;
    const changed = this.#setAnswer(id, answer);
    this.#remember({ type: "answer", items: changed }, () => this.#setAnswer(id, before));
    return changed;
  }

  /** See {@link AuditStore.tryOut}. */
  tryOut(answers: TriedAnswers, without: readonly Filter[], whose: Whose): Summary["headline"] {
    for (const [id, answer] of Object.entries(answers)) if (answer !== null) checkAnswer(id, answer);
    const before = Object.keys(answers).map((id) => [id, this.#answers.get(id) ?? null] as const);
    for (const [id, answer] of Object.entries(answers)) this.#setAnswer(id, answer);
    const { items } = this.#data;
    const misfits = without.map((filter) => misfitOf(filter, this.#data, () => this.#indexes.search));
    const counts = noCounts();
    for (const row of items.rows) {
      if (items.isReaction(row) && !this.#preferences.includeReactions) continue;
      if (!whose(items.account[row] ?? 0)) continue;
      if (misfits.some((misfit) => misfit(row) === 0)) continue;
      const verdict = VERDICTS[items.verdictAt(row)];
      if (verdict !== undefined) counts[verdict]++;
    }
    for (const [id, answer] of before) this.#setAnswer(id, answer);
    return headlineOf(counts);
  }

  /** The rows must be of items, and are kept: nobody may write to them afterwards. */
  decide(rows: readonly number[] | Uint32Array, decision: Decision | null): void {
    const { items } = this.#data;
    const code = codeOf(decision);
    const before = Uint8Array.from(rows, (row) => items.decision[row] ?? 0);
    const put = (value: (i: number) => number) => {
      rows.forEach((row, i) => {
        items.decision[row] = value(i);
      });
      items.judgeRows(this.world(), rows);
    };
    put(() => code);
    this.#remember({ type: "decision", items: rows.length }, () => put((i) => before[i] ?? 0));
  }

  /** See {@link AuditStore.show}. */
  show(page: ShownPage): ViewFound {
    const { added, found } = lookAt(this.#data, page);
    if (added.size > 0) this.#see(added);
    return found(this.#answers);
  }

  #see(sightings: ReadonlyMap<number, Sighting>): void {
    const { items } = this.#data;
    const put = (all: ReadonlyMap<number, Sighting | null>) => {
      for (const [row, sighting] of all) items.sightings.set(row, sighting);
      // An answer may hold, or no longer, by what was seen.
      if ([...this.#answers.values()].some(isBesideSeen)) items.judge(this.world());
      else items.judgeRows(this.world(), all.keys());
    };
    const before = new Map([...sightings.keys()].map((row) => [row, items.sightings.at(row)]));
    put(sightings);
    this.#remember({ type: "view", items: sightings.size }, () => put(before));
  }

  undo(): Change | null {
    const change = this.#undo.takeBack();
    if (change !== null) this.#changed();
    return change;
  }

  decisionOf(id: string): Decision | null {
    this.#decided ??= new Map(Object.entries(this.words().decisions));
    return this.#decided.get(id) ?? null;
  }

  words(): OwnedWords {
    const decisions: Record<string, Decision> = {};
    const sightings: Record<string, Sighting> = {};
    const owners = new Map<string, number>();
    const { items } = this.#data;
    // By time, as ids are made.
    for (const row of items.newestFirst) {
      const [decision, sighting] = [items.decisionAt(row), items.sightings.at(row)];
      if (decision === null && sighting === null) continue;
      const id = this.#indexes.ids.of(row);
      if (decision !== null) decisions[id] = decision;
      if (sighting !== null) sightings[id] = sighting;
      owners.set(id, items.account[row] ?? 0);
    }
    return { answers: Object.fromEntries(this.#answers), decisions, sightings, owners };
  }

  /** Takes over words kept from before; answers that no question has any more are left out. */
  restore({ answers, decisions, sightings }: UserWords): void {
    for (const [id, answer] of Object.entries(answers)) if (isValid(id, answer)) this.#answers.set(id, answer);
    const { items } = this.#data;
    const ids = new Set([...Object.keys(decisions), ...Object.keys(sightings)]);
    for (const [id, row] of this.#indexes.ids.rowsOf(ids)) {
      if (decisions[id] !== undefined) items.decision[row] = codeOf(decisions[id]);
      if (sightings[id] !== undefined) items.sightings.set(row, sightings[id]);
    }
    items.judge(this.world());
    this.#changed();
  }

  #setAnswer(id: string, answer: Answer | null): number {
    if (answer === null) this.#answers.delete(id);
    else this.#answers.set(id, answer);
    const { items, accounts } = this.#data;
    const touched = new Set<number>();
    items.circumstances.forEach((c, i) => {
      if (concerns(id, c, accounts)) touched.add(i);
    });
    const changed = items.judge(this.world(), touched, this.#preferences.includeReactions);
    this.#changed();
    return changed;
  }

  #remember(change: Change, back: () => void): void {
    this.#undo.add(change, back);
    this.#changed();
  }
}

/** As it stands in the column `Items.decision`. */
const codeOf = (decision: Decision | null): number => (decision === null ? 0 : DECISIONS.indexOf(decision) + 1);

function isValid(id: string, answer: Answer): boolean {
  try {
    checkAnswer(id, answer);
    return true;
  } catch {
    return false;
  }
}
