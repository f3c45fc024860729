import { z } from "zod";

const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** How well a fact is supported. The order is from strongest to weakest. */
const Confidence = z.enum(["primary", "secondary", "contested", "inferred", "unverified"]).describe(
  `primary: words of Meta, a court or an authority, read in a stored copy and quoted.
secondary: press, a consumer group, a law firm or a blog that quotes or describes the primary; or a primary text of which no sentence was kept.
contested: sources disagree, or the fact is public without being named.
inferred: concluded by us, stated by no source.
unverified: no source settles it, or nobody has tried it.`,
);

/** A page on the web; some authorities still publish theirs without TLS. */
export const WebUrl = z.url({ protocol: /^https?$/ });

/** A year, a month or a day, as precise as the source is. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .refine((date) => z.iso.date().safeParse(`${date}-01-01`.slice(0, 10)).success, "not a real date");

/** Where a fact was read. */
export const Source = z.strictObject({
  url: WebUrl.describe("The page or the permalink of its stored copy, as last seen"),
  title: z.string().min(1).optional().describe("What the page is, in English, where the address does not say it"),
  quote: z.string().min(1).nullable().describe("The page's own words, verbatim; null where none were kept"),
  captured: z.iso.date().nullable().describe("The day the page was stored; null where unknown"),
  note: z.string().min(1).optional().describe("What in the page matters, in plain English"),
});
export type Source = z.infer<typeof Source>;

const base = {
  id: kebab.describe("Permanent: reports, saved audits and translations refer to it"),
  sources: z.array(Source).min(1),
  confidence: Confidence,
};

/** A fact of any file, whatever else it holds. */
export const Fact = z.looseObject(base);
export type Fact = z.infer<typeof Fact>;

/**
 * The schema of one kind of fact: `shape` plus id, sources and confidence. A fact that calls itself primary must
 * quote its source, so that a reader can check it.
 */
export function factOf<Shape extends z.ZodRawShape>(shape: Shape) {
  return z
    .strictObject({ ...base, ...shape })
    .refine((fact) => !claimsPrimaryWithoutQuote(fact as unknown as Fact), "a primary fact must quote a source");
}

/** True for a fact that is called primary though none of its sources is quoted. */
function claimsPrimaryWithoutQuote(fact: Pick<Fact, "confidence" | "sources">): boolean {
  return fact.confidence === "primary" && !fact.sources.some((source) => source.quote !== null);
}
