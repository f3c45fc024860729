import { z } from "zod";
import { ViewKind } from "./vocabulary.ts";

/** That an item stood on a page as a stranger sees it: the day it was shown to Outscope, what kind of page it was. */
export const Sighting = z.strictObject({
  on: z.iso.date(),
  view: ViewKind,
  /** `likely`: a picture without words, told by its date and its place between items that were recognised. */
  certainty: z.enum(["certain", "likely"]),
});
export type Sighting = z.infer<typeof Sighting>;
