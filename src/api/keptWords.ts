import type { AuditStore } from "../audit/types.ts";
import type { Problem } from "../model/problem.ts";
import type { Tracking } from "../model/settings.ts";
import { answersOf, joinWords, mergeDecisions, type OpenAccount, type Words } from "../state/accountWords.ts";
import { type Autosave, autosave } from "../state/autosave.ts";
import type { AccountState } from "../state/schema.ts";
import type { State } from "../state/state.ts";
import { problemOf } from "./problemOf.ts";

const NOTHING: Words = { answers: {}, decisions: {} };

const EMPTY: AccountState = { savedAt: new Date(0).toISOString(), answers: {}, decisions: {}, tracking: null };

/** Brings the user's words back into an audit that opens, and keeps them saved while they change. */
export class KeptWords {
  readonly #state: State;
  readonly #autosave: Autosave;
  #store: AuditStore | null = null;
  #accounts: OpenAccount[] = [];
  #kept: (AccountState | null)[] = [];
  #before: Words = NOTHING;
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
    this.#accounts = accounts;
    this.#store = store;
    if (this.#kept.some((state) => state !== null)) store.restore(joinWords(accounts, this.#kept));
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
    this.#kept = this.#accounts.map((_account, index) => ({
      savedAt,
      answers: answersOf(now.answers, this.#accounts, index),
      decisions: mergeDecisions(this.#kept[index]?.decisions ?? {}, this.#before.decisions, now.decisions),
      tracking: this.#kept[index]?.tracking ?? null,
    }));
    this.#before = now;
    const pairs = this.#accounts.map((account, index) => [account, this.#kept[index]] as const);
    for (const [account, state] of pairs) if (state) await this.#state.saveAccount(account, state);
  }
}
