import { z } from "zod";
import { Coverage, Kind, Platform } from "../model/vocabulary.ts";
import { factOf } from "./fact.ts";

/** Whether Meta's text names a kind as used for AI training; `message` is not a kind of item, yet must be answered for. */
export const ScopeFact = z.union([
  factOf({ applies: z.literal("kind"), kind: z.union([Kind, z.literal("message")]), coverage: Coverage }),
  factOf({ applies: z.literal("public-group"), coverage: Coverage }),
  factOf({ applies: z.literal("page"), coverage: Coverage }),
  factOf({ applies: z.literal("platform"), platform: Platform, coverage: Coverage }),
]);
export type ScopeFact = z.infer<typeof ScopeFact>;

/** A rule that the exposure engine gives as the reason of a finding. */
export const Rule = factOf({
  platform: Platform.nullable().describe("null: holds on every platform"),
  summary: z.string().min(1).describe("What the rule concludes and why, in one plain English sentence"),
});
export type Rule = z.infer<typeof Rule>;
