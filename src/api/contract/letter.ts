import { z } from "zod";
import { AnnexAsked, Letter, LetterInput } from "../../model/letter.ts";
import { OfPerson } from "../../model/query.ts";

/** A letter to make. */
export const LetterAsked = OfPerson.extend({
  letter: LetterInput,
  /** BCP 47; null: the language of the screens. */
  language: z.string().nullable(),
  annex: AnnexAsked,
});

/** A page to open, by the id of its fact. */
const Way = z.strictObject({ linkId: z.string(), url: z.string(), title: z.string() });

/** Who gets a letter, and how it gets there. */
export const Recipient = z.strictObject({
  /** Null for a letter to Meta, and where no authority is known. */
  authority: z
    .strictObject({
      ...Way.shape,
      /** What it asks of a person first, in words. */
      first: z.string().nullable(),
      /** The language a complaint should be in, BCP 47; null where it is not known. */
      language: z.string().nullable(),
      /** Where it takes plain mail. */
      email: z.string().nullable(),
    })
    .nullable(),
  /** Meta's own pages for such a request. */
  ways: z.array(Way),
  /** The German Länder to choose from for a complaint, by name; empty elsewhere. */
  lands: z.array(z.strictObject({ land: z.string(), name: z.string() })),
});
export type Recipient = z.infer<typeof Recipient>;

export const MadeLetter = z.strictObject({
  letter: Letter,
  /** Without ending. */
  fileName: z.string(),
  recipient: Recipient,
});
export type MadeLetter = z.infer<typeof MadeLetter>;
