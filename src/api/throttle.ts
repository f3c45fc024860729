/**
 * Lets at most one value in `intervalMs` through, the latest; `now` passes one at once and drops what waited. Nothing is
 * lost at the end: the last value comes when its time has come.
 */
export function throttle<T>(
  emit: (value: T) => void,
  intervalMs: number,
): { push(value: T): void; now(value: T): void } {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting: T;
  const pass = (value: T): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    last = performance.now();
    emit(value);
  };
  return {
    push(value) {
      waiting = value;
      const wait = last + intervalMs - performance.now();
      if (wait <= 0) pass(value);
      else timer ??= setTimeout(() => pass(waiting), wait);
    },
    now: pass,
  };
}
