import type { Region } from "../model/vocabulary.ts";
import authoritiesJson from "./authorities.json" with { type: "json" };
import { facts } from "./load.ts";
import type { Authority } from "./schema.ts";

export const authorities = facts<Authority>(authoritiesJson);

/**
 * Where a private person of this country complains. `country` is ISO 3166-1 (`UK` is understood too), `land` the ISO
 * code of a German Land. In Germany the authority of the Land is the right one; without a known Land it is Hamburg's,
 * which leads on Meta there.
 * Null where we know of none.
 */
export function authorityFor(country: string, land?: string | null): Authority | null {
  const iso = country.toUpperCase() === "UK" ? "GB" : country.toUpperCase();
  const there = authorities.filter((authority) => authority.country === iso);
  const ofLand = land ? there.find((authority) => authority.land === land.toUpperCase()) : undefined;
  return ofLand ?? there.find((authority) => authority.leadsOnMeta) ?? there[0] ?? null;
}

/** All authorities of a region (`eu` holds the whole EEA), in the order of their countries' names in English. */
export function authoritiesFor(region: Region): readonly Authority[] {
  return authorities.filter((authority) => authority.region === region);
}
