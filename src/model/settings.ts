import { z } from "zod";
import { Region } from "./vocabulary.ts";

/** What the user set; kept between runs. */
export const Settings = z.strictObject({
  region: Region,
  /** ISO 3166-1 alpha-2, or null when not given; decides the authority. */
  country: z.string().length(2).nullable(),
  /** BCP 47; null follows the system. */
  language: z.string().nullable(),
  theme: z.enum(["system", "light", "dark"]),
  countUnknownAsPublic: z.boolean(),
  includeReactions: z.boolean(),
  /** How the items' screen shows them; left out, as a list. */
  itemsAs: z.enum(["list", "pictures"]).optional(),
  /** Whether single keys do something on the items' screen; left out, they do. */
  singleKeys: z.boolean().optional(),
});
export type Settings = z.infer<typeof Settings>;

/** What holds before the user has set anything. */
export const DEFAULT_SETTINGS: Settings = {
  region: "eu",
  country: null,
  language: null,
  theme: "system",
  countUnknownAsPublic: false,
  includeReactions: false,
};

/** The user's way through objecting, for one platform: never contents. */
export const Tracking = z.strictObject({
  platform: z.enum(["facebook", "instagram"]),
  /** "Did you object already?": the date of Meta's confirmation, where the user gave one. */
  objectedEarlierOn: z.iso.date().nullable(),
  submittedOn: z.iso.date().nullable(),
  reference: z.string().max(200).nullable(),
  confirmedOn: z.iso.date().nullable(),
});
export type Tracking = z.infer<typeof Tracking>;
