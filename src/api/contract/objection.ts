import { z } from "zod";
import { Tracking } from "../../model/settings.ts";
import { Region } from "../../model/vocabulary.ts";
import { SourceView } from "./source.ts";

/** A way to object, in the user's language. `url` is for reading; opening goes by `linkId`. */
export const ChannelView = z.strictObject({
  id: z.string(),
  linkId: z.string(),
  url: z.string(),
  purpose: z.string(),
  /** Words for the link. */
  title: z.string(),
  /** The way through the app's menus, where one is known. */
  menuPath: z.string().nullable(),
  expectedTitle: z.string().nullable(),
  /** A sentence each. */
  asks: z.array(z.string()),
  does: z.array(z.string()),
  doesNot: z.array(z.string()),
  contested: z.array(z.string()),
  confidence: z.string(),
  sources: z.array(SourceView),
});
export type ChannelView = z.infer<typeof ChannelView>;

export const ObjectionView = z.strictObject({
  region: Region,
  policyVersion: z.string(),
  platforms: z.array(
    z.strictObject({
      platform: z.enum(["facebook", "instagram", "threads", "whatsapp", "other"]),
      channels: z.array(ChannelView),
    }),
  ),
  /** Date facts and what an objection does, each with its source. */
  facts: z.array(
    z.strictObject({
      id: z.string(),
      /** ISO date, month or year of what happened; null for an article of law. */
      date: z.string().nullable(),
      /** The article as the language cites it: "Art. 21(1) GDPR"; null for what happened. */
      article: z.string().nullable(),
      text: z.string(),
      confidence: z.string(),
      source: SourceView.nullable(),
    }),
  ),
  authorities: z.array(
    z.strictObject({
      linkId: z.string(),
      name: z.string(),
      url: z.string(),
      country: z.string(),
      /** German Land, in words. */
      land: z.string().nullable(),
    }),
  ),
  tracking: z.array(Tracking),
  /** When Meta's answer is due (art. 12(3) GDPR), by platform, where an objection was submitted. */
  due: z.array(
    z.strictObject({
      platform: z.string(),
      date: z.iso.date(),
      /** The date if Meta says within the month that it needs two months more. */
      extended: z.iso.date(),
    }),
  ),
});
export type ObjectionView = z.infer<typeof ObjectionView>;
