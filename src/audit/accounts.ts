import { dateOnly } from "../decode/time.ts";
import { completeSwitches } from "../exposure/accountHistory.ts";
import type { Evidence } from "../exposure/finding.ts";
import type { AccountFacts } from "../exposure/world.ts";
import type { NameKind } from "../formats/titles/nameIndex.ts";
import type { Fact } from "../model/record.ts";
import type { Platform } from "../model/vocabulary.ts";
import type { AccountContext } from "./readFile.ts";
import type { Fragment, SurveyedFile } from "./survey.ts";

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
  readonly facts: FoundFact[];
}

/**
 * Tells whose each fragment is. Parts of one export carry the same username in their names, or the same person in their
 * profile files; a part that says nothing belongs to the only account of its service. Where there are several it is
 * nobody's, and an account of its own.
 */
export function groupFragments(fragments: readonly Fragment[], facts: readonly FoundFact[]): AccountDraft[] {
  const groups: { service: string; page: boolean; keys: Set<string>; fragments: number[] }[] = [];
  const silent: number[] = [];
  fragments.forEach((fragment, i) => {
    const keys = keysOf(fragment, i, facts);
    if (keys.length === 0) {
      silent.push(i);
      return;
    }
    const mine = groups.filter(
      (g) => g.service === fragment.service && g.page === fragment.pageExport && keys.some((k) => g.keys.has(k)),
    );
    const [target, ...others] = mine;
    if (target === undefined) {
      groups.push({ service: fragment.service, page: fragment.pageExport, keys: new Set(keys), fragments: [i] });
      return;
    }
    for (const key of keys) target.keys.add(key);
    target.fragments.push(i);
    for (const other of others) {
      target.fragments.push(...other.fragments);
      for (const key of other.keys) target.keys.add(key);
      groups.splice(groups.indexOf(other), 1);
    }
  });
  const named = [...groups];
  for (const i of silent) {
    const fragment = fragments[i];
    if (fragment === undefined) continue;
    const fits = (g: (typeof groups)[number]) => g.service === fragment.service && g.page === fragment.pageExport;
    const homes = named.filter(fits);
    const unnamed = groups.find((g) => fits(g) && !named.includes(g));
    // Media alone may be anyone's: each account may look its own up there.
    if (homes.length > 0 && fragment.files.every((f) => f.route === null)) for (const g of homes) g.fragments.push(i);
    else if (homes.length === 1) homes[0]?.fragments.push(i);
    // Flags never cross accounts: a part that may be one of several people's stands for itself.
    else if (unnamed) unnamed.fragments.push(i);
    else groups.push({ service: fragment.service, page: fragment.pageExport, keys: new Set(), fragments: [i] });
  }
  return groups.flatMap((g) => draftsOf(g, fragments, facts));
}

function keysOf(fragment: Fragment, index: number, facts: readonly FoundFact[]): string[] {
  const keys = fragment.username === null ? [] : [`user ${fragment.username}`];
  for (const { fact, fragment: of, platform } of facts) {
    if (of !== index || platform === "threads") continue;
    if (fact.type === "username") keys.push(`user ${fact.value.toLowerCase()}`);
    // A name alone tells a person only where no username does.
    if (fact.type === "name" && fragment.service === "facebook") keys.push(`name ${fact.value}`);
  }
  return keys;
}

/** An Instagram export holds a Threads account as well, where it has files of it. */
function draftsOf(
  group: { service: string; fragments: number[] },
  fragments: readonly Fragment[],
  facts: readonly FoundFact[],
): AccountDraft[] {
  const of = (platform: Platform) =>
    facts.filter((f) => f.platform === platform && group.fragments.includes(f.fragment));
  if (group.service === "facebook")
    return [{ platform: "facebook", fragments: group.fragments, facts: of("facebook") }];
  const files = group.fragments.flatMap((i) => fragments[i]?.files ?? []);
  const drafts: AccountDraft[] = [];
  const hasThreads = files.some((f) => f.route?.platform === "threads");
  if (!hasThreads || files.some((f) => f.route?.platform === "instagram") || files.some((f) => f.route === null))
    drafts.push({ platform: "instagram", fragments: group.fragments, facts: of("instagram") });
  if (hasThreads) drafts.push({ platform: "threads", fragments: group.fragments, facts: of("threads") });
  return drafts;
}

type ValueOf<T extends Fact["type"]> = Extract<Fact, { type: T }>;

function all<T extends Fact["type"]>(facts: readonly FoundFact[], type: T): { fact: ValueOf<T>; evidence: Evidence }[] {
  return facts.filter((f) => f.fact.type === type).map((f) => ({ fact: f.fact as ValueOf<T>, evidence: f.evidence }));
}

const HISTORY_FOLDER = /login_and_(account|profile)_creation$/i;
const HISTORY_FILE = /login_and_(account|profile)_creation\/(account|profile)_privacy_changes\.(json|html)$/i;
/** Only a professional account has insights; an empty folder of them says nothing. */
const INSIGHTS_FILE = /past_instagram_insights\/(?!no-data)[^/]+\.(json|html)$/i;

/**
 * Puts the facts of an account together. Where exports disagree the newest counts, by the date in its name. `damaged`: files
 * that were not read whole.
 */
export function accountFacts(
  draft: AccountDraft,
  ordinal: number,
  fragments: readonly Fragment[],
  damaged: ReadonlySet<SurveyedFile> = new Set(),
): AccountFacts {
  const dateOf = (f: FoundFact) => fragments[f.fragment]?.date ?? "";
  const facts = [...draft.facts].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0));
  const flags = all(facts, "private");
  const [flag] = flags;
  const switches = all(facts, "switch");
  const close = firstCloseFriends(all(facts, "close-friends-since"));
  const own = draft.fragments.map((i) => fragments[i]).filter((f): f is Fragment => f !== undefined);
  const files = own.flatMap((f) => f.files);
  const history = files.filter((f) => HISTORY_FILE.test(f.logical));
  const disputed = new Set(flags.map((f) => f.fact.value)).size > 1;
  const birth = all(facts, "birth-date")
    .map((b) => b.fact.value)
    .find(isDate);
  return {
    platform: draft.platform,
    ordinal,
    username: all(facts, "username")[0]?.fact.value ?? own.find((f) => f.username !== null)?.username ?? null,
    name: all(facts, "name")[0]?.fact.value ?? null,
    birthDate: birth ?? null,
    language: all(facts, "language")[0]?.fact.value ?? null,
    pageExport: own.some((f) => f.pageExport),
    private: flag === undefined ? null : { value: flag.fact.value, evidence: flag.evidence },
    switches: completeSwitches(
      switches.map((s) => s.fact),
      flag?.fact.value ?? null,
    ),
    switchEvidence: switches[0]?.evidence ?? null,
    historyLeftOut:
      history.length === 0 &&
      !disputed &&
      own.some((f) => [...f.folders].some((folder) => HISTORY_FOLDER.test(folder))),
    historyDoubtful: disputed || history.some((f) => damaged.has(f)),
    closeFriendsSince: close?.fact.at ?? null,
    closeFriendsEvidence: close?.evidence ?? null,
    professional:
      facts.some((f) => f.fact.type === "professional") ||
      (draft.platform === "instagram" && files.some((f) => INSIGHTS_FILE.test(f.logical))),
    futurePosts: all(facts, "future-posts")[0]?.fact.audience ?? null,
  };
}

/** The earliest use of close friends that any export knows; 0 only where all say never. */
function firstCloseFriends<F extends { fact: { at: number } }>(found: readonly F[]): F | undefined {
  const used = found.filter((f) => f.fact.at > 0).sort((a, b) => a.fact.at - b.fact.at);
  return used[0] ?? found[0];
}

function isDate(value: string): boolean {
  const [y, m, d] = value.split("-").map(Number);
  return dateOnly(y, m, d) !== null;
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
  for (const { fact } of draft.facts) {
    const kind = NAME_KINDS[fact.type];
    if (kind !== undefined && "name" in fact) names.push([fact.name, kind]);
  }
  const ownNames = all(draft.facts, "name").map((n) => n.fact.value);
  return { platform: facts.platform, pageExport: facts.pageExport, username: facts.username, ownNames, names };
}
