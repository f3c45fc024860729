import { createTranslator, localeOf, pickLanguage, type Translator } from "../locales/index.ts";
import { guessCountry, regionOf } from "../model/countries.ts";
import { ProblemError } from "../model/problem.ts";
import { IDLE, type Progress } from "../model/query.ts";
import type { Settings } from "../model/settings.ts";
import { checkPaths } from "../state/checkPaths.ts";
import { isExample } from "../state/isExample.ts";
import type { State } from "../state/state.ts";
import type { AuditStore } from "../store/types.ts";
import { checkRecognisable } from "../survey/recognisable.ts";
import { Comparing } from "./comparing.ts";
import type { StoreEvent } from "./contract/index.ts";
import { inTurn } from "./inTurn.ts";
import { KeptWords } from "./keptWords.ts";
import { MediaReads } from "./media/mediaReads.ts";
import { preferencesOf } from "./preferencesOf.ts";
import { problemOf } from "./problemOf.ts";
import { QuietTime } from "./quietTime.ts";
import type { SessionOptions } from "./sessionOptions.ts";
import { throttle } from "./throttle.ts";

/** Screens that show a number need no more than ten a second. */
const PROGRESS_EVERY_MS = 100;
/**
 * A page gets the answer to "start" and the events on different connections, so the answer to a short audit's start can
 * arrive after its end was told. The end is therefore told once more.
 */
const REPEAT_END_MS = 500;

/** What the handlers share: at most one open audit, what is kept between runs, and the way to tell the screens. */
export class Session {
  readonly state: State;
  readonly emit: (event: StoreEvent) => void;
  readonly words: KeptWords;
  readonly comparing: Comparing;
  progress: Progress = IDLE;
  systemLanguages: readonly string[];
  readonly #options: SessionOptions;
  readonly #timeZone: string;
  readonly #tell: ReturnType<typeof throttle<Progress>>;
  #store: AuditStore | null = null;
  #media: MediaReads | null = null;
  #running: AbortController | null = null;
  #paths: readonly string[] = [];
  #translator: Translator | null = null;
  #example = false;
  #starts = 0;
  readonly #quiet = new QuietTime();
  /** Opening and closing are done one after the other, so that the words of one audit never meet those of another. */
  readonly #inTurn = inTurn();

  constructor(options: SessionOptions) {
    this.#options = options;
    this.state = options.state;
    this.emit = options.emit;
    this.#timeZone = options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    this.systemLanguages = options.systemLanguages ?? [Intl.DateTimeFormat().resolvedOptions().locale];
    this.words = new KeptWords(options.state, (problem) => options.state.report(problem));
    this.comparing = new Comparing(options, () => preferencesOf(this.settings));
    this.#tell = throttle((progress) => options.emit({ type: "progress", progress }), PROGRESS_EVERY_MS);
  }

  /** @throws ProblemError `no-audit` while none is open. */
  get store(): AuditStore {
    if (this.#store === null) throw new ProblemError("no-audit");
    return this.#store;
  }

  get examples(): URL {
    return this.#options.examples;
  }

  /** The open audit's media. @throws ProblemError `no-audit` while none is open. */
  get media(): MediaReads {
    if (this.#media === null) throw new ProblemError("no-audit");
    return this.#media;
  }

  /** Whether the open audit is of the app's own example. */
  get example(): boolean {
    return this.#example;
  }

  get openStore(): AuditStore | null {
    return this.#store;
  }

  /** What the last audit was started with, also where it failed. @throws ProblemError `no-audit` where there was none. */
  get auditedPaths(): readonly string[] {
    if (this.#paths.length === 0) throw new ProblemError("no-audit");
    return this.#paths;
  }

  /** What the user set; where they live is guessed from the system until they say. */
  get settings(): Settings {
    const { settings } = this.state.general;
    if (settings.country !== null || settings.region !== "eu") return settings;
    const country = guessCountry(this.systemLanguages, this.#timeZone);
    return country === null ? settings : { ...settings, country, region: regionOf(country) };
  }

  /** Words in the language set, else in the system's; dates as the user's country writes them. Kept while both stay. */
  get translator(): Translator {
    const language = pickLanguage(this.settings.language, this.systemLanguages);
    const locale = localeOf(language, this.systemLanguages, this.settings.country);
    if (this.#translator?.language !== language || this.#translator.locale !== locale)
      this.#translator = createTranslator(language, locale);
    return this.#translator;
  }

  /**
   * Begins an audit and comes back; progress tells the rest. Of several starts the last one counts. A running audit is stopped,
   * an open one closed once it is sure that there is another. @throws ProblemError where it is not, of {@link checkPaths} too.
   */
  async start(paths: readonly string[]): Promise<Progress> {
    const asked = ++this.#starts;
    if (this.#store !== null || this.#running !== null) await checkPaths(paths);
    if (this.#store !== null) await checkRecognisable(paths);
    if (asked !== this.#starts) return this.progress;
    const closed = this.forget();
    // Before the wait: a start that comes meanwhile must find this one, to stop it.
    const running = new AbortController();
    this.#running = running;
    await closed;
    if (running.signal.aborted) return this.progress;
    this.#paths = [...paths];
    this.#example = false;
    this.#show({ ...IDLE, phase: "listing" });
    void this.#run(paths, running);
    return this.progress;
  }

  /** Stops a running audit; nothing of it is kept. */
  cancel(): Progress {
    if (this.#running !== null) {
      this.#running.abort();
      this.#running = null;
      this.#show({ ...this.progress, phase: "cancelled", remainingMs: null });
    }
    return this.progress;
  }

  /** Closes the audit and drops its contents from memory, after saving the user's words. */
  async forget(): Promise<void> {
    this.cancel();
    this.comparing.forget();
    this.#paths = [];
    const store = this.#store;
    const media = this.#media;
    this.#store = null;
    this.#media = null;
    this.#show(IDLE);
    await this.#inTurn(async () => {
      if (store === null) return;
      try {
        await this.words.detach();
      } finally {
        await media?.close();
        await store.close();
      }
    });
  }

  /** Somebody asked for something: what can wait, waits. */
  asked(): void {
    this.#quiet.asked();
  }

  /** The user's words or settings changed the findings: keep them, and let the screens load again. */
  changed(): void {
    this.words.touch();
    this.emit({ type: "changed" });
  }

  async close(): Promise<void> {
    await this.forget();
  }

  async #run(paths: readonly string[], running: AbortController): Promise<void> {
    const { signal } = running;
    try {
      const store = await this.#options.runAudit(paths, {
        signal,
        isExample: () => isExample(this.examples, paths),
        parseWorker: this.#options.parseWorker,
        preferences: preferencesOf(this.settings),
        onProgress: (progress) => {
          if (signal.aborted || progress.phase === "ready") return;
          if (progress.phase === this.progress.phase) this.#tell.push(this.#set(progress));
          else this.#show(progress);
        },
      });
      if (!(await this.#inTurn(() => this.#open(store, signal)))) return;
      this.#show({ ...this.progress, phase: "ready", items: store.itemCount, remainingMs: 0, problem: null });
      this.emit({ type: "changed" });
      this.#repeatEnd();
    } catch (error) {
      if (signal.aborted) return;
      this.#show({ ...this.progress, phase: "failed", remainingMs: null, problem: problemOf(error) });
      this.#repeatEnd();
    } finally {
      if (this.#running === running) this.#running = null;
    }
  }

  /** Makes `store` the open audit, with the words that were kept; one that is not wanted any more is closed (false). */
  async #open(store: AuditStore, signal: AbortSignal): Promise<boolean> {
    try {
      if (!signal.aborted) await this.words.attach(store);
    } catch (error) {
      await this.words.drop();
      await store.close();
      throw error;
    }
    if (signal.aborted) {
      await this.words.detach();
      await store.close();
      return false;
    }
    this.#store = store;
    this.#example = store.head().example === true;
    this.#media = new MediaReads(store);
    return true;
  }

  #repeatEnd(): void {
    const end = this.progress;
    setTimeout(() => {
      if (this.progress !== end) return;
      this.#show(end);
      const store = this.#store;
      if (store !== null) this.#quiet.use(store.warmUp(), () => this.#store === store);
    }, REPEAT_END_MS).unref();
  }

  #set(progress: Progress): Progress {
    this.progress = progress;
    return progress;
  }

  #show(progress: Progress): void {
    this.#tell.now(this.#set(progress));
  }
}
