import { createHash, createHmac, randomBytes } from "node:crypto";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type Problem, ProblemError } from "../model/problem.ts";
import { DEFAULT_SETTINGS } from "../model/settings.ts";
import { Decision } from "../model/vocabulary.ts";
import { systemCode } from "../system/systemCode.ts";
import type { OpenAccount } from "./accountWords.ts";
import { TEMPORARY } from "./atomicFile.ts";
import type { Cipher } from "./cipher.ts";
import { forgetFolder } from "./folders.ts";
import { hideIds } from "./hiddenIds.ts";
import { freeLock, withLock } from "./lock.ts";
import { mergeGeneral } from "./mergeGeneral.ts";
import {
  ACCOUNT_VERSION,
  AccountState,
  GENERAL_VERSION,
  GeneralState,
  InstallState,
  type Migration,
  migrations,
} from "./schema.ts";
import { StateFile } from "./stateFile.ts";

/** How old a temporary file must be before it counts as left behind: another run may be writing right now. */
const LEFT_BEHIND_MS = 10 * 60 * 1000;

/**
 * Everything that is kept between runs, in one folder. Problems met on the way are collected, not thrown. Several hosts may use
 * one folder: each save takes in what the others have saved, under a lock.
 */
export class State {
  readonly folder: string;
  /** `state-damaged` and `state-newer`, for the screens to show. */
  readonly problems: Problem[] = [];
  general: GeneralState = noGeneral();
  /** As it was last read or written: what differs from it is what this host changed. */
  #savedGeneral: GeneralState = noGeneral();
  readonly #alsoForget: readonly string[];
  readonly #cipher: Cipher | null;
  readonly #accounts = new Map<string, StateFile<AccountState>>();
  #generalFile: StateFile<GeneralState>;
  #salt = "";
  /** Why the salt cannot be read: it is sealed, or of a newer program. */
  #noSalt: Problem | null = null;

  private constructor(folder: string, cipher: Cipher | null, alsoForget: readonly string[]) {
    this.folder = folder;
    this.#alsoForget = alsoForget;
    this.#cipher = cipher;
    this.#generalFile = this.#newGeneralFile();
  }

  /**
   * Opens (or makes, mode 0700) the folder and reads the settings. A damaged file is set aside and reported in
   * `problems`.
   * @param alsoForget the folders of other hosts, which `forget` empties too
   * @throws ProblemError `state-folder-unusable` {folder, reason} where the folder cannot be made, read or written.
   */
  static async open(folder: string, cipher: Cipher | null = null, alsoForget: readonly string[] = []): Promise<State> {
    const state = new State(folder, cipher, alsoForget);
    try {
      await mkdir(join(folder, "accounts"), { recursive: true, mode: 0o700 });
      await state.#sweep();
      const freed = await freeLock(folder);
      if (freed !== null) state.report(freed);
      await withLock(folder, () => state.#begin());
    } catch (cause) {
      if (cause instanceof ProblemError) throw cause;
      throw new ProblemError("state-folder-unusable", { folder, reason: systemCode(cause) }, { cause });
    }
    return state;
  }

  /** Where the app's own example export is written when the user tries it. */
  get exampleFolder(): string {
    return join(this.folder, "example");
  }

  /**
   * Saves what this host changed of `general`, and takes in what other hosts did.
   * @throws ProblemError as {@link StateFile.save}.
   */
  async saveGeneral(): Promise<void> {
    await withLock(this.folder, async () => {
      const mine = this.general;
      const before = this.#savedGeneral;
      if (await this.#wasForgotten()) await this.#begin();
      const disk = this.#note(await this.#generalFile.load()) ?? noGeneral();
      const merged = mergeGeneral(disk, before, mine);
      await this.#generalFile.save(merged);
      // What was changed while the disk was at work is not lost: its own save comes next.
      this.general = this.general === mine ? merged : mergeGeneral(merged, mine, this.general);
      this.#savedGeneral = structuredClone(merged);
    });
  }

  /** What was kept of an account, or null. A problem is added to `problems`. */
  async loadAccount(account: OpenAccount): Promise<AccountState | null> {
    return withLock(this.folder, async () => {
      const file = this.#accountFile(account);
      const kept = this.#note(await file.load());
      // What an older version wrote may say more than is to be said; it need not wait for the next change.
      if (kept !== null && file.isOld) await file.save(kept);
      return kept;
    });
  }

  /**
   * Changes what is kept of an account, as it is on the disk now; null where another host has forgotten everything since:
   * then nothing is written, because what this one knows was to be forgotten too.
   * @throws ProblemError as {@link StateFile.save}.
   */
  async changeAccount(
    account: OpenAccount,
    change: (kept: AccountState | null) => AccountState,
  ): Promise<AccountState | null> {
    return withLock(this.folder, async () => {
      if (await this.#wasForgotten()) {
        await this.#begin();
        return null;
      }
      // Without this install's salt the file would get a name under which it is never found again.
      if (this.#noSalt !== null) throw new ProblemError(this.#noSalt.code, this.#noSalt.data);
      const file = this.#accountFile(account);
      const changed = change(this.#note(await file.load()));
      await file.save(changed);
      return changed;
    });
  }

  /** Hides the names in an account's saved answers: made of this install's salt and of whose account it is, kept nowhere. */
  nameKey({ platform, fingerprint }: OpenAccount): Uint8Array {
    return createHmac("sha256", Buffer.from(this.#salt, "hex")).update(`names\n${platform}\n${fingerprint}`).digest();
  }

  /** Under which a letter about an account is kept: the same for the same account, and tells nobody whose it is. */
  ownerMark(account: OpenAccount): string {
    return createHmac("sha256", this.nameKey(account)).update("owner").digest("hex").slice(0, 32);
  }

  /**
   * Removes every file this program keeps, also those set aside and those of other hosts, and starts anew with a new salt.
   * @throws the file system's error for the first that cannot be removed; the others are gone.
   */
  async forget(): Promise<void> {
    const failures: unknown[] = [];
    const empty = (folder: string) => forgetFolder(folder).catch((error) => void failures.push(error));
    await withLock(this.folder, async () => {
      await empty(this.folder);
      this.problems.length = 0;
      await this.#begin();
    });
    for (const folder of this.#alsoForget) await empty(folder);
    if (failures.length > 0) throw failures[0];
  }

  /** Adds a problem for the screens to show, once. */
  report(problem: Problem): void {
    const same = (one: Problem) => one.code === problem.code && one.data.file === problem.data.file;
    if (!this.problems.some(same)) this.problems.push(problem);
  }

  /** Reads the settings and this installation's salt, which is made where there is none. Under the lock. */
  async #begin(): Promise<void> {
    await mkdir(join(this.folder, "accounts"), { recursive: true, mode: 0o700 });
    this.#accounts.clear();
    this.#generalFile = this.#newGeneralFile();
    this.general = this.#note(await this.#generalFile.load()) ?? noGeneral();
    this.#savedGeneral = structuredClone(this.general);
    const file = this.#file("install", "outscope-install", InstallState);
    const loaded = await file.load();
    this.#noSalt = file.refused ? loaded.problem : null;
    const install = this.#note(loaded) ?? { salt: randomBytes(32).toString("hex") };
    if (loaded.value === null && !file.refused) await file.save(install);
    this.#salt = install.salt;
  }

  /** Forgetting makes a new salt: another one than ours, or none, tells that another host forgot everything. */
  async #wasForgotten(): Promise<boolean> {
    const { value, problem } = await this.#file("install", "outscope-install", InstallState).load();
    return problem === null && value?.salt !== this.#salt;
  }

  #accountFile(account: OpenAccount): StateFile<AccountState> {
    const hash = createHash("sha256")
      .update(`${this.#salt}\n${account.platform}\n${account.fingerprint}`)
      .digest("hex");
    const file = this.#accounts.get(hash) ?? this.#newAccountFile(join("accounts", hash), this.nameKey(account));
    this.#accounts.set(hash, file);
    return file;
  }

  #newAccountFile(name: string, key: Uint8Array): StateFile<AccountState> {
    const hidden: Migration = (data) => hideOldDecisions(data, key);
    return new StateFile({
      path: join(this.folder, `${name}.json`),
      kind: "outscope-account",
      schema: AccountState,
      cipher: this.#cipher,
      version: ACCOUNT_VERSION,
      migrations: { ...migrations["outscope-account"], 1: hidden },
    });
  }

  #newGeneralFile(): StateFile<GeneralState> {
    return new StateFile({
      path: join(this.folder, "general.json"),
      kind: "outscope-general",
      schema: GeneralState,
      cipher: this.#cipher,
      version: GENERAL_VERSION,
    });
  }

  #file<T>(name: string, kind: string, schema: ConstructorParameters<typeof StateFile<T>>[0]["schema"]): StateFile<T> {
    return new StateFile({ path: join(this.folder, `${name}.json`), kind, schema, cipher: this.#cipher });
  }

  #note<T>(loaded: { value: T | null; problem: Problem | null }): T | null {
    if (loaded.problem !== null) this.report(loaded.problem);
    return loaded.value;
  }

  async #sweep(): Promise<void> {
    for (const folder of [this.folder, join(this.folder, "accounts")])
      for (const name of await readdir(folder)) {
        if (!TEMPORARY.test(name)) continue;
        const path = join(folder, name);
        const age =
          Date.now() -
          (await stat(path).then(
            (info) => info.mtimeMs,
            () => Date.now(),
          ));
        if (age > LEFT_BEHIND_MS) await rm(path, { force: true });
      }
  }
}

const noGeneral = (): GeneralState => ({ settings: { ...DEFAULT_SETTINGS }, tracking: [], requests: [], letters: [] });

/** From version 1 to 2: decisions under keyed hashes. The schema refuses what is not of version 1's shape. */
function hideOldDecisions(data: unknown, key: Uint8Array): unknown {
  const old = z.looseObject({ decisions: z.record(z.string().regex(/^[0-9a-f]{16}$/), Decision) }).parse(data);
  return { ...old, decisions: hideIds(old.decisions, key) };
}
