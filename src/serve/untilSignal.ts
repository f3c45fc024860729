const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
/** How long closing may take: saving has five seconds of its own, and a large copy of a zip has to be removed. */
const CLOSE_MS = 15_000;

/**
 * Runs until the user or the system ends it, then closes and leaves with the usual status (128 + signal). More signals while it closes
 * change nothing: a terminal and the program that was started in it often both send one, and what is being saved must not be lost.
 */
export function untilSignal(close: () => Promise<void>, exit: (code: number) => void = process.exit): void {
  let closing = false;
  for (const [signal, code] of Object.entries(SIGNALS))
    process.on(signal, () => {
      if (closing) return;
      closing = true;
      const end = () => exit(code);
      setTimeout(end, CLOSE_MS).unref();
      close().then(end, end);
    });
}
