import type { Region } from "./vocabulary.ts";

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

/** Time zones of the IANA database that lie in one of {@link COUNTRIES}, and in that one alone. */
const ZONES: Readonly<Record<string, string>> = {
  "Europe/Vienna": "AT",
  "Europe/Brussels": "BE",
  "Europe/Sofia": "BG",
  "Asia/Nicosia": "CY",
  "Europe/Prague": "CZ",
  "Europe/Berlin": "DE",
  "Europe/Copenhagen": "DK",
  "Europe/Tallinn": "EE",
  "Europe/Madrid": "ES",
  "Atlantic/Canary": "ES",
  "Africa/Ceuta": "ES",
  "Europe/Helsinki": "FI",
  "Europe/Paris": "FR",
  "Europe/Athens": "GR",
  "Europe/Zagreb": "HR",
  "Europe/Budapest": "HU",
  "Europe/Dublin": "IE",
  "Atlantic/Reykjavik": "IS",
  "Europe/Rome": "IT",
  "Europe/Vaduz": "LI",
  "Europe/Vilnius": "LT",
  "Europe/Luxembourg": "LU",
  "Europe/Riga": "LV",
  "Europe/Malta": "MT",
  "Europe/Amsterdam": "NL",
  "Europe/Oslo": "NO",
  "Europe/Warsaw": "PL",
  "Europe/Lisbon": "PT",
  "Atlantic/Azores": "PT",
  "Atlantic/Madeira": "PT",
  "Europe/Bucharest": "RO",
  "Europe/Stockholm": "SE",
  "Europe/Ljubljana": "SI",
  "Europe/Bratislava": "SK",
  "Europe/London": "GB",
  "Europe/Zurich": "CH",
  "America/Sao_Paulo": "BR",
};

/**
 * Where the user probably lives, as the system has it: by its time zone, else by the region of its languages (BCP 47). Null
 * where neither says: English is spoken far from where it is at home, so its regions say nothing, and nobody is guessed into a
 * country where Meta offers no objection.
 */
export function guessCountry(languages: readonly string[], timeZone: string | null): string | null {
  const there = timeZone === null ? undefined : ZONES[timeZone];
  if (there !== undefined) return there;
  for (const tag of languages) {
    const [, language, region] = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})(?=$|-)/i.exec(tag) ?? [];
    if (region === undefined || language?.toLowerCase() === "en") continue;
    return COUNTRIES.includes(region.toUpperCase()) ? region.toUpperCase() : null;
  }
  return null;
}
