import { type Problem, ProblemError } from "../model/problem.ts";
import type { Tracking } from "../model/settings.ts";
import { answersOf, joinWords, type OpenAccount, type Words } from "../state/accountWords.ts";
import { type Autosave, autosave } from "../state/autosave.ts";
import { hideIds, showIds } from "../state/hiddenIds.ts";
import { hideNames, showNames } from "../state/hiddenNames.ts";
import { mergeChange } from "../state/mergeChange.ts";
import type { AccountState } from "../state/schema.ts";
import type { State } from "../state/state.ts";
import type { AuditStore, OwnedWords } from "../store/types.ts";
import { problemOf } from "./problemOf.ts";

const NO_WORDS: Words = { answers: {}, decisions: {}, sightings: {} };
const NOTHING: OwnedWords = { ...NO_WORDS, owners: new Map() };

/** Brings the user's words back into an audit that opens, and keeps them saved while they change. */
export class KeptWords {
  readonly #state: State;
  readonly #autosave: Autosave;
  #store: AuditStore | null = null;
  #accounts: OpenAccount[] = [];
  /** As saved: names and items hidden. */
  #kept: (AccountState | null)[] = [];
  /** Tracking that is to be saved, by the index of the account. */
  readonly #tracked = new Map<number, Tracking>();
  /** Hashes of ids by account, made once. */
  #hashes: Map<string, string>[] = [];
  /** The words that the disk has of this host. */
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
    this.#tracked.clear();
    this.#hashes = [];
    this.#before = NOTHING;
    await this.#queue.catch(() => undefined); // a save that had begun
  }

  touch(): void {
    if (this.#store !== null) this.#autosave.touch();
  }

  flush(): Promise<void> {
    return this.#autosave.flush();
  }

  /**
   * How far the user is with objecting, by platform: the open account's, else what was noted without an account. `of`: one person's
   * accounts, where there are several people; what was noted without an account is nobody's among them.
   */
  tracking(of: readonly number[] | null): Tracking[] {
    const own = this.#accounts.flatMap((_, index) => {
      const tracking = this.#tracked.get(index) ?? this.#kept[index]?.tracking;
      return tracking && (of === null || of.includes(index)) ? [tracking] : [];
    });
    if (of !== null) return own;
    const general = this.#state.general.tracking.filter((one) => !own.some((mine) => mine.platform === one.platform));
    return [...own, ...general];
  }

  /**
   * Keeps the tracking with the open account of its platform, else without an account. On the disk when it returns. `of`: one
   * person's accounts, where there are several people. @throws ProblemError `input-invalid`: they have none of this platform.
   */
  async track(tracking: Tracking, of: readonly number[] | null): Promise<void> {
    const isTheirs = (index: number) => of === null || of.includes(index);
    const index = this.#accounts.findIndex(({ platform }, i) => platform === tracking.platform && isTheirs(i));
    if (index < 0 && of !== null) throw new ProblemError("input-invalid", { at: "platform" });
    if (index < 0) {
      const others = this.#state.general.tracking.filter((one) => one.platform !== tracking.platform);
      this.#state.general = { ...this.#state.general, tracking: [...others, tracking] };
      return this.#state.saveGeneral();
    }
    this.#tracked.set(index, tracking);
    await this.#save();
    if (this.#tracked.get(index) === tracking) this.#tracked.delete(index);
  }

  /** The marks under which letters about these accounts are kept; about all that are open, where none are named. */
  ownersOf(accounts: readonly number[] | null): string[] {
    return this.#accounts
      .filter((_, index) => accounts === null || accounts.includes(index))
      .map((account) => this.#state.ownerMark(account));
  }

  #show(store: AuditStore, accounts: readonly OpenAccount[], state: AccountState | null, index: number) {
    const account = accounts[index];
    if (state === null || account === undefined) return null;
    const key = this.#state.nameKey(account);
    const answers = showNames(state.answers, store.namedQuestions(index), key);
    const ids = isEmpty(state.decisions) && isEmpty(state.sightings) ? [] : [...store.idsOf(index)];
    return { answers, decisions: showIds(state.decisions, ids, key), sightings: showIds(state.sightings, ids, key) };
  }

  /** One save at a time, so that an older one never lands after a newer one. */
  #save(): Promise<void> {
    this.#queue = this.#queue.catch(() => undefined).then(() => this.#write());
    return this.#queue;
  }

  async #write(): Promise<void> {
    const store = this.#store;
    if (store === null) return;
    const words = store.words();
    // Another host forgot everything: what was saved before was forgotten with it, and only the change in hand is kept.
    if (!(await this.#writeChange(words))) {
      this.#hashes = [];
      await this.#writeChange(words);
    }
    if (this.#store === store) this.#before = words;
  }

  /** Adds to each account's file what changed since the last save. False where everything was forgotten meanwhile. */
  async #writeChange(words: OwnedWords): Promise<boolean> {
    const [before, now] = [this.#before, words].map((all) => this.#hidden(all));
    const kept: (AccountState | null)[] = [];
    for (const [index, account] of this.#accounts.entries()) {
      const [old, own] = [before?.[index] ?? NO_WORDS, now?.[index] ?? NO_WORDS];
      const saved = await this.#state.changeAccount(account, (disk) => ({
        savedAt: new Date().toISOString(),
        answers: mergeChange(disk?.answers ?? {}, old.answers, own.answers),
        decisions: mergeChange(disk?.decisions ?? {}, old.decisions, own.decisions),
        sightings: mergeChange(disk?.sightings ?? {}, old.sightings, own.sightings),
        tracking: this.#tracked.get(index) ?? disk?.tracking ?? null,
      }));
      if (saved === null) return false;
      kept.push(saved);
    }
    if (this.#accounts.length === kept.length) this.#kept = kept; // else the audit was let go of
    return true;
  }

  /** The words by account, as they are saved. */
  #hidden(words: OwnedWords): Words[] {
    const size = this.#accounts.length;
    const decisions = byAccount(words.decisions, words.owners, size);
    const sightings = byAccount(words.sightings, words.owners, size);
    return this.#accounts.map((account, index) => {
      const key = this.#state.nameKey(account);
      const known = this.#hashes[index] ?? new Map<string, string>();
      this.#hashes[index] = known;
      return {
        answers: hideNames(answersOf(words.answers, this.#accounts, index), key),
        decisions: hideIds(decisions[index] ?? {}, key, known),
        sightings: hideIds(sightings[index] ?? {}, key, known),
      };
    });
  }
}

const isEmpty = (words: object): boolean => Object.keys(words).length === 0;

/** Words about items by the account whose item each is about, so that every file holds its own account's only. */
function byAccount<V>(
  words: Readonly<Record<string, V>>,
  owners: ReadonlyMap<string, number>,
  accounts: number,
): Record<string, V>[] {
  const out: Record<string, V>[] = Array.from({ length: accounts }, () => ({}));
  for (const [id, word] of Object.entries(words)) {
    const own = out[owners.get(id) ?? -1];
    if (own !== undefined) own[id] = word;
  }
  return out;
}
