import type { Region } from "../../../src/model/vocabulary.ts";

/** EU and EEA: one law, one set of forms. */
const EU = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" ");

/** Countries with rules of their own in the policy data, ISO 3166-1 alpha-2. */
export const COUNTRIES: readonly string[] = [...EU, "GB", "CH", "BR"];

/** Which region's rules hold in a country. */
export function regionOf(country: string): Region {
  if (EU.includes(country)) return "eu";
  if (country === "GB") return "uk";
  if (country === "CH") return "ch";
  if (country === "BR") return "br";
  return "other";
}
