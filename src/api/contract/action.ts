import { z } from "zod";

const pageLink = z.strictObject({ linkId: z.string(), url: z.string() });

/** Something to do on a platform, in words; the page it is done on where it has one, the way through the menus where known. */
export const ActionView = z.strictObject({
  title: z.string(),
  path: z.string().nullable(),
  /** What it does, and what it does not, a sentence each. */
  effect: z.string().nullable(),
  limits: z.string().nullable(),
  link: pageLink.nullable(),
});
export type ActionView = z.infer<typeof ActionView>;
