import type { Settings } from "../../model/settings.ts";
import type { Region } from "../../model/vocabulary.ts";
import { authorityFor, type LawFact, law } from "../../policy/index.ts";

type Address = Extract<LawFact, { type: "address" }>;

/** The code of the European Union as a whole, for who did not say where in it they live; and of no country that we know. */
const UNION = "EU";
const NOWHERE = "ZZ";

/** Whose law a letter speaks: the GDPR's, the United Kingdom's, Switzerland's, Brazil's, or none that we know. */
export const lawForm = (country: string): Region =>
  country === UNION ? "eu" : (authorityFor(country)?.region ?? "other");

/** The country of a letter as the settings have it. */
export const countryOf = ({ country, region }: Pick<Settings, "country" | "region">): string =>
  country ?? (region === "eu" ? UNION : NOWHERE);

/** Meta's addresses for a region: two where its texts do not settle which company is responsible. */
export const metaAddresses = (region: Region): readonly Address[] =>
  law.flatMap((fact) => (fact.type === "address" && fact.regions.includes(region) ? [fact] : []));
