import type { RunAudit } from "../audit.ts";
import type { Translator } from "../locales/index.ts";
import { ProblemError } from "../model/problem.ts";
import { isExample } from "../state/isExample.ts";
import type { AuditStore, Preferences } from "../store/types.ts";
import type { StartServer } from "./commands/serve.ts";
import type { Io } from "./io.ts";
import { progressView } from "./progress.ts";

/** What the commands work with; the entry gives the real ones, tests their own. */
export interface Tools {
  readonly io: Io;
  readonly runAudit: RunAudit;
  /** Address of the built parse worker; null parses in this thread. */
  readonly parseWorker: URL | null;
  /** The folder of example exports that the build made. */
  readonly examples: URL;
  readonly startServer: StartServer;
  /** Runs this command once more in a process of its own. */
  readonly runItself: (args: readonly string[], signal: AbortSignal) => Promise<void>;
}

/**
 * Audits `paths` in this thread (a command has no screen to keep alive), with progress on standard error.
 * @throws ProblemError those of `RunAudit`, and `cancelled` after Ctrl-C.
 */
export async function openAudit(
  { io, runAudit, parseWorker, examples }: Tools,
  words: Translator,
  paths: readonly string[],
  preferences: Partial<Preferences>,
  now?: Date,
): Promise<AuditStore> {
  const view = progressView(io, words);
  try {
    const store = await runAudit(paths, {
      signal: io.signal,
      parseWorker,
      preferences,
      isExample: () => isExample(examples, paths),
      ...(now && { now }),
      onProgress: (progress) => view.show(progress),
    });
    if (!io.signal.aborted) return store;
    await store.close();
    throw new ProblemError("cancelled");
  } catch (error) {
    if (io.signal.aborted) throw new ProblemError("cancelled", {}, { cause: error });
    throw error;
  } finally {
    view.stop();
  }
}
