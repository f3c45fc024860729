import { afterEach, expect, test, vi } from "vitest";
import { untilSignal } from "../../../src/serve/untilSignal.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const before = new Map(SIGNALS.map((signal) => [signal, process.listeners(signal)]));
afterEach(() => {
  vi.useRealTimers();
  for (const signal of SIGNALS)
    for (const listener of process.listeners(signal))
      if (!before.get(signal)?.includes(listener)) process.off(signal, listener);
});

test("a second signal does not cut off what the first one began", async () => {
  let closed: () => void = () => undefined;
  const exit = vi.fn();
  untilSignal(
    () =>
      new Promise<void>((done) => {
        closed = done;
      }),
    exit,
  );
  process.emit("SIGINT");
  process.emit("SIGINT");
  process.emit("SIGTERM");
  await new Promise(setImmediate);
  expect(exit).not.toHaveBeenCalled();
  closed();
  await vi.waitFor(() => expect(exit.mock.calls).toEqual([[130]]));
});

test("closing that never ends is ended", () => {
  vi.useFakeTimers();
  const exit = vi.fn();
  untilSignal(() => new Promise(() => undefined), exit);
  process.emit("SIGTERM");
  vi.advanceTimersByTime(60_000);
  expect(exit).toHaveBeenCalledWith(143);
});
