/** After so long without a question the user is reading what there is. */
const QUIET_MS = 700;

/** Does what can wait, a step whenever nothing was asked for a while: whoever scrolls or types needs the processor more. */
export class QuietTime {
  #askedAt = Number.NEGATIVE_INFINITY;

  /** Somebody asked for something: what can wait, waits. */
  asked(): void {
    this.#askedAt = performance.now();
  }

  /** Takes the steps to their end, or until they are not wanted any more. Keeps no process alive. */
  use(steps: Iterator<void>, wanted: () => boolean): void {
    if (!wanted()) return;
    const quiet = performance.now() - this.#askedAt;
    if (quiet < QUIET_MS) setTimeout(() => this.use(steps, wanted), QUIET_MS - quiet).unref();
    else if (steps.next().done !== true) setImmediate(() => this.use(steps, wanted)).unref();
  }
}
