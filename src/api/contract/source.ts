import { z } from "zod";

/** Where a fact was read, by who published it. Opened by `linkId`; `url` is for reading. */
export const SourceView = z.strictObject({
  linkId: z.string(),
  url: z.string(),
  publisher: z.string(),
  captured: z.string().nullable(),
});
export type SourceView = z.infer<typeof SourceView>;
