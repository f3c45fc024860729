import { basename } from "node:path";
import type { Evidence } from "../exposure/finding.ts";
import type { Problem } from "../model/problem.ts";
import type { Fact } from "../model/record.ts";
import type { Platform } from "../model/vocabulary.ts";
import type { Fragment } from "./survey.ts";

/** A fact with the file that says it. */
export interface FoundFact {
  readonly fact: Fact;
  readonly platform: Platform;
  readonly fragment: number;
  readonly evidence: Evidence;
}

/** An account of the audit: its fragments, and what their files say of it. */
export interface AccountDraft {
  readonly platform: Platform;
  readonly fragments: readonly number[];
  /** Of these, the parts of which it is a guess that they are this account's. A guess never makes an item safer. */
  readonly assumed: readonly number[];
  readonly facts: FoundFact[];
}

/** Fragments of one owner, as far as it is known. */
interface Owner {
  readonly service: string;
  readonly page: boolean;
  /** What names the owner; empty where nothing does. */
  readonly keys: Set<string>;
  readonly fragments: number[];
  readonly assumed: number[];
}

/**
 * Tells whose each fragment is. Parts of one export carry the same username in their names, or the same person in their
 * profile files; a part that says nothing belongs to the only account of its service, unless it says something else about
 * its owner. Where there are several it is nobody's, and an account of its own. Such guesses are
 * problems; `trees` gives the names.
 */
export function groupFragments(
  fragments: readonly Fragment[],
  facts: readonly FoundFact[],
  trees: readonly { readonly path: string }[],
): { drafts: AccountDraft[]; problems: Problem[] } {
  const owners: Owner[] = [];
  const silent: number[] = [];
  const known = fragments.map((fragment, i) => ({ fragment, i, keys: keysOf(fragment, i, facts) }));
  // Usernames first: a name alone joins whom they have told apart.
  for (const told of known.filter(({ keys }) => keys.some(isUsername)))
    addNamed(owners, told.fragment, told.i, told.keys);
  for (const { fragment, i, keys } of known.filter(({ keys }) => !keys.some(isUsername)))
    if (keys.length === 0 || ownersOf(owners, fragment, keys).length > 1) silent.push(i);
    else addNamed(owners, fragment, i, keys);
  silent.sort((a, b) => a - b);
  const named = [...owners];
  // What holds nothing to read goes to whoever is there; were it first, it would be somebody whom the others are counted to.
  const reads = (i: number) => (fragments[i]?.files.some((f) => f.route !== null) ? 0 : 1);
  silent.sort((a, b) => reads(a) - reads(b) || a - b);
  const [assumed, unknown]: [Fragment[], Fragment[]] = [[], []];
  for (const i of silent) {
    const fragment = fragments[i];
    if (fragment === undefined) continue;
    const fits = (o: Owner) => o.service === fragment.service && o.page === fragment.pageExport;
    const homes = named.filter(fits);
    const [home] = homes;
    // Media alone may be anyone's: each account may look its own up there.
    if (homes.length > 0 && fragment.files.every((f) => f.route === null)) for (const o of homes) o.fragments.push(i);
    else if (home !== undefined && homes.length === 1 && !contradicts(i, home, facts)) {
      home.fragments.push(i);
      home.assumed.push(i);
      assumed.push(fragment);
    } else {
      // Flags never cross accounts: a part that may be one of several people's stands for itself.
      const unnamed = owners.find((o) => fits(o) && !named.includes(o) && !contradicts(i, o, facts));
      if (unnamed) {
        unnamed.fragments.push(i);
        unnamed.assumed.push(i);
      } else owners.push(ownerOf(fragment, i, []));
      if (homes.length > 0) unknown.push(fragment);
      else if (unnamed) assumed.push(fragment);
    }
  }
  owners.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0));
  return {
    drafts: owners.flatMap((o) => draftsOf(o, fragments, facts)),
    problems: [...guesses("part-owner-assumed", assumed, trees), ...guesses("part-owner-unknown", unknown, trees)],
  };
}

/**
 * The order of accounts numbers their questions, so it must not hang on the order in which parts are given: people before
 * their Pages, by username or name, nameless ones last.
 */
function placeOf({ service, page, keys }: Owner): string {
  const [first] = [...keys].sort((a, b) => (a > b ? -1 : 1));
  return [service, page ? 1 : 0, first === undefined ? 1 : 0, first ?? ""].join(" ");
}

/** The owners a fragment names. Of two that each have a username a common name says nothing: namesakes are two people. */
function ownersOf(owners: readonly Owner[], fragment: Fragment, keys: readonly string[]): Owner[] {
  return owners.filter((o) => {
    if (o.service !== fragment.service || o.page !== fragment.pageExport) return false;
    const tellsApart = keys.some(isUsername) && [...o.keys].some(isUsername);
    return keys.some((k) => o.keys.has(k) && !(tellsApart && k.startsWith("name ")));
  });
}

/** An account without a username has a number in its place, and may be given a username later. */
function isUsername(key: string): boolean {
  return key.startsWith("user ") && !/^user \d+$/.test(key);
}

/** Adds a fragment to the owner it names; a fragment with two names shows that two owners are one. */
function addNamed(owners: Owner[], fragment: Fragment, i: number, keys: readonly string[]): void {
  const [target, ...others] = ownersOf(owners, fragment, keys);
  if (target === undefined) {
    owners.push(ownerOf(fragment, i, keys));
    return;
  }
  for (const key of keys) target.keys.add(key);
  target.fragments.push(i);
  for (const other of others) {
    target.fragments.push(...other.fragments);
    target.assumed.push(...other.assumed);
    for (const key of other.keys) target.keys.add(key);
    owners.splice(owners.indexOf(other), 1);
  }
}

function ownerOf({ service, pageExport: page }: Fragment, i: number, keys: readonly string[]): Owner {
  return { service, page, keys: new Set(keys), fragments: [i], assumed: [] };
}

/** What one person has one of at a time: where a part says something else, it is another's, or from another time. */
const TELLING = ["name", "birth-date", "private"] as const;

function contradicts(fragment: number, owner: Owner, facts: readonly FoundFact[]): boolean {
  return TELLING.some((type) => {
    const said = (of: (f: FoundFact) => boolean) =>
      new Set(facts.flatMap((f) => (f.fact.type === type && of(f) ? [`${f.platform} ${f.fact.value}`] : [])));
    const here = said((f) => f.fragment === fragment);
    const there = said((f) => owner.fragments.includes(f.fragment));
    return here.size > 0 && there.size > 0 && [...here].every((value) => !there.has(value));
  });
}

/** One problem for all parts of which the same was guessed: renamed parts come by the dozen. */
function guesses(code: string, fragments: readonly Fragment[], trees: readonly { readonly path: string }[]): Problem[] {
  const told = fragments.filter(({ files }) => files.some((f) => f.status === "read"));
  const [first] = told;
  return first === undefined ? [] : [{ code, data: { file: nameOf(first, trees), count: told.length } }];
}

function nameOf(fragment: Fragment, trees: readonly { readonly path: string }[]): string {
  const file = basename(trees[fragment.tree]?.path ?? "");
  return fragment.root === "" ? file : `${file}/${fragment.root}`;
}

function keysOf(fragment: Fragment, index: number, facts: readonly FoundFact[]): string[] {
  const keys = fragment.username === null ? [] : [`user ${fragment.username}`];
  for (const { fact, fragment: of, platform } of facts) {
    if (of !== index || platform === "threads") continue;
    if (fact.type === "username") keys.push(`user ${fact.value.toLowerCase()}`);
    // Tells a person only where no username does, see `ownersOf`.
    if (fact.type === "name" && fragment.service === "facebook") keys.push(`name ${fact.value}`);
  }
  return keys;
}

/** An Instagram export holds a Threads account as well, where it has files of it. */
function draftsOf(group: Owner, fragments: readonly Fragment[], facts: readonly FoundFact[]): AccountDraft[] {
  const assumed = assumedOf(group, facts);
  const of = (platform: Platform) =>
    facts.filter((f) => f.platform === platform && group.fragments.includes(f.fragment) && isUsable(f, assumed));
  const parts = { fragments: group.fragments, assumed };
  if (group.service === "facebook") return [{ platform: "facebook", ...parts, facts: of("facebook") }];
  const files = group.fragments.flatMap((i) => fragments[i]?.files ?? []);
  const drafts: AccountDraft[] = [];
  const hasThreads = files.some((f) => f.route?.platform === "threads");
  if (!hasThreads || files.some((f) => f.route?.platform === "instagram") || files.some((f) => f.route === null))
    drafts.push({ platform: "instagram", ...parts, facts: of("instagram") });
  if (hasThreads) drafts.push({ platform: "threads", ...parts, facts: of("threads") });
  return drafts.map((draft) => ({ ...draft, facts: [...draft.facts, ...birthDatesOf(drafts, draft)] }));
}

/** The two accounts of an export are one person's: what one says of the birth date holds for both; its own comes first. */
function birthDatesOf(drafts: readonly AccountDraft[], draft: AccountDraft): FoundFact[] {
  const others = drafts.filter((d) => d !== draft);
  return others.flatMap((d) => d.facts.filter((f) => f.fact.type === "birth-date"));
}

/** Where nothing names the owner, the parts that say what the account is stand for it, and the others are taken to be its. */
function assumedOf({ keys, fragments, assumed }: Owner, facts: readonly FoundFact[]): readonly number[] {
  if (keys.size > 0 || fragments.length < 2) return assumed;
  const telling = new Set(facts.flatMap((f) => (f.fact.type === "private" ? [f.fragment] : [])));
  const [first] = fragments.filter((i) => telling.has(i));
  return first === undefined ? assumed : fragments.filter((i) => i !== first);
}

/** What would make items safer is not taken from a part that may be another's. */
function isUsable({ fact, fragment }: FoundFact, assumed: readonly number[]): boolean {
  if (!assumed.includes(fragment)) return true;
  return fact.type !== "birth-date" && !(fact.type === "private" && fact.value);
}
