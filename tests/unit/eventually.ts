import { vi } from "vitest";

/** Waits until a check holds. How long that takes is nothing a test judges: a busy machine is no failure. */
export const eventually = (check: () => unknown): Promise<unknown> => vi.waitFor(check, { timeout: 60_000 });
