import { createHash, createHmac, randomBytes } from "node:crypto";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Problem, ProblemError } from "../model/problem.ts";
import { DEFAULT_SETTINGS } from "../model/settings.ts";
import { systemCode } from "../system/systemCode.ts";
import type { OpenAccount } from "./accountWords.ts";
import { TEMPORARY } from "./atomicFile.ts";
import type { Cipher } from "./cipher.ts";
import { AccountState, GeneralState, InstallState } from "./schema.ts";
import { StateFile } from "./stateFile.ts";

/** How old a temporary file must be before it counts as left behind: another run may be writing right now. */
const LEFT_BEHIND_MS = 10 * 60 * 1000;

/** Everything that is kept between runs, in one folder. Problems met on the way are collected, not thrown. */
export class State {
  readonly folder: string;
  /** `state-damaged` and `state-newer`, for the screens to show. */
  readonly problems: Problem[] = [];
  general: GeneralState = { settings: { ...DEFAULT_SETTINGS }, tracking: [] };
  readonly #cipher: Cipher | null;
  readonly #accounts = new Map<string, StateFile<AccountState>>();
  #generalFile: StateFile<GeneralState>;
  #salt = "";

  private constructor(folder: string, cipher: Cipher | null) {
    this.folder = folder;
    this.#cipher = cipher;
    this.#generalFile = this.#file("general", "outscope-general", GeneralState);
  }

  /**
   * Opens (or makes, mode 0700) the folder and reads the settings. A damaged file is set aside and reported in
   * `problems`.
   * @throws ProblemError `state-folder-unusable` {folder, reason} where the folder cannot be made, read or written.
   */
  static async open(folder: string, cipher: Cipher | null = null): Promise<State> {
    const state = new State(folder, cipher);
    try {
      await mkdir(join(folder, "accounts"), { recursive: true, mode: 0o700 });
      await state.#sweep();
      await state.#begin();
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

  async saveGeneral(): Promise<void> {
    await this.#generalFile.save(this.general);
  }

  /** What was kept of an account, or null. A problem is added to `problems`. */
  async loadAccount(account: OpenAccount): Promise<AccountState | null> {
    return this.#note(await this.#accountFile(account).load());
  }

  /** @throws ProblemError as {@link StateFile.save}. */
  async saveAccount(account: OpenAccount, data: AccountState): Promise<void> {
    await this.#accountFile(account).save(data);
  }

  /** Hides the names in an account's saved answers: made of this install's salt and of whose account it is, kept nowhere. */
  nameKey({ platform, fingerprint }: OpenAccount): Uint8Array {
    return createHmac("sha256", Buffer.from(this.#salt, "hex")).update(`names\n${platform}\n${fingerprint}`).digest();
  }

  /** Removes every file this program keeps, also those set aside, and starts anew with a new salt. */
  async forget(): Promise<void> {
    await rm(join(this.folder, "accounts"), { recursive: true, force: true });
    await rm(this.exampleFolder, { recursive: true, force: true });
    for (const name of await readdir(this.folder))
      if (/^(general|install)\.json(\.|$)/.test(name)) await rm(join(this.folder, name), { force: true });
    await mkdir(join(this.folder, "accounts"), { recursive: true, mode: 0o700 });
    this.#accounts.clear();
    this.problems.length = 0;
    this.general = { settings: { ...DEFAULT_SETTINGS }, tracking: [] };
    this.#generalFile = this.#file("general", "outscope-general", GeneralState);
    await this.#begin();
  }

  /** Adds a problem for the screens to show, once. */
  report(problem: Problem): void {
    const same = (one: Problem) => one.code === problem.code && one.data.file === problem.data.file;
    if (!this.problems.some(same)) this.problems.push(problem);
  }

  async #begin(): Promise<void> {
    this.general = this.#note(await this.#generalFile.load()) ?? this.general;
    const file = this.#file("install", "outscope-install", InstallState);
    const loaded = await file.load();
    const install = this.#note(loaded) ?? { salt: randomBytes(32).toString("hex") };
    if (loaded.value === null && !file.refused) await file.save(install);
    this.#salt = install.salt;
  }

  #accountFile(account: OpenAccount): StateFile<AccountState> {
    const hash = createHash("sha256")
      .update(`${this.#salt}\n${account.platform}\n${account.fingerprint}`)
      .digest("hex");
    const file = this.#accounts.get(hash) ?? this.#file(join("accounts", hash), "outscope-account", AccountState);
    this.#accounts.set(hash, file);
    return file;
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
