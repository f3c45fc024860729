import { z } from "zod";
import { ContainerType, Decision, Kind, Note, Platform, Verdict } from "./vocabulary.ts";

const count = z.number().int().nonnegative();

/** Which items to show. An empty list means "any"; the facets are joined by AND, the values of one facet by OR. */
export const Filter = z.strictObject({
  verdicts: z.array(Verdict).default([]),
  platforms: z.array(Platform).default([]),
  accounts: z.array(count).default([]),
  kinds: z.array(Kind).default([]),
  /** UTC years; null stands for items without a date. */
  years: z.array(z.number().int().nullable()).default([]),
  /** Container keys as given by the facets, e.g. "group:Cooking". */
  containers: z.array(z.string()).default([]),
  notes: z.array(Note).default([]),
  /** Where it stands: on the account itself ("own"), in a group, on a Page, with somebody else. */
  places: z.array(z.enum(["own", ...ContainerType.options])).default([]),
  /** Only what has a picture or film. */
  media: z.boolean().default(false),
  /** null stands for "no decision yet". */
  decisions: z.array(Decision.nullable()).default([]),
  questions: z.array(z.string()).default([]),
  /** Words searched in text, container and field; case and accents do not matter. */
  text: z.string().max(500).default(""),
  /** Reactions are left out unless asked for. */
  reactions: z.boolean().default(false),
});
export type Filter = z.infer<typeof Filter>;
export type FilterInput = z.input<typeof Filter>;
