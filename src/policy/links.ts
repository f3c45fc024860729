import { authorities } from "./authorities.ts";
import { actions, helpAnswers, law, timeline } from "./background.ts";
import { channels, statements } from "./channels.ts";
import type { Fact } from "./fact.ts";
import { rules } from "./rules.ts";
import { scope } from "./scope.ts";

/** All facts of all files. */
export const allFacts: readonly Fact[] = [
  ...scope,
  ...rules,
  ...statements,
  ...channels,
  ...authorities,
  ...actions,
  ...timeline,
  ...law,
  ...helpAnswers,
];

/** The link id of a fact's source; `index` counts from 0 as in `fact.sources`. */
export function sourceLinkId(factId: string, index: number): string {
  return `${factId}.source-${index + 1}`;
}

/** The link id of an authority's website, beside its complaint page, whose id is the authority's own. */
export function websiteLinkId(authorityId: string): string {
  return `${authorityId}.website`;
}

/**
 * Every page the app may open, by link id: a channel's, an action's and an authority's page by the id of the fact, and
 * the sources of every fact. Hosts open external pages by such an id only, so that a screen can never name an address.
 */
export const externalLinks: ReadonlyMap<string, string> = collect();

/** The address behind a link id, or null when there is none. */
export function externalUrl(id: string): string | null {
  return externalLinks.get(id) ?? null;
}

function collect(): Map<string, string> {
  const links = new Map<string, string>();
  const add = (id: string, url: string | null) => {
    if (url !== null) links.set(id, url);
  };
  for (const fact of [...channels, ...actions]) add(fact.id, fact.url);
  for (const authority of authorities) {
    add(authority.id, authority.complaintUrl ?? authority.website);
    add(websiteLinkId(authority.id), authority.website);
  }
  for (const fact of allFacts) {
    for (const [index, source] of fact.sources.entries()) add(sourceLinkId(fact.id, index), source.url);
  }
  return links;
}
