import { z } from "zod";
import { LetterKind } from "../model/letter.ts";
import { Coverage, Kind, Platform, Region } from "../model/vocabulary.ts";
import { factOf, PartialDate, WebUrl } from "./fact.ts";

const statementIds = z.array(z.string().startsWith("statement-"));
const regions = z.array(Region).min(1);

/** Whether Meta's text names a kind as used for AI training; `message` is not a kind of item, yet must be answered for. */
export const ScopeFact = z.union([
  factOf({ applies: z.literal("kind"), kind: z.union([Kind, z.literal("message")]), coverage: Coverage }),
  factOf({ applies: z.literal("public-group"), coverage: Coverage }),
  factOf({ applies: z.literal("page"), coverage: Coverage }),
  factOf({ applies: z.literal("platform"), platform: Platform, coverage: Coverage }),
]);
export type ScopeFact = z.infer<typeof ScopeFact>;

/** A rule that the exposure engine gives as the reason of a finding. */
export const Rule = factOf({ platform: Platform.nullable().describe("null: holds on every platform") });
export type Rule = z.infer<typeof Rule>;

/** One sentence about what a channel asks, does, or does not do. */
export const Statement = factOf({
  regions: regions.nullable().describe("Where it holds; null: everywhere"),
});
export type Statement = z.infer<typeof Statement>;

/** What a channel is for. `contact` reaches Meta's data protection officer. */
export const ChannelPlatform = z.enum([
  "facebook",
  "instagram",
  "threads",
  "whatsapp",
  "non-user",
  "third-party",
  "erasure",
  "access",
  "contact",
]);
export type ChannelPlatform = z.infer<typeof ChannelPlatform>;

/** A form or page through which a person acts on their right. */
export const Channel = factOf({
  platform: ChannelPlatform,
  purpose: z.enum(["object", "erase", "access", "complain", "info"]),
  regions,
  order: z.number().int().positive().describe("The recommended one first; 9 for those one should not take"),
  url: WebUrl,
  expectedTitle: z
    .record(z.string().regex(/^[a-z]{2}$/), z.string().min(1))
    .describe("The page's own title by language, where known; a person should stop where it differs"),
  asks: statementIds,
  does: statementIds,
  doesNot: statementIds,
  contested: statementIds,
});
export type Channel = z.infer<typeof Channel>;

/** An authority that takes complaints about data protection. */
export const Authority = factOf({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe("ISO 3166-1"),
  land: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .describe("German Land, ISO 3166-2:DE"),
  landName: z.string().min(1).nullable(),
  region: Region,
  leadsOnMeta: z.boolean().describe("Ireland for the EU and EEA, Hamburg for Germany"),
  name: z.string().min(1),
  website: WebUrl.nullable(),
  complaintUrl: WebUrl.nullable(),
  email: z.email().nullable(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullable()
    .describe("The language a complaint should be in; null where the record does not say"),
  first: z
    .enum([
      "company-first",
      "company-first-30",
      "company-first-login",
      "signed-mail",
      "certified-mail",
      "no-mail",
      "report-only",
      "no-page-found",
    ])
    .nullable()
    .describe("What it asks of a person first; null where nothing is known to be asked"),
  recordDate: z.iso.date().describe("The day the record was last changed; old forms may have moved"),
});
export type Authority = z.infer<typeof Authority>;

/** Something that happened; `from` and `to` are as precise as the source. */
export const TimelineEvent = factOf({ from: PartialDate, to: PartialDate.nullable(), regions });
export type TimelineEvent = z.infer<typeof TimelineEvent>;

/** A question people ask, with its short answer. */
export const HelpAnswer = factOf({});
export type HelpAnswer = z.infer<typeof HelpAnswer>;

/** Where and how a person reduces what is public, gets their export, or looks at what there is. */
export const Action = factOf({
  platform: z.enum(["facebook", "instagram", "threads", "meta"]),
  purpose: z.enum(["limit", "hide", "delete", "review", "export", "object", "info"]),
  kinds: z.array(Kind).describe("The kinds of item it serves; empty: no kind in particular"),
  url: WebUrl.nullable(),
});
export type Action = z.infer<typeof Action>;

/** An article of law, or Meta's postal address. */
export const LawFact = z.union([
  factOf({
    type: z.literal("article"),
    law: z.enum(["gdpr", "uk-gdpr", "uk-dpa", "ch-fadp", "br-lgpd"]),
    article: z.string().min(1),
    regions,
    term: z
      .strictObject({
        months: z.number().int().nonnegative(),
        days: z.number().int().nonnegative(),
        extendableByMonths: z.number().int().nonnegative(),
        kinds: z.array(LetterKind).nullable().describe("The requests it holds for; null: every request"),
      })
      .nullable()
      .describe("Meta's time to answer, in months or in days"),
  }),
  factOf({
    type: z.literal("address"),
    addressee: z.string().min(1),
    lines: z.array(z.string().min(1)).min(2),
    regions,
  }),
]);
export type LawFact = z.infer<typeof LawFact>;
