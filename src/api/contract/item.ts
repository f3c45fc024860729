import { z } from "zod";
import { Item } from "../../model/report.ts";
import { Decision } from "../../model/vocabulary.ts";
import { ActionView } from "./action.ts";
import { SourceView } from "./source.ts";

export const ReasonView = z.strictObject({
  rule: z.string(),
  /** The rule in plain words, in the user's language. */
  text: z.string(),
  confidence: z.string(),
  evidence: z.strictObject({ file: z.string(), pointer: z.string() }).nullable(),
  source: SourceView.nullable(),
});
export type ReasonView = z.infer<typeof ReasonView>;

export const ItemDetail = z.strictObject({
  row: z.number().int().nonnegative(),
  item: Item,
  decision: Decision.nullable(),
  /** Whether who could see it decides: not of a chat with an AI, nor in the account of a minor. */
  audienceDecides: z.boolean(),
  /** The item's own address where it may be opened: https, on a host of Meta's. */
  link: z.string().nullable(),
  reasons: z.array(ReasonView),
  actions: z.array(ActionView),
});
export type ItemDetail = z.infer<typeof ItemDetail>;
