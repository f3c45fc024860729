import { expect, test } from "vitest";
import { watchSignals } from "../../../src/cli/signals.ts";

const heardBy = () => (["SIGINT", "SIGTERM"] as const).map((name) => process.listenerCount(name));

test("who has handed the signals over hears none", async () => {
  const before = heardBy();
  const signals = watchSignals();
  expect(heardBy()).toEqual(before.map((count) => count + 1));
  signals.handOver();
  expect(heardBy()).toEqual(before);
});
