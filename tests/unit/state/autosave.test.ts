import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { autosave } from "../../../src/state/autosave.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("many changes in a moment are one save; a steady stream is still saved", async () => {
  const save = vi.fn(async () => {});
  const auto = autosave(save, () => {}, 400, 2000);
  for (let i = 0; i < 5; i++) auto.touch();
  await vi.advanceTimersByTimeAsync(399);
  expect(save).toHaveBeenCalledTimes(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(save).toHaveBeenCalledTimes(1);
  for (let i = 0; i < 30; i++) {
    auto.touch();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(save).toHaveBeenCalledTimes(2);
});

test("what failed is tried again at the next flush, and flush without changes saves nothing", async () => {
  const save = vi.fn(async () => {});
  save.mockRejectedValueOnce(new Error("disk full"));
  const errors: unknown[] = [];
  const auto = autosave(save, (error) => errors.push(error));
  auto.touch();
  await auto.flush();
  expect(errors).toHaveLength(1);
  await auto.flush();
  await auto.flush();
  expect(save).toHaveBeenCalledTimes(2);
});
