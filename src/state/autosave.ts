/** Saves a while after the last change, one save at a time, the latest word last. */
export interface Autosave {
  /** Something changed. */
  touch(): void;
  /** Saves now if anything waits, and comes back when it is on the disk. */
  flush(): Promise<void>;
}

/**
 * `save` writes the state as it is when called. An error goes to `onError` and the change stays pending, so that the
 * next touch or flush tries again. Waits `delayMs` after the last touch, at most `maxDelayMs` after the first.
 */
export function autosave(
  save: () => Promise<void>,
  onError: (error: unknown) => void,
  delayMs = 400,
  maxDelayMs = 2000,
): Autosave {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let firstTouch = 0;
  let pending = false;
  let running: Promise<void> = Promise.resolve();

  const run = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    running = running.then(async () => {
      if (!pending) return;
      pending = false;
      try {
        await save();
      } catch (error) {
        pending = true;
        onError(error);
      }
    });
    return running;
  };

  return {
    touch() {
      const now = Date.now();
      if (!pending || timer === null) firstTouch = now;
      pending = true;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => void run(), Math.max(0, Math.min(delayMs, firstTouch + maxDelayMs - now)));
    },
    flush: run,
  };
}
