import { ProblemError } from "../model/problem.ts";
import { Region } from "../model/vocabulary.ts";
import { authorities } from "../policy/index.ts";
import type { Place } from "../remedy/objectionData.ts";

/** What CLDR names beside countries: groups of them, tests, and the unknown. */
const NO_COUNTRY = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);

function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.has(code)) return false;
  return new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code) !== undefined;
}

/** The countries with rules or an authority of their own in the policy data, in one line. */
function ownRules(): string {
  const codes = authorities.flatMap(({ country }) => (country === null ? [] : [country]));
  return [...new Set(codes)].sort().join(", ");
}

function regionOf(country: string): Region {
  return authorities.find((authority) => authority.country === country)?.region ?? "other";
}

/**
 * Where the user is, from --region and --country; a country alone tells its region, and without both it is the EU.
 * @throws ProblemError `usage-region-unknown`, `usage-country-unknown`.
 */
export function placeOf(options: { readonly region?: string; readonly country?: string }): Place {
  let country: string | null = null;
  if (options.country !== undefined) {
    country = options.country.toUpperCase().replace(/^UK$/, "GB");
    if (!isCountry(country))
      throw new ProblemError("usage-country-unknown", { value: options.country, countries: ownRules() });
  }
  if (options.region === undefined) return { region: country === null ? "eu" : regionOf(country), country };
  const region = Region.safeParse(options.region.toLowerCase());
  if (!region.success) throw new ProblemError("usage-region-unknown", { value: options.region });
  return { region: region.data, country };
}
