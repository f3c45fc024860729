import { z } from "zod";
import { LetterInput } from "../../model/letter.ts";

/** A letter to make. */
export const LetterAsked = z.strictObject({
  letter: LetterInput,
  /** BCP 47; null: the language of the screens. */
  language: z.string().nullable(),
  /** The items of an erasure: those the user wants deleted in the open audit, or a place to fill in. */
  items: z.enum(["none", "chosen"]),
  /** Whether their texts go into the annex; never unless the user asked for it. */
  withTexts: z.boolean(),
});
