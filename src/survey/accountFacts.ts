import { isDay } from "../decode/time.ts";
import { completeSwitches } from "../exposure/accountHistory.ts";
import type { Evidence } from "../exposure/finding.ts";
import type { AccountFacts } from "../exposure/world.ts";
import type { Fact } from "../model/record.ts";
import type { AccountDraft, FoundFact } from "./owners.ts";
import { ageOf, coveredFrom, isConsistent, newestTells } from "./reach.ts";
import type { Fragment, SurveyedFile } from "./survey.ts";
import { onceEach } from "./switches.ts";

type ValueOf<T extends Fact["type"]> = Extract<Fact, { type: T }>;

function all<T extends Fact["type"]>(facts: readonly FoundFact[], type: T): { fact: ValueOf<T>; evidence: Evidence }[] {
  return facts.filter((f) => f.fact.type === type).map((f) => ({ fact: f.fact as ValueOf<T>, evidence: f.evidence }));
}

const HISTORY_FOLDER = /login_and_(account|profile)_creation$/i;
const HISTORY_FILE = /login_and_(account|profile)_creation\/(account|profile)_privacy_changes\.(json|html)$/i;
/** Only a professional account has insights; an empty folder of them says nothing. */
const INSIGHTS_FILE = /past_instagram_insights\/(?!no-data)[^/]+\.(json|html)$/i;

/** What the facts of an account are put together from. */
export interface AccountEvidence {
  readonly fragments: readonly Fragment[];
  /** Files that were not read whole. */
  readonly damaged: ReadonlySet<SurveyedFile>;
  /** Files of the account may be missing. */
  readonly lossy: boolean;
  /** The day of the audit. */
  readonly now: Date;
}

/** Puts the facts of an account together. Where exports disagree the newest counts, by the date in its name. */
export function accountFacts(draft: AccountDraft, ordinal: number, evidence: AccountEvidence): AccountFacts {
  const { fragments, damaged } = evidence;
  const dateOf = (f: FoundFact) => fragments[f.fragment]?.date ?? "";
  const facts = [...draft.facts].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0));
  const flags = all(facts, "private");
  const [flag] = flags;
  const isPrivate = flag?.fact.value ?? null;
  const found = onceEach(all(facts, "switch"));
  const told = found.map((s) => s.fact);
  const close = firstCloseFriends(all(facts, "close-friends-since"));
  const own = draft.fragments.map((i) => fragments[i]).filter((f): f is Fragment => f !== undefined);
  const files = own.flatMap((f) => f.files);
  const stated = draft.fragments.filter((i) => !draft.assumed.includes(i)).flatMap((i) => fragments[i] ?? []);
  const history = stated.flatMap((f) => f.files).filter((f) => HISTORY_FILE.test(f.logical));
  const age = newestTells(stated, draft, fragments) ? ageOf(draft, evidence) : "earlier";
  const today = age === "today";
  // A professional account cannot be private; else a file of today must say that it is none.
  const says = stated.some((f) => f.files.some((one) => one.route?.tellsProfessional === true && !damaged.has(one)));
  const isPlain = draft.platform !== "instagram" || (today && (isPrivate === true || says));
  // An older export's history ends with it: one of today must be there too.
  const newest = stated.reduce((last, { date }) => (date !== null && date > last ? date : last), "");
  const isCurrent = stated.some(
    (f) => (age === "undated" || (f.date ?? "") === newest) && f.files.some((one) => history.includes(one)),
  );
  const isComplete = age !== "earlier" && isCurrent && !evidence.lossy && !history.some((f) => damaged.has(f));
  return {
    platform: draft.platform,
    ordinal,
    username: all(facts, "username")[0]?.fact.value ?? own.find((f) => f.username !== null)?.username ?? null,
    name: all(facts, "name")[0]?.fact.value ?? null,
    birthDate: earliest(all(facts, "birth-date").map(({ fact }) => fact.value)),
    language: all(facts, "language")[0]?.fact.value ?? null,
    pageExport: own.some((f) => f.pageExport),
    private: flag === undefined ? null : { value: flag.fact.value, evidence: flag.evidence },
    switches: completeSwitches(told, isPrivate),
    switchEvidence: found[0]?.evidence ?? null,
    reach: {
      today,
      undated: age === "undated",
      switchesFrom: isComplete && isConsistent(told, isPrivate) ? coveredFrom(draft, fragments) : null,
    },
    historyLeftOut:
      history.length === 0 && own.some((f) => [...f.folders].some((folder) => HISTORY_FOLDER.test(folder))),
    closeFriendsSince: close?.fact.at ?? null,
    closeFriendsEvidence: close?.evidence ?? null,
    professional: isProfessional(draft, files) ?? (isPlain ? false : null),
    futurePosts: all(facts, "future-posts")[0]?.fact.audience ?? null,
  };
}

/** Whether something says that the account is a professional one. */
function isProfessional({ facts, platform }: AccountDraft, files: readonly SurveyedFile[]): true | null {
  if (facts.some((f) => f.fact.type === "professional")) return true;
  return platform === "instagram" && files.some((f) => INSIGHTS_FILE.test(f.logical)) ? true : null;
}

/** A person has one: where exports disagree, the one that makes them older, so that no adult is taken for a minor. */
function earliest(dates: readonly string[]): string | null {
  return dates.filter(isDate).reduce<string | null>((a, b) => (a === null || b < a ? b : a), null);
}

/** The earliest use of close friends that any export knows; 0 only where all say never. */
function firstCloseFriends<F extends { fact: { at: number } }>(found: readonly F[]): F | undefined {
  const used = found.filter((f) => f.fact.at > 0).sort((a, b) => a.fact.at - b.fact.at);
  return used[0] ?? found[0];
}

function isDate(value: string): boolean {
  const [y = 0, m = 0, d = 0] = value.split("-").map(Number);
  return isDay(y, m, d);
}
