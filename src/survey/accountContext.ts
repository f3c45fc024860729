import type { AccountFacts } from "../exposure/world.ts";
import type { NameKind } from "../formats/titles/nameIndex.ts";
import type { Fact } from "../model/record.ts";
import type { Platform } from "../model/vocabulary.ts";
import type { AccountDraft } from "./owners.ts";

/** What readers know of an account; plain data, sent to each worker once. */
export interface AccountContext {
  readonly platform: Platform;
  readonly pageExport: boolean;
  readonly username: string | null;
  /** Tag of the language the account is set to, null where no file says it. */
  readonly language: string | null;
  readonly ownNames: readonly string[];
  readonly names: readonly (readonly [string, NameKind])[];
}

const NAME_KINDS: Partial<Record<Fact["type"], NameKind>> = {
  group: "group",
  page: "page",
  "own-page": "own-page",
  friend: "friend",
};

/** What the readers need to know of an account. */
export function contextOf(draft: AccountDraft, facts: AccountFacts): AccountContext {
  const names: [string, NameKind][] = [];
  const ownNames: string[] = [];
  for (const { fact } of draft.facts) {
    const kind = NAME_KINDS[fact.type];
    if (kind !== undefined && "name" in fact) names.push([fact.name, kind]);
    if (fact.type === "name") ownNames.push(fact.value);
  }
  return {
    platform: facts.platform,
    pageExport: facts.pageExport,
    username: facts.username,
    language: facts.language,
    ownNames,
    names,
  };
}
