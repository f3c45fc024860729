import type { Problem } from "../model/problem.ts";
import type { Answers } from "../model/report.ts";
import type { Tracking } from "../model/settings.ts";
import type { Decision } from "../model/vocabulary.ts";
import { answersOf, joinWords, mergeDecisions, type OpenAccount, type Words } from "../state/accountWords.ts";
import { type Autosave, autosave } from "../state/autosave.ts";
import { hideNames, showNames } from "../state/hiddenNames.ts";
import type { AccountState } from "../state/schema.ts";
import type { State } from "../state/state.ts";
import type { AuditStore, OwnedWords } from "../store/types.ts";
import { problemOf } from "./problemOf.ts";

const NOTHING: OwnedWords = { answers: {}, decisions: {}, owners: new Map() };

const EMPTY: AccountState = { savedAt: new Date(0).toISOString(), answers: {}, decisions: {}, tracking: null };

/** Brings the user's words back into an audit that opens, and keeps them saved while they change. */
export class KeptWords {
  readonly #state: State;
  readonly #autosave: Autosave;
  #store: AuditStore | null = null;
  #accounts: OpenAccount[] = [];
  /** As saved: names in the ids of answers hidden. */
  #kept: (AccountState | null)[] = [];
  /** Saved answers about somebody this audit does not know, by account. */
  #unseen: Answers[] = [];
  #before = NOTHING;
  #queue: Promise<void> = Promise.resolve();

  constructor(state: State, onProblem: (problem: Problem) => void) {
    this.#state = state;
    this.#autosave = autosave(
      () => this.#save(),
      (error) => onProblem(problemOf(error)),
    );
  }

  /** Restores what was kept of the audit's accounts. */
  async attach(store: AuditStore): Promise<void> {
    const accounts = store.fingerprints();
    this.#kept = await Promise.all(accounts.map((account) => this.#state.loadAccount(account)));
    const shown = this.#kept.map((state, index) => this.#show(store, accounts, state, index));
    this.#unseen = shown.map((words) => words?.unseen ?? {});
    this.#accounts = accounts;
    this.#store = store;
    if (shown.some((words) => words !== null)) store.restore(joinWords(accounts, shown));
    this.#before = store.words();
  }

  /** Saves what waits and lets go of the audit. */
  async detach(): Promise<void> {
    await this.#autosave.flush();
    await this.drop();
  }

  /** Lets go of the audit without saving: what was kept is being forgotten. */
  async drop(): Promise<void> {
    this.#store = null;
    this.#accounts = [];
    this.#kept = [];
    this.#unseen = [];
    this.#before = NOTHING;
    await this.#queue.catch(() => undefined); // a save that had begun
  }

  touch(): void {
    if (this.#store !== null) this.#autosave.touch();
  }

  flush(): Promise<void> {
    return this.#autosave.flush();
  }

  /** How far the user is with objecting, by platform: the open account's, else what was noted without an account. */
  tracking(): Tracking[] {
    const own = this.#kept.flatMap((state) => (state?.tracking ? [state.tracking] : []));
    const general = this.#state.general.tracking.filter((one) => !own.some((mine) => mine.platform === one.platform));
    return [...own, ...general];
  }

  /** Keeps the tracking with the open account of its platform, else without an account. On the disk when it returns. */
  async track(tracking: Tracking): Promise<void> {
    const index = this.#accounts.findIndex((account) => account.platform === tracking.platform);
    if (index < 0) {
      const others = this.#state.general.tracking.filter((one) => one.platform !== tracking.platform);
      this.#state.general = { ...this.#state.general, tracking: [...others, tracking] };
      return this.#state.saveGeneral();
    }
    this.#kept[index] = { ...(this.#kept[index] ?? EMPTY), tracking };
    await this.#save();
  }

  #show(store: AuditStore, accounts: readonly OpenAccount[], state: AccountState | null, index: number) {
    const account = accounts[index];
    if (state === null || account === undefined) return null;
    const found = showNames(state.answers, store.namedQuestions(index), this.#state.nameKey(account));
    return { ...found, decisions: state.decisions };
  }

  /** One save at a time, so that an older one never lands after a newer one. */
  #save(): Promise<void> {
    this.#queue = this.#queue.catch(() => undefined).then(() => this.#write());
    return this.#queue;
  }

  async #write(): Promise<void> {
    const store = this.#store;
    if (store === null) return;
    const now = store.words();
    const savedAt = new Date().toISOString();
    const [before, decided] = [this.#before, now].map((words) => byAccount(words, this.#accounts.length));
    this.#kept = this.#accounts.map((account, index) => ({
      savedAt,
      answers: {
        ...this.#unseen[index],
        ...hideNames(answersOf(now.answers, this.#accounts, index), this.#state.nameKey(account)),
      },
      decisions: mergeDecisions(this.#kept[index]?.decisions ?? {}, before?.[index] ?? {}, decided?.[index] ?? {}),
      tracking: this.#kept[index]?.tracking ?? null,
    }));
    this.#before = now;
    const pairs = this.#accounts.map((account, index) => [account, this.#kept[index]] as const);
    for (const [account, state] of pairs) if (state) await this.#state.saveAccount(account, state);
  }
}

/** Decisions by the account whose item each is about, so that every file holds its own account's only. */
function byAccount({ decisions, owners }: OwnedWords, accounts: number): Words["decisions"][] {
  const out: Record<string, Decision>[] = Array.from({ length: accounts }, () => ({}));
  for (const [id, decision] of Object.entries(decisions)) {
    const own = out[owners.get(id) ?? -1];
    if (own !== undefined) own[id] = decision;
  }
  return out;
}
