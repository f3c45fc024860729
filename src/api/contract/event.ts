import { z } from "zod";
import { Problem } from "../../model/problem.ts";
import { Progress } from "../../model/query.ts";

/** What the worker tells the screens without being asked. */
export const StoreEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("progress"), progress: Progress }),
  /** Findings, decisions or settings changed, by whatever operation (`isChanging`): reload what is shown. */
  z.strictObject({ type: z.literal("changed") }),
  /** The store ended unasked, and why; the audit is gone, starting again is possible. */
  z.strictObject({ type: z.literal("crashed"), problem: Problem }),
]);
export type StoreEvent = z.infer<typeof StoreEvent>;
