import { EXIT } from "./exitCodes.ts";
import { CANCEL, isSupervised } from "./ownProcess.ts";

/** Ctrl-C and SIGTERM, and what is to become of them. */
export interface Signals {
  /** Aborted by the first of them; a second ends the process at once. */
  readonly signal: AbortSignal;
  /** The exit status of the one that came. */
  readonly status: () => number;
  /** Hears no more: a host that saves before it ends minds the signals from here on, and a second one must not cut that short. */
  readonly handOver: () => void;
}

const STATUS = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const;
const NAMES = ["SIGINT", "SIGTERM"] as const;

/**
 * Hears the signals; in a process that is supervised (see `supervise`) what that one says, which comes once, while a terminal tells
 * Ctrl-C to both. Where the other is gone nobody would hear of this one any more, so it stops too.
 */
export function watchSignals(): Signals {
  const stop = new AbortController();
  let status: number = EXIT.interrupted;
  if (isSupervised() && process.channel !== undefined) {
    const cancel = (): void => stop.abort();
    process.on("message", (message) => message === CANCEL && cancel());
    process.on("disconnect", cancel);
    process.channel.unref(); // nobody waits for a word that may never come
    for (const name of [...NAMES, "SIGHUP"]) process.on(name, () => undefined);
    return { signal: stop.signal, status: () => status, handOver: () => undefined };
  }
  const heard = (name: NodeJS.Signals): void => {
    const mine = STATUS[name === "SIGTERM" ? "SIGTERM" : "SIGINT"];
    if (stop.signal.aborted) process.exit(mine);
    status = mine;
    stop.abort();
  };
  for (const name of NAMES) process.on(name, heard);
  return {
    signal: stop.signal,
    status: () => status,
    handOver() {
      for (const name of NAMES) process.off(name, heard);
    },
  };
}
