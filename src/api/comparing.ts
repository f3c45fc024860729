import type { RunAudit } from "../audit.ts";
import { compareSides } from "../compare/compare.ts";
import { rowsOf } from "../compare/rows.ts";
import { sideOf } from "../compare/side.ts";
import { ProblemError } from "../model/problem.ts";
import { readSaved, type SavedReport } from "../report/index.ts";
import { checkPaths } from "../state/checkPaths.ts";
import type { AuditStore, Preferences } from "../store/types.ts";
import type { ComparisonView } from "./contract/index.ts";

interface Auditing {
  readonly runAudit: RunAudit;
  readonly parseWorker: URL | null;
}

interface Opened extends SavedReport {
  close(): Promise<void>;
}

/** Comparing the open audit with an earlier one; at most one comparison runs and one is kept. */
export class Comparing {
  readonly #tools: Auditing;
  readonly #preferences: () => Preferences;
  #running: AbortController | null = null;
  #last: ComparisonView | null = null;

  constructor(tools: Auditing, preferences: () => Preferences) {
    this.#tools = tools;
    this.#preferences = preferences;
  }

  /** The last comparison; null without one. */
  get last(): ComparisonView | null {
    return this.#last;
  }

  /** Stops what runs and drops what is kept: the audit was closed. */
  forget(): void {
    this.#running?.abort();
    this.#running = null;
    this.#last = null;
  }

  /**
   * Compares with what lies at `paths`: a saved report, a dossier, or an export, which is audited and closed again.
   * @throws ProblemError those of `readSaved`, `RunAudit`, `compareSides`; `cancelled` where the audit was closed meanwhile.
   */
  async with(after: AuditStore, paths: readonly string[]): Promise<ComparisonView> {
    this.#running?.abort(); // the last comparison stays until there is another
    const running = new AbortController();
    this.#running = running;
    await checkPaths(paths);
    const before = await this.#open(paths, running.signal);
    try {
      if (running.signal.aborted) throw new ProblemError("cancelled");
      const comparison = compareSides(sideOf(before), sideOf(after));
      this.#last = { comparison, rows: rowsOf(comparison, before, after) };
      return this.#last;
    } finally {
      await before.close();
    }
  }

  async #open(paths: readonly string[], signal: AbortSignal): Promise<Opened> {
    const [path = ""] = paths;
    const saved = paths.length === 1 ? await readSaved(path) : null;
    if (saved !== null) return { ...saved, close: async () => undefined };
    const { runAudit, parseWorker } = this.#tools;
    return await runAudit(paths, {
      signal,
      parseWorker,
      preferences: this.#preferences(),
      onProgress: () => undefined,
    });
  }
}
