import type { TFunction } from "i18next";
import type { Filter } from "../../../../src/model/filter.ts";
import type { Facets } from "../../../../src/model/query.ts";
import type { Account } from "../../../../src/model/report.ts";
import { DECISIONS, NOTES, VERDICTS } from "../../../../src/model/vocabulary.ts";

/** Filters that are lists of values with a facet of the same name, in the order they are shown. */
export const FACETS = [
  "verdicts",
  "places",
  "years",
  "kinds",
  "containers",
  "notes",
  "decisions",
  "platforms",
  "accounts",
] as const;
export type FacetName = (typeof FACETS)[number];

type Value = string | number | null;

/** Facets whose values have an order of their own; the others come largest first. */
const ORDERS: Partial<Record<FacetName, readonly string[]>> = {
  verdicts: VERDICTS,
  notes: NOTES,
  decisions: [...DECISIONS, ""],
};

/** A facet's value as the filter holds it: years and accounts are numbers; "" stands for none. */
function filterValue(facet: FacetName, value: string): Value {
  if (facet === "accounts") return Number(value);
  if (facet === "years") return value === "" ? null : Number(value);
  if (facet === "decisions") return value === "" ? null : value;
  return value;
}

export function isChosen(filter: Filter, facet: FacetName, value: string): boolean {
  return (filter[facet] as readonly Value[]).includes(filterValue(facet, value));
}

export type Decided = "all" | "open" | "decided";

export const DECIDED: Readonly<Record<Decided, Filter["decisions"]>> = {
  all: [],
  open: [null],
  decided: [...DECISIONS],
};

/** What the list is narrowed to by whether there is a decision; null where by some decisions alone. */
export function decidedOf({ decisions }: Filter): Decided | null {
  if (decisions.length === 0) return "all";
  if (decisions.length === 1 && decisions[0] === null) return "open";
  return !decisions.includes(null) && DECISIONS.every((each) => decisions.includes(each)) ? "decided" : null;
}

/** The filter with one value of a facet turned on or off. */
export function toggleFacet(filter: Filter, facet: FacetName, value: string): Filter {
  const wanted = filterValue(facet, value);
  const now = filter[facet] as readonly Value[];
  const next = now.includes(wanted) ? now.filter((other) => other !== wanted) : [...now, wanted];
  return { ...filter, [facet]: next } as Filter;
}

/** The values of a facet, those that are chosen but count nothing now included: they must stay there to be taken off. */
export function valuesOf(facets: Facets | null, filter: Filter, facet: FacetName): { value: string; count: number }[] {
  const counted = facets?.[facet] ?? [];
  const chosen = (filter[facet] as readonly Value[]).map((value) => (value === null ? "" : String(value)));
  const missing = chosen.filter((value) => !counted.some((entry) => entry.value === value));
  const all = [...counted, ...missing.map((value) => ({ value, count: 0 }))];
  if (facet === "years") return all.sort((a, b) => (b.value || "0").localeCompare(a.value || "0"));
  const order = ORDERS[facet];
  return order ? all.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value)) : all;
}

/** A facet's value in the user's words. Containers come as "group:Cooking". */
export function valueWords(t: TFunction, facet: FacetName, value: string, accounts: readonly Account[]): string {
  switch (facet) {
    case "verdicts":
      return t(`words:verdict.${value}`);
    case "platforms":
      return t(`words:platform.${value}`);
    case "kinds":
      return t(`words:kinds.${value}`);
    case "notes":
      return t(`words:note.${value}`);
    case "places":
      return t(`items.place.${value}`);
    case "years":
      return value === "" ? t("words:misc.noDate") : value;
    case "decisions":
      return t(`words:decision.${value === "" ? "none" : value}`);
    case "accounts": {
      const account = accounts[Number(value)];
      const name = account?.name ?? account?.username ?? t("items.accountNumber", { number: Number(value) + 1 });
      return account ? `${name} · ${t(`words:platform.${account.platform}`)}` : name;
    }
    case "containers": {
      const colon = value.indexOf(":");
      const type = colon < 0 ? value : value.slice(0, colon);
      const name = colon < 0 ? "" : value.slice(colon + 1);
      return name || t(`words:inContainer.${type}`, { defaultValue: type });
    }
  }
}
