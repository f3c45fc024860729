import type { Region } from "../../model/vocabulary.ts";
import { authorityFor, type LawFact, law } from "../../policy/index.ts";

type Address = Extract<LawFact, { type: "address" }>;

/** Whose law a letter speaks: the GDPR's, the United Kingdom's, Switzerland's, Brazil's, or none that we know. */
export const lawForm = (country: string): Region => authorityFor(country)?.region ?? "other";

/** Meta's addresses for a region: two where its texts do not settle which company is responsible. */
export const metaAddresses = (region: Region): readonly Address[] =>
  law.flatMap((fact) => (fact.type === "address" && fact.regions.includes(region) ? [fact] : []));
