import { expect, test } from "vitest";
import { watchSignals } from "../../../src/cli/signals.ts";

const heardBy = () => (["SIGINT", "SIGTERM"] as const).map((name) => process.listenerCount(name));

test("who has handed the signals over hears none, also after work that it had stepped back for", async () => {
  const before = heardBy();
  const signals = watchSignals();
  expect(heardBy()).toEqual(before.map((count) => count + 1));
  await signals.endAtOnce(async () => {
    expect(heardBy()).toEqual(before);
    signals.handOver();
  });
  expect(heardBy()).toEqual(before);
});
