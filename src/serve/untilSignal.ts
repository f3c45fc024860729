const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Runs until the user or the system ends it, then closes and leaves with the usual status (128 + signal). A second
 * signal while closing ends at once.
 */
export function untilSignal(close: () => Promise<void>, exit: (code: number) => void = process.exit): void {
  let closing = false;
  for (const [signal, code] of Object.entries(SIGNALS))
    process.on(signal, () => {
      if (closing) return exit(code);
      closing = true;
      close().then(
        () => exit(code),
        () => exit(code),
      );
    });
}
