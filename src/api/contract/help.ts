import { z } from "zod";
import { SourceView } from "./source.ts";

/** Questions people ask, and what is known, each with where it was read. */
export const HelpView = z.array(
  z.strictObject({
    id: z.string(),
    question: z.string(),
    answer: z.string(),
    confidence: z.string(),
    sources: z.array(SourceView),
  }),
);

/** What ships inside Outscope, Outscope first, each with its licence word for word. */
export const LicencesView = z.array(
  z.strictObject({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }),
);
