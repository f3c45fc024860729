import { EXIT } from "./exitCodes.ts";

/** How the process meets Ctrl-C and SIGTERM. */
export interface Signals {
  /** Aborted by the first of them; the second ends the process. */
  readonly signal: AbortSignal;
  /** What a command that was stopped gives as its exit status. */
  readonly status: () => number;
  /**
   * Runs work that may keep this thread busy. JavaScript would hear a signal only once the thread is free, and no thread can
   * be called off in the middle of a parse; so while it runs the system ends the process at once, as any without a handler.
   * Reading leaves nothing to clean up.
   */
  readonly endAtOnce: <T>(work: () => Promise<T>) => Promise<T>;
  /** Hears no more: a host that saves before it ends minds the signals from here on, and a second one must not cut that short. */
  readonly handOver: () => void;
}

const STATUS = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const;
const NAMES = ["SIGINT", "SIGTERM"] as const;

export function watchSignals(): Signals {
  const stop = new AbortController();
  let status: number = EXIT.interrupted;
  let busy = 0;
  let handedOver = false;
  const heard = (name: NodeJS.Signals): void => {
    const mine = STATUS[name === "SIGTERM" ? "SIGTERM" : "SIGINT"];
    if (stop.signal.aborted) process.exit(mine);
    status = mine;
    stop.abort();
  };
  const listen = (): void => {
    if (!handedOver) for (const name of NAMES) process.on(name, heard);
  };
  const unlisten = (): void => {
    for (const name of NAMES) process.off(name, heard);
  };
  listen();
  return {
    signal: stop.signal,
    status: () => status,
    async endAtOnce(work) {
      if (++busy === 1) unlisten();
      try {
        return await work();
      } finally {
        if (--busy === 0) listen();
      }
    },
    handOver() {
      handedOver = true;
      unlisten();
    },
  };
}
