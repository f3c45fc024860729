import { Filter } from "../model/filter.ts";
import { ProblemError } from "../model/problem.ts";
import type { Selection } from "../report/index.ts";

/** The facets that can be named, and where a filter has them. */
const FACETS = {
  verdict: "verdicts",
  platform: "platforms",
  kind: "kinds",
  year: "years",
  note: "notes",
  group: "containers",
  text: "text",
} as const;

/**
 * What of an audit is wanted, as typed: "my-list", or "kind=photo" and the like; several of one facet are joined by OR, facets by
 * AND. Null without a word.
 * @throws ProblemError `usage-only-invalid` {value}.
 */
export function parseOnly(typed: readonly string[]): Selection | null {
  if (typed.length === 0) return null;
  if (typed.length === 1 && typed[0] === "my-list") return "my-list";
  const filter: Record<string, unknown> = {};
  for (const text of typed) {
    const at = text.indexOf("=");
    const facet = FACETS[text.slice(0, at) as keyof typeof FACETS] as (typeof FACETS)[keyof typeof FACETS] | undefined;
    const value = text.slice(at + 1);
    if (at < 1 || facet === undefined || value === "") throw new ProblemError("usage-only-invalid", { value: text });
    if (facet === "text") filter.text = value;
    else filter[facet] = [...((filter[facet] as unknown[] | undefined) ?? []), parsedValue(facet, value)];
    if (!Filter.safeParse(filter).success) throw new ProblemError("usage-only-invalid", { value: text });
  }
  return { filter };
}

function parsedValue(facet: string, value: string): unknown {
  if (facet === "years") return value === "none" ? null : Number(value);
  return facet === "containers" && !value.includes(":") ? `group:${value}` : value;
}
